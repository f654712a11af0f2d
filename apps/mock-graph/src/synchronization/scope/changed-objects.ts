import type { Directory } from '../../directory/tenant/directory.js'

/**
 * The ids of users and groups that changed after a position of the records, or whose assignment, membership or manager did;
 * a change of nothing that is provisioned may be among them. Undefined where that is not known any more.
 */
export function changedObjects(
  directory: Directory,
  servicePrincipalId: string,
  position: number,
): Set<string> | undefined {
  const { users, groups, members, records } = directory
  const ids = new Set<string>()
  const since = (kind: 'users' | 'groups' | 'deletedItems' | 'managers') =>
    records.table(kind).since(position)
  for (const changed of [since('users'), since('deletedItems'), since('managers'), since('groups')]) {
    if (!changed) return undefined
    for (const id of changed) ids.add(id)
  }
  const addMembers = (groupId: string) => {
    for (const member of members.of(groupId)) ids.add(member)
  }
  for (const id of since('groups') ?? []) if (isAssigned(directory, servicePrincipalId, id)) addMembers(id)
  for (const kind of ['members', 'appRoleAssignments'] as const) {
    const table = records.table(kind)
    const changed = table.since(position)
    if (!changed) return undefined
    for (const key of changed) {
      const record = table.get(key) ?? table.removed(key)
      if (!record) return undefined
      if ('of' in record) {
        ids.add(record.of)
        ids.add(record.objectId)
      } else if (record.resourceId === servicePrincipalId) {
        ids.add(record.principalId)
        if (!users.has(record.principalId) && groups.has(record.principalId)) addMembers(record.principalId)
      }
    }
  }
  return ids
}

const isAssigned = ({ appRoleAssignments }: Directory, servicePrincipalId: string, id: string): boolean =>
  (appRoleAssignments.matching('principalId', [id]) ?? []).some(
    ({ resourceId }) => resourceId === servicePrincipalId,
  )
