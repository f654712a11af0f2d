import type { Directory } from '../tenant/directory.js'
import { deriveId } from './derive-id.js'
import { seedGrants } from './seed-grants.js'
import { managedClientIdOf, managedIdentityIdOf } from './seed-ids.js'
import type { SeedManagedIdentity } from './seed-shape.js'

/** The service principal of a managed identity, which has no registration, and what Microsoft Graph grants it. */
export function seedManagedIdentity(
  identity: SeedManagedIdentity,
  directory: Directory,
  created: string,
): void {
  const { name, displayName = name, systemAssigned = false, permissions = {} } = identity
  const { tenantId } = directory
  const id = managedIdentityIdOf(tenantId, identity)
  const appId = managedClientIdOf(tenantId, identity)
  directory.put('servicePrincipals', id, {
    id,
    appId,
    displayName,
    createdDateTime: created,
    accountEnabled: true,
    servicePrincipalType: 'ManagedIdentity',
    appOwnerOrganizationId: null,
    applicationTemplateId: null,
    servicePrincipalNames: [appId],
    tags: [],
    appRoles: [],
    oauth2PermissionScopes: [],
    managedIdentity: {
      systemAssigned,
      resourceId: identity.resourceId ?? resourceIdOf(tenantId, name, systemAssigned),
    },
  })
  seedGrants(permissions, id, directory, created)
}

function resourceIdOf(tenantId: string, name: string, systemAssigned: boolean): string {
  const group = `/subscriptions/${deriveId(tenantId, 'subscription')}/resourcegroups/mock-graph/providers`
  return systemAssigned
    ? `${group}/Microsoft.Compute/virtualMachines/${name}`
    : `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`
}
