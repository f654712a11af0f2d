import type { Directory } from '../directory/directory.js'
import { microsoftGraphAppId } from '../directory/directory.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { User } from '../domain/user.js'
import type { RequestedScope } from './requested-scope.js'
import { SignInFault } from './sign-in-fault.js'

/**
 * The scopes of a user's token: all that were granted, of which every one asked for must be one.
 * Throws {@link SignInFault} 650053 for a scope that Graph does not offer, 65001 for one without consent.
 */
export function grantScopes(
  directory: Directory,
  client: ServicePrincipal,
  user: User,
  { permissions, everyGranted, openId }: RequestedScope,
): string[] {
  const granted = directory.scopesOf(client.id, user.id)
  const consented = new Set(granted.map((scope) => scope.toLowerCase()))
  const missing = permissions.filter((permission) => !consented.has(permission.toLowerCase()))
  const offered = new Set(
    directory.microsoftGraph.oauth2PermissionScopes.map(({ value }) => value.toLowerCase()),
  )
  const unknown = missing.find((permission) => !offered.has(permission.toLowerCase()))
  if (unknown) throw new SignInFault(650053, client.displayName, unknown, microsoftGraphAppId)
  if (missing.length > 0 || (everyGranted && granted.length === 0)) {
    throw new SignInFault(65001, client.appId, client.displayName)
  }
  // `offline_access` is about the client's refresh token, so Graph never sees it.
  const visible = [...openId].filter((scope) => scope !== 'offline_access')
  return [...new Set([...granted, ...visible])]
}
