import { azureManagementIdIn, azureManagementScopeOf } from '../built-in/azure-management.js'
import type { Directory } from '../tenant/directory.js'
import { deriveId } from './derive-id.js'
import type { SeedApplication } from './seed-shape.js'

/** What Microsoft Graph, and Azure Resource Manager, grant a service principal. */
export function seedGrants(
  permissions: NonNullable<SeedApplication['permissions']>,
  id: string,
  directory: Directory,
  created: string,
): void {
  const { application = [], delegated = [] } = permissions
  const graph = directory.microsoftGraph
  for (const { id: appRoleId, value } of graph.appRoles) {
    if (!application.includes(value)) continue
    const assignmentId = deriveId('appRoleAssignment', id, appRoleId)
    directory.put('appRoleAssignments', assignmentId, {
      id: assignmentId,
      principalId: id,
      principalType: 'ServicePrincipal',
      resourceId: graph.id,
      appRoleId,
      createdDateTime: created,
    })
  }
  const ofAzure = delegated.flatMap((permission) => azureManagementScopeOf(permission) ?? [])
  const ofGraph = delegated.filter((permission) => azureManagementScopeOf(permission) === undefined)
  seedGrant(id, graph.id, ofGraph, directory)
  seedGrant(id, azureManagementIdIn(directory.tenantId), ofAzure, directory)
}

/** Consents to delegated permissions of an API, for everyone. */
function seedGrant(
  clientId: string,
  resourceId: string,
  scopes: readonly string[],
  directory: Directory,
): void {
  if (scopes.length === 0) return
  const grantId = deriveId('oauth2PermissionGrant', clientId, resourceId)
  directory.put('oauth2PermissionGrants', grantId, {
    id: grantId,
    clientId,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId,
    scope: scopes.join(' '),
  })
}
