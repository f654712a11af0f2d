import type { Application } from '../domain/application.js'
import type { DeletedItem } from '../domain/deleted-item.js'
import type { RoleAssignment, RoleDefinition } from '../domain/directory-role.js'
import type { AppRoleAssignment, OAuth2PermissionGrant } from '../domain/grants.js'
import type { Group } from '../domain/group.js'
import type { ProvisioningLogEntry } from '../domain/provisioning-log.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { Synchronization } from '../domain/synchronization.js'
import type { User } from '../domain/user.js'
import { cloneJson } from './clone-json.js'
import type { Directory } from './directory.js'

/** Everything one tenant holds, as plain JSON in the order it was added. Secrets and passwords included. */
export type DirectorySnapshot = {
  tenantId: string
  displayName: string
  domain: string
  applications: Application[]
  /** Left out by versions that had none. */
  foreignApplications?: Application[]
  servicePrincipals: ServicePrincipal[]
  users: User[]
  groups: Group[]
  members: [groupId: string, memberIds: string[]][]
  deletedItems: DeletedItem[]
  appRoleAssignments: AppRoleAssignment[]
  oauth2PermissionGrants: OAuth2PermissionGrant[]
  roleDefinitions: RoleDefinition[]
  roleAssignments: RoleAssignment[]
  owners: [objectId: string, ownerIds: string[]][]
  synchronization: [servicePrincipalId: string, Synchronization][]
  provisioningLog: ProvisioningLogEntry[]
}

/** Everything the directory holds, shared with nobody. */
export const takeSnapshot = (directory: Directory): DirectorySnapshot =>
  cloneJson({
    tenantId: directory.tenantId,
    displayName: directory.displayName,
    domain: directory.domain,
    applications: [...directory.applications.values()],
    foreignApplications: [...directory.foreignApplications.values()],
    servicePrincipals: [...directory.servicePrincipals.values()],
    users: [...directory.users.values()],
    groups: [...directory.groups.values()],
    members: directory.members.snapshot(),
    deletedItems: [...directory.deletedItems.values()],
    appRoleAssignments: [...directory.appRoleAssignments.values()],
    oauth2PermissionGrants: [...directory.oauth2PermissionGrants.values()],
    roleDefinitions: [...directory.roleDefinitions.values()],
    roleAssignments: [...directory.roleAssignments.values()],
    owners: directory.owners.snapshot(),
    synchronization: [...directory.synchronizations()],
    provisioningLog: directory.provisioningLog.entries(),
  })

/** Adds everything of the snapshot to an empty directory. */
export function fillFrom(snapshot: DirectorySnapshot, directory: Directory): void {
  const { owners, members, synchronization, provisioningLog, ...objects } = cloneJson(snapshot)
  fill(directory.applications, objects.applications)
  fill(directory.foreignApplications, objects.foreignApplications ?? [])
  for (const servicePrincipal of objects.servicePrincipals) directory.addServicePrincipal(servicePrincipal)
  fill(directory.users, objects.users)
  fill(directory.groups, objects.groups)
  fill(directory.deletedItems, objects.deletedItems)
  fill(directory.appRoleAssignments, objects.appRoleAssignments)
  fill(directory.oauth2PermissionGrants, objects.oauth2PermissionGrants)
  fill(directory.roleDefinitions, objects.roleDefinitions)
  fill(directory.roleAssignments, objects.roleAssignments)
  directory.owners.restore(owners)
  directory.members.restore(members)
  for (const [id, state] of synchronization) Object.assign(directory.synchronizationOf(id), state)
  for (const entry of provisioningLog) directory.provisioningLog.add(entry)
}

function fill<T extends { readonly id: string }>(map: Map<string, T>, objects: readonly T[]): void {
  for (const object of objects) map.set(object.id, object)
}
