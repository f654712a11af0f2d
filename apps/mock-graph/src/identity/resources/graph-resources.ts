import { microsoftGraphAppId } from '../../directory/tenant/directory.js'
import { clouds } from '../../generated/clouds.js'

/** Decides which resource identifiers and audiences mean Microsoft Graph. */
export type GraphResources = {
  /** May a token be asked for this resource, in a request to this origin? */
  has(resource: string, origin: string): boolean
  /** Is a token of this audience good for a Graph request to this origin? */
  accepts(audience: string, origin: string): boolean
}

/**
 * Graph is its application id, the Graph root of every cloud, and the origin we are addressed by: Terraform makes its
 * scope of the origin in the cloud metadata (hashicorp/terraform-provider-azuread@f0169e0e). Scheme and a trailing
 * slash make no difference. On loopback our own host is enough: Kiota for Python leaves the port of its base URL out
 * of the scope (docs/discoveries/clients.md).
 */
export function createGraphResources(): GraphResources {
  const cloudSites: ReadonlySet<string> = new Set(clouds.map(({ graph }) => siteOf(graph)))
  const has = (resource: string, origin: string) => {
    const site = siteOf(resource)
    const ours = siteOf(origin)
    return site === microsoftGraphAppId || cloudSites.has(site) || site === ours || isWithoutPort(site, ours)
  }
  // Tokens are not interchangeable between clouds, so the host of a real cloud takes only its own.
  const accepts = (audience: string, origin: string) =>
    cloudSites.has(siteOf(origin))
      ? [microsoftGraphAppId, siteOf(origin)].includes(siteOf(audience))
      : has(audience, origin)
  // A caller asks the same again and again, and to take two addresses apart costs more than to compare them.
  let last = { audience: '', origin: '', accepted: accepts('', '') }
  return {
    has,
    accepts(audience, origin) {
      if (audience !== last.audience || origin !== last.origin) {
        last = { audience, origin, accepted: accepts(audience, origin) }
      }
      return last.accepted
    },
  }
}

const isWithoutPort = (site: string, ours: string) => site === loopback && ours.startsWith(`${loopback}:`)

const loopback = 'loopback'

/** Host and port; the names of the loopback are one host, as one server answers them all. */
function siteOf(resource: string): string {
  return resource
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/^(localhost|127\.0\.0\.1|\[::1\])(?=:|$)/, loopback)
}
