import type { PasswordCredential } from '../domain/application.js'
import { deriveId } from './derive-id.js'
import type { Directory } from './directory.js'
import { appIdOf, registrationIdOf, servicePrincipalIdOf } from './seed-ids.js'
import type { SeedApplication, SeedServicePrincipal } from './seed-shape.js'

// A seed is no test of expiry: its secrets outlive any move of the virtual clock.
const neverEnds = '2299-12-31T00:00:00Z'

/** The registration, its service principal and what Microsoft Graph grants it. */
export function plantApplication(application: SeedApplication, directory: Directory, created: string): void {
  const { name, displayName = name, servicePrincipal } = application
  const { tenantId } = directory
  const instance: SeedServicePrincipal = typeof servicePrincipal === 'object' ? servicePrincipal : {}
  const appId = appIdOf(tenantId, application)
  const registrationId = registrationIdOf(tenantId, application)
  const applicationTemplateId = instance.template?.toLowerCase() ?? null
  directory.applications.set(registrationId, {
    id: registrationId,
    appId,
    displayName,
    createdDateTime: created,
    signInAudience: 'AzureADMyOrg',
    isFallbackPublicClient: application.publicClient ?? false,
    identifierUris: [],
    passwordCredentials: credentialsOf(application, registrationId, created),
    applicationTemplateId,
  })
  const id = servicePrincipalIdOf(tenantId, application)
  if (id === undefined) return
  directory.addServicePrincipal({
    id,
    appId,
    displayName,
    createdDateTime: created,
    accountEnabled: true,
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: tenantId,
    applicationTemplateId,
    servicePrincipalNames: [appId],
    tags: [...(instance.tags ?? [])],
    appRoles: [],
    oauth2PermissionScopes: [],
  })
  if (instance.secrets) {
    directory.synchronizationOf(id).secrets = instance.secrets.map(({ key, value }) => ({ key, value }))
  }
  plantGrants(application, id, directory, created)
}

function credentialsOf(
  { clientSecret }: SeedApplication,
  registrationId: string,
  created: string,
): PasswordCredential[] {
  if (clientSecret === undefined) return []
  return [
    {
      keyId: deriveId(registrationId, 'clientSecret'),
      displayName: 'seed',
      startDateTime: created,
      endDateTime: neverEnds,
      secretText: clientSecret,
    },
  ]
}

function plantGrants(
  { permissions = {} }: SeedApplication,
  id: string,
  directory: Directory,
  created: string,
): void {
  const { application = [], delegated = [] } = permissions
  const graph = directory.microsoftGraph
  for (const { id: appRoleId, value } of graph.appRoles) {
    if (!application.includes(value)) continue
    const assignmentId = deriveId('appRoleAssignment', id, appRoleId)
    directory.appRoleAssignments.set(assignmentId, {
      id: assignmentId,
      principalId: id,
      principalType: 'ServicePrincipal',
      resourceId: graph.id,
      appRoleId,
      createdDateTime: created,
    })
  }
  if (delegated.length === 0) return
  const grantId = deriveId('oauth2PermissionGrant', id, graph.id)
  directory.oauth2PermissionGrants.set(grantId, {
    id: grantId,
    clientId: id,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: graph.id,
    scope: delegated.join(' '),
  })
}
