import { signInInstances } from '../../generated/sign-in-instances.js'
import { findSignInInstance } from '../../hosts/find-sign-in-instance.js'
import { isLoopbackName } from '../../hosts/loopback.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import { OAuthError } from '../errors/oauth-error.js'

/** One sign-in service, as MSAL reads it: the names it has, and which of them to call and to keep tokens under. */
type InstanceMetadata = { preferred_network: string; preferred_cache: string; aliases: readonly string[] }

const ofClouds: readonly InstanceMetadata[] = signInInstances.map((instance) => ({
  preferred_network: instance.preferredNetwork,
  preferred_cache: instance.preferredCache,
  aliases: instance.aliases,
}))

/**
 * Instance discovery: MSAL asks whether an authority is to be trusted, and under which names tokens for it are good.
 * Known are the sign-in hosts of all clouds, loopback names and the host we were addressed by. Throws
 * {@link OAuthError} 900144, 50050 or, for any other host, 50049.
 */
export const serveInstanceDiscovery: SignInEndpoint = ({ call, origin }) => {
  const { query } = call
  const addressed = new URL(origin)
  const endpoint = query.get('authorization_endpoint')
  if (!endpoint) throw new OAuthError(900144, 'authorization_endpoint')
  const asked = URL.parse(endpoint)
  const [, tenant] = /^\/([^/]+)\/(?:.*\/)?authorize\/?$/i.exec(asked?.pathname ?? '') ?? []
  if (!asked || tenant === undefined) throw new OAuthError(50050)
  if (!isKnown(asked, addressed)) throw new OAuthError(50049)
  // Java asks for a loopback authority without its port, but at the port.
  if (asked.port === '' && !findSignInInstance(asked.hostname)) asked.port = addressed.port
  const version = /\/v2\.0\//i.test(asked.pathname) ? '/v2.0' : ''
  return answerJson(200, {
    tenant_discovery_endpoint: `${asked.origin}/${tenant}${version}/.well-known/openid-configuration`,
    'api-version': query.get('api-version') ?? '1.1',
    metadata: [...ofClouds, ...ownInstances(asked, addressed)],
  })
}

const isKnown = ({ hostname }: URL, addressed: URL): boolean =>
  findSignInInstance(hostname) !== undefined || isLoopbackName(hostname) || hostname === addressed.hostname

/** This fake, under each authority that was named, unless it is one of a cloud. */
function ownInstances(...authorities: readonly URL[]): InstanceMetadata[] {
  const own = new Map(authorities.map((authority) => [authority.host, authority]))
  return [...own.values()].filter(({ hostname }) => !findSignInInstance(hostname)).flatMap(instancesOf)
}

/**
 * With a port there are two. MSAL for Node calls the preferred network of the first entry with `host:port` among its
 * aliases; Java looks for the host alone, where the last entry wins, and puts the port behind its preferred network
 * itself. Go needs no more than the alias (docs/discoveries/clients.md).
 */
function instancesOf({ host, hostname }: URL): InstanceMetadata[] {
  const names = [...new Set([host, hostname])]
  return names.map((name) => ({ preferred_network: name, preferred_cache: name, aliases: names }))
}
