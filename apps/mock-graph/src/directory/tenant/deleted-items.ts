import type { DeletedItem, DirectoryObject } from '../../domain/directory/deleted-item.js'
import type { Directory } from './directory.js'
import { collectionOf, findObject } from './find-object.js'
import { findReferences } from './find-references.js'

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
  const isKept = found.kind !== 'group' || found.object.groupTypes.includes('Unified')
  if (!isKept) return directory.removeObject(id)
  const references = findReferences(directory, id)
  directory.put('deletedItems', id, { ...found, id, deletedDateTime, references })
  return directory.removeWithReferences(id)
}

/** Takes a deleted item away for good. */
export function purgeItem(directory: Directory, { id }: DeletedItem): void {
  directory.remove('deletedItems', id)
  directory.removeSynchronization(id)
}

/** Brings a deleted item back, with every reference whose other side is still there. */
export function restoreObject(directory: Directory, item: DeletedItem): void {
  const { id, references } = item
  directory.remove('deletedItems', id)
  putObject(directory, item)
  const exists = (other: string | null) => other === null || findObject(directory, other) !== undefined
  for (const owner of references.owners.filter(exists)) directory.owners.add(id, owner)
  for (const owned of references.owned.filter(exists)) directory.owners.add(owned, id)
  for (const member of references.members.filter(exists)) directory.members.add(id, member)
  for (const group of references.memberOf.filter(exists)) directory.members.add(group, id)
  restoreManagers(directory, item, exists)
  for (const assignment of references.appRoleAssignments) {
    const { principalId, resourceId } = assignment
    if (exists(principalId) && exists(resourceId)) {
      directory.put('appRoleAssignments', assignment.id, assignment)
    }
  }
  for (const grant of references.oauth2PermissionGrants) {
    const { clientId, principalId, resourceId } = grant
    if (exists(clientId) && exists(principalId) && exists(resourceId)) {
      directory.put('oauth2PermissionGrants', grant.id, grant)
    }
  }
  for (const assignment of references.roleAssignments) {
    const { principalId, directoryScopeId } = assignment
    if (exists(principalId) && (directoryScopeId === '/' || exists(directoryScopeId.slice(1)))) {
      directory.put('roleAssignments', assignment.id, assignment)
    }
  }
}

/** Whoever was given another manager meanwhile keeps that one. */
function restoreManagers(
  { managers }: Directory,
  { id, references: { manager, directReports = [] } }: DeletedItem,
  exists: (id: string) => boolean,
): void {
  if (manager !== undefined && exists(manager)) managers.assign(id, manager)
  for (const report of directReports.filter(exists)) {
    if (managers.of(report) === undefined) managers.assign(report, id)
  }
}

const putObject = (directory: Directory, { kind, object }: DirectoryObject): void =>
  directory.put(collectionOf[kind], object.id, object)
