import type { DeletedItem, DirectoryObject, References } from '../domain/deleted-item.js'
import type { Directory } from './directory.js'
import type { ObjectMap } from './object-map.js'

/** The object with this id, and what it is. */
export function findObject(directory: Directory, id: string): DirectoryObject | undefined {
  const application = directory.applications.get(id)
  if (application) return { kind: 'application', object: application }
  const servicePrincipal = directory.servicePrincipals.get(id)
  if (servicePrincipal) return { kind: 'servicePrincipal', object: servicePrincipal }
  const user = directory.users.get(id)
  if (user) return { kind: 'user', object: user }
  const group = directory.groups.get(id)
  return group && { kind: 'group', object: group }
}

/** Everything of the directory that names the object. */
export function referencesTo(directory: Directory, id: string): References {
  const { owners, members, appRoleAssignments, oauth2PermissionGrants, roleAssignments } = directory
  return {
    owners: [...owners.of(id)],
    owned: owners.holding(id),
    members: [...members.of(id)],
    memberOf: members.holding(id),
    appRoleAssignments: naming(appRoleAssignments, { principalId: id, resourceId: id }),
    oauth2PermissionGrants: naming(oauth2PermissionGrants, { clientId: id, principalId: id, resourceId: id }),
    roleAssignments: naming(roleAssignments, { principalId: id, directoryScopeId: `/${id}` }),
  }
}

/** The objects that have one of these values. */
const naming = <V extends object>(objects: ObjectMap<V>, values: Readonly<Record<string, string>>): V[] => [
  ...new Set(
    Object.entries(values).flatMap(([property, value]) => objects.matching(property, [value]) ?? []),
  ),
]

/**
 * Deletes an object the way the service does. An application takes its service principal with it. Both, users and
 * Microsoft 365 groups go to the deleted items, from where they can be restored; security groups are gone. False
 * when there is no such object. Source: api-reference/v1.0/api/directory-deleteditems-list.md@02b4cba0.
 */
export function deleteObject(directory: Directory, id: string, deletedDateTime: string): boolean {
  const found = findObject(directory, id)
  if (!found) return false
  if (found.kind === 'application') {
    const instance = directory.servicePrincipalByAppId(found.object.appId)
    if (instance) deleteObject(directory, instance.id, deletedDateTime)
  }
  if (found.kind !== 'group' || found.object.groupTypes.includes('Unified')) {
    directory.deletedItems.set(id, {
      ...found,
      id,
      deletedDateTime,
      references: referencesTo(directory, id),
      synchronization: found.kind === 'servicePrincipal' ? directory.synchronizationOf(id) : null,
    })
  }
  return directory.remove(id)
}

/** Brings a deleted item back, with every reference whose other side is still there. Its secrets and jobs come too. */
export function restoreObject(directory: Directory, item: DeletedItem): void {
  const { id, references, synchronization } = item
  directory.deletedItems.delete(id)
  plantObject(directory, item)
  if (synchronization) Object.assign(directory.synchronizationOf(id), synchronization)
  const exists = (other: string | null) => other === null || findObject(directory, other) !== undefined
  for (const owner of references.owners.filter(exists)) directory.owners.add(id, owner)
  for (const owned of references.owned.filter(exists)) directory.owners.add(owned, id)
  for (const member of references.members.filter(exists)) directory.members.add(id, member)
  for (const group of references.memberOf.filter(exists)) directory.members.add(group, id)
  for (const assignment of references.appRoleAssignments) {
    const { principalId, resourceId } = assignment
    if (exists(principalId) && exists(resourceId)) {
      directory.appRoleAssignments.set(assignment.id, assignment)
    }
  }
  for (const grant of references.oauth2PermissionGrants) {
    const { clientId, principalId, resourceId } = grant
    if (exists(clientId) && exists(principalId) && exists(resourceId)) {
      directory.oauth2PermissionGrants.set(grant.id, grant)
    }
  }
  for (const assignment of references.roleAssignments) {
    const { principalId, directoryScopeId } = assignment
    if (exists(principalId) && (directoryScopeId === '/' || exists(directoryScopeId.slice(1)))) {
      directory.roleAssignments.set(assignment.id, assignment)
    }
  }
}

function plantObject(directory: Directory, item: DirectoryObject): void {
  switch (item.kind) {
    case 'application':
      directory.applications.set(item.object.id, item.object)
      return
    case 'servicePrincipal':
      directory.addServicePrincipal(item.object)
      return
    case 'user':
      directory.users.set(item.object.id, item.object)
      return
    case 'group':
      directory.groups.set(item.object.id, item.object)
  }
}
