import type { Directory } from '../../directory/tenant/directory.js'

/** Whom a service principal provisions, before any filter of a mapping. */
export type Scope = {
  has(id: string): boolean
  /** Users, then groups, in the order they came into the directory. */
  users(): Iterable<string>
  groups(): Iterable<string>
}

/**
 * With the secret `SyncAll` all users and groups, else those assigned to the service principal
 * (synchronization-secretkeystringvaluepair.md), with the direct members of an assigned group that is security-enabled
 * (application-provisioning-config-problem-no-users-provisioned.md).
 */
export function scopeOf(directory: Directory, servicePrincipalId: string, syncAll: boolean): Scope {
  const { users, groups } = directory
  if (syncAll)
    return {
      has: (id) => users.has(id) || groups.has(id),
      users: () => users.keys(),
      groups: () => groups.keys(),
    }
  const isAssigned = (id: string) =>
    (directory.appRoleAssignments.matching('principalId', [id]) ?? []).some(
      ({ resourceId }) => resourceId === servicePrincipalId,
    )
  const gives = (groupId: string) => directory.groups.get(groupId)?.securityEnabled === true
  let all: ReadonlySet<string> | undefined
  const assigned = () => {
    all ??= assignedTo(directory, servicePrincipalId, gives)
    return all
  }
  // A cycle counts them, and then visits them.
  const among = (every: () => Iterable<string>) => {
    let ids: readonly string[] | undefined
    return () => {
      if (ids) return ids
      const found: string[] = []
      const entitled = assigned()
      for (const id of every()) if (entitled.has(id)) found.push(id)
      ids = found
      return ids
    }
  }
  return {
    has: (id) =>
      isAssigned(id) ||
      directory.members.holding(id).some((groupId) => gives(groupId) && isAssigned(groupId)),
    users: among(() => users.keys()),
    groups: among(() => groups.keys()),
  }
}

function assignedTo(
  { appRoleAssignments, members }: Directory,
  servicePrincipalId: string,
  gives: (groupId: string) => boolean,
): Set<string> {
  const ids = new Set<string>()
  for (const { principalId } of appRoleAssignments.matching('resourceId', [servicePrincipalId]) ?? []) {
    ids.add(principalId)
    if (gives(principalId)) for (const member of members.of(principalId)) ids.add(member)
  }
  return ids
}
