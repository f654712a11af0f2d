import type { Environment } from '../../domain/time/environment.js'
import { timestamp } from '../../domain/time/timestamp.js'
import { azureManagementIn } from '../built-in/azure-management.js'
import { builtInDirectoryRoles, microsoftGraphIn } from '../built-in/built-in.js'
import { Directory } from '../tenant/directory.js'
import { deriveId } from './derive-id.js'
import { findSeedUser } from './find-seed-user.js'
import { principalIdsOf } from './principal-ids.js'
import { seedApplication } from './seed-application.js'
import { seedAssignments } from './seed-assignments.js'
import { seedGroup } from './seed-group.js'
import {
  directoryRoleIdOf,
  registrationIdOf,
  servicePrincipalIdOf,
  tenantIdOf,
  userIdOf,
} from './seed-ids.js'
import { seedManagedIdentity } from './seed-managed-identity.js'
import type { SeedTenant } from './seed-shape.js'
import { seedUser } from './seed-user.js'

/** The directory of one tenant of a seed that has no problems. */
export function seedTenant(tenant: SeedTenant, environment: Environment): Directory {
  const { applications = [], managedIdentities = [], users = [], groups = [], directoryRoles = [] } = tenant
  const tenantId = tenantIdOf(tenant)
  const created = timestamp(environment)
  const directory = new Directory(tenantId, tenant.displayName, tenant.domain)
  const graph = microsoftGraphIn(tenantId, created)
  directory.put('servicePrincipals', graph.id, graph)
  for (const definition of builtInDirectoryRoles())
    directory.put('roleDefinitions', definition.id, definition)
  for (const directoryRole of directoryRoles) {
    const id = directoryRoleIdOf(tenantId, directoryRole)
    directory.put('roleDefinitions', id, {
      id,
      displayName: directoryRole.name,
      isBuiltIn: false,
      isEnabled: true,
      resourceActions: [...directoryRole.actions],
      everyAction: false,
    })
  }
  for (const application of applications) seedApplication(application, directory, created)
  const azure = azureManagementIn(tenantId, created)
  directory.put('servicePrincipals', azure.id, azure)
  for (const identity of managedIdentities) seedManagedIdentity(identity, directory, created)
  for (const user of users) seedUser(user, tenant, directory)
  const principals = principalIdsOf(tenant, tenantId)
  for (const group of groups) seedGroup(group, principals, directory, created)
  seedManagers(tenant, directory)
  seedOwners(tenant, principals, directory)
  seedAssignments(tenant, principals, directory, created)
  seedRoleAssignments(tenant, directory)
  return directory
}

function seedManagers(tenant: SeedTenant, { tenantId, managers }: Directory): void {
  for (const user of tenant.users ?? []) {
    if (user.manager === undefined) continue
    managers.assign(userIdOf(tenantId, user), userIdOf(tenantId, findSeedUser(tenant, user.manager)!))
  }
}

function seedOwners(
  { applications = [] }: SeedTenant,
  principals: ReadonlyMap<string, string>,
  directory: Directory,
): void {
  const { tenantId } = directory
  const own = (objectId: string, owners: readonly string[]) => {
    for (const owner of owners) directory.addOwner(objectId, principals.get(owner)!)
  }
  for (const application of applications) {
    own(registrationIdOf(tenantId, application), application.owners ?? [])
    const { servicePrincipal } = application
    if (typeof servicePrincipal !== 'object') continue
    own(servicePrincipalIdOf(tenantId, application)!, servicePrincipal.owners ?? [])
  }
}

function seedRoleAssignments({ applications = [], users = [] }: SeedTenant, directory: Directory): void {
  const { tenantId } = directory
  const definitions = new Map(
    directory.roleDefinitions.values().map(({ displayName, id }) => [displayName, id]),
  )
  const scopes = new Map(
    applications.map((application) => [
      application.name,
      `/${servicePrincipalIdOf(tenantId, application) ?? registrationIdOf(tenantId, application)}`,
    ]),
  )
  for (const user of users) {
    for (const given of user.directoryRoles ?? []) {
      const { role: name, over } = typeof given === 'object' ? given : { role: given, over: undefined }
      const principalId = userIdOf(tenantId, user)
      const roleDefinitionId = definitions.get(name)!
      const directoryScopeId = over === undefined ? '/' : scopes.get(over)!
      const id = deriveId('roleAssignment', principalId, roleDefinitionId, directoryScopeId)
      directory.put('roleAssignments', id, { id, principalId, roleDefinitionId, directoryScopeId })
    }
  }
}
