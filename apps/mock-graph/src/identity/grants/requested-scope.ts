import type { Directory } from '../../directory/tenant/directory.js'
import { microsoftGraphAppId } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { OAuthError } from '../errors/oauth-error.js'
import { findApi } from '../resources/find-api.js'
import type { GraphResources } from '../resources/graph-resources.js'
import { requireField, type TokenRequest } from './token-request.js'

/** What a token request asks for. */
export type RequestedScope = {
  /** The API the token is for: Graph, or an application of the tenant. */
  readonly api: ServicePrincipal
  /** The `aud` of the token: the resource as the caller wrote it. */
  readonly audience: string
  /** The resource part of the scopes as written, to be put before granted ones; empty where none was written. */
  readonly prefix: string
  /** Permissions by name; empty when everything granted is asked for, with `.default`. */
  readonly permissions: readonly string[]
  readonly everyGranted: boolean
  /** Of `openid profile email offline_access`, which. */
  readonly openId: ReadonlySet<string>
}

const openIdScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access'])
const everyGranted = '.default'

/** The scopes of a text, those of OpenID Connect apart from those of an API. */
export function splitScopes(text: string): { openId: string[]; named: string[] } {
  const scopes = text.split(' ').filter(Boolean)
  return {
    openId: scopes.filter((scope) => openIdScopes.has(scope)),
    named: scopes.filter((scope) => !openIdScopes.has(scope)),
  }
}

/**
 * Reads `scope`, or `resource` of the v1 endpoint. Throws {@link OAuthError} 900144, 70011 or 500011.
 * `https://graph.microsoft.com//.default` names the resource with its slash, and so does the token: Entra cuts one only.
 */
export function readRequestedScope(
  request: Pick<TokenRequest, 'form' | 'origin' | 'version'>,
  resources: GraphResources,
  directory: Directory,
): RequestedScope {
  const { form, origin } = request
  const v1 = request.version === 'v1'
  const asked = v1 ? (form.get('scope') ?? '') : requireField(form, 'scope')
  const scopes = splitScopes(asked)
  // A v1 request names its resource apart, and gets everything that was granted on it.
  const named = v1
    ? [{ resource: requireField(form, 'resource'), permission: everyGranted }]
    : scopes.named.map(splitScope)
  const apis = named.map(({ resource }) => {
    if (resource === '' || resources.has(resource, origin)) return directory.microsoftGraph
    const api = findApi(directory, resource)
    if (!api) throw new OAuthError(500011, resource, directory.displayName)
    return api
  })
  // One token, one API.
  if (new Set(apis).size > 1) throw new OAuthError(70011, asked)
  const permissions = named
    .map(({ permission }) => permission)
    .filter((permission) => permission !== everyGranted)
  if (permissions.length > 0 && permissions.length < named.length) throw new OAuthError(70011, asked)
  const written = named.find(({ resource }) => resource !== '')?.resource ?? ''
  return {
    api: apis[0] ?? directory.microsoftGraph,
    // A scope without a resource means Graph, and Entra then writes its application id.
    audience: written || microsoftGraphAppId,
    prefix: v1 || written === '' ? '' : `${written}/`,
    permissions,
    everyGranted: named.length > 0 && permissions.length === 0,
    openId: new Set(scopes.openId),
  }
}

function splitScope(scope: string): { resource: string; permission: string } {
  const slash = scope.lastIndexOf('/')
  const [resource, permission] = [scope.slice(0, Math.max(slash, 0)), scope.slice(slash + 1)]
  // `https://graph.microsoft.com` is a resource without a permission.
  if (permission === '' || resource.endsWith(':/')) throw new OAuthError(70011, scope)
  return { resource, permission }
}
