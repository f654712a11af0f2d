import type { Application } from '../domain/application.js'
import type { RoleAssignment, RoleDefinition } from '../domain/directory-role.js'
import type { AppRoleAssignment, OAuth2PermissionGrant } from '../domain/grants.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { Synchronization } from '../domain/synchronization.js'
import type { User } from '../domain/user.js'

/** Everything one tenant holds, as plain JSON in the order it was added. Secrets and passwords included. */
export type DirectorySnapshot = {
  tenantId: string
  displayName: string
  domain: string
  applications: Application[]
  servicePrincipals: ServicePrincipal[]
  users: User[]
  appRoleAssignments: AppRoleAssignment[]
  oauth2PermissionGrants: OAuth2PermissionGrant[]
  roleDefinitions: RoleDefinition[]
  roleAssignments: RoleAssignment[]
  owners: [objectId: string, ownerIds: string[]][]
  synchronization: [servicePrincipalId: string, Synchronization][]
}
