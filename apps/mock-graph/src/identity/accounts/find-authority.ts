import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { Authority } from './authority.js'

const sharedAuthorities: ReadonlySet<string> = new Set(['common', 'organizations', 'consumers'])
const tenantIdentifier = /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[^.]+(\.[^.]+)+)$/i

/** What a tenant segment names. Throws {@link OAuthError} 900023 or 90002 where it names nothing. */
export function findAuthority(world: SignInContext['world'], tenant: string): Authority {
  const shared = tenant.toLowerCase()
  if (isShared(shared)) return { kind: shared }
  const directory = world.find(tenant)
  if (directory) return { kind: 'tenant', directory }
  throw new OAuthError(tenantIdentifier.test(tenant) ? 90002 : 900023, tenant)
}

function isShared(tenant: string): tenant is Exclude<Authority['kind'], 'tenant'> {
  return sharedAuthorities.has(tenant)
}
