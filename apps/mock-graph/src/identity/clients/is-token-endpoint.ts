import { findSignInInstance } from '../../hosts/find-sign-in-instance.js'
import { isLoopbackName } from '../../hosts/loopback.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import type { TokenRequest } from '../grants/token-request.js'

const endpoint = /^\/([^/]+)\/(oauth2\/(v2\.0\/)?token|v2\.0)?\/?$/

/**
 * Whether an assertion's audience is the token endpoint it was sent to, in any spelling: http or https, our host or a
 * cloud's by any of its names, version 1 or 2.0, the issuer for short, the tenant by id or domain.
 */
export function isTokenEndpoint(
  audience: unknown,
  { origin, tenant, authority }: Pick<TokenRequest, 'origin' | 'tenant' | 'authority'>,
  world: SignInContext['world'],
): boolean {
  if (typeof audience !== 'string' || !URL.canParse(audience)) return false
  const { protocol, host, hostname, pathname } = new URL(audience)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  const ours = new URL(origin)
  const isOurs = host === ours.host || (isLoopbackName(hostname) && isLoopbackName(ours.hostname))
  if (!isOurs && !findSignInInstance(host)) return false
  const [, named = ''] = endpoint.exec(pathname) ?? []
  if (named.toLowerCase() === tenant.toLowerCase()) return named !== ''
  return authority.kind === 'tenant' && named !== '' && world.find(named) === authority.directory
}
