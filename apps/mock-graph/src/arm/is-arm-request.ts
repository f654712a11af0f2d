import { resourceManagers } from '../generated/resource-managers.js'
import type { Call } from '../http/call.js'

const hosts: ReadonlySet<string> = new Set(resourceManagers.map((url) => new URL(url).hostname))

/**
 * Whether a request is for Azure Resource Manager: at its host everything, elsewhere the two paths that the Azure CLI
 * asks of a cloud of one's own (`az cloud register`), and what is below them.
 */
export const isArmRequest = ({ origin, path }: Call): boolean =>
  hosts.has(hostOf(origin)) || /^\/(subscriptions|tenants)(\/|$)/i.test(path)

/** Without its port. An address of IPv6 is none of these hosts, however it is cut. */
function hostOf(origin: string): string {
  const start = origin.indexOf('//') + 2
  const colon = origin.indexOf(':', start)
  return colon < 0 ? origin.slice(start) : origin.slice(start, colon)
}
