import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'

/** The application of the tenant that a resource names: by its client id, `api://` with it, or one of its URIs. */
export function findApi(directory: Directory, resource: string): ServicePrincipal | undefined {
  const name = resource.toLowerCase().replace(/\/$/, '')
  const named = directory.servicePrincipalByAppId(name.replace(/^api:\/\//, ''))
  return named ?? directory.servicePrincipals.values().find((api) => urisOf(directory, api).includes(name))
}

/** What a token for the application may have as its audience, in lower case and without a slash at the end. */
export function urisOf(directory: Directory, { appId, servicePrincipalNames }: ServicePrincipal): string[] {
  const { identifierUris = [] } = directory.applicationByAppId(appId) ?? {}
  const uris = [appId, `api://${appId}`, ...servicePrincipalNames, ...identifierUris]
  return uris.map((uri) => uri.toLowerCase().replace(/\/$/, ''))
}
