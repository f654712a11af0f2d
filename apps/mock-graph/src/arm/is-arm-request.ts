import { resourceManagers } from '../generated/resource-managers.js'

const hosts: ReadonlySet<string> = new Set(resourceManagers.map((url) => new URL(url).hostname))

/**
 * Whether a request is for Azure Resource Manager: at its host everything, elsewhere the two paths that the Azure CLI
 * asks of a cloud of one's own (`az cloud register`), and what is below them.
 */
export const isArmRequest = ({ hostname, pathname }: URL): boolean =>
  hosts.has(hostname) || /^\/(subscriptions|tenants)(\/|$)/i.test(pathname)
