import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { User } from '../../domain/directory/user.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { RequestedScope } from './requested-scope.js'

/**
 * The scopes of a user's token: all that were granted, of which every one asked for must be one.
 * Throws {@link OAuthError} 650053 for a scope that the API does not offer, 65001 for one without consent.
 */
export function grantScopes(
  directory: Directory,
  client: ServicePrincipal,
  user: User,
  { api, permissions, everyGranted, openId }: RequestedScope,
): string[] {
  // An application needs no consent for itself.
  const own = client === api ? api.oauth2PermissionScopes.map(({ value }) => value) : []
  const granted = [...directory.scopesOf(client.id, user.id, api), ...own]
  const consented = new Set(granted.map((scope) => scope.toLowerCase()))
  const missing = permissions.filter((permission) => !consented.has(permission.toLowerCase()))
  const offered = new Set(api.oauth2PermissionScopes.map(({ value }) => value.toLowerCase()))
  const unknown = missing.find((permission) => !offered.has(permission.toLowerCase()))
  if (unknown) throw new OAuthError(650053, client.displayName, unknown, api.appId)
  if (missing.length > 0 || (everyGranted && granted.length === 0 && client !== api)) {
    throw new OAuthError(65001, client.appId, client.displayName)
  }
  // `offline_access` is about the client's refresh token, so Graph never sees it.
  const visible = [...openId].filter((scope) => scope !== 'offline_access')
  return [...new Set([...granted, ...visible])]
}
