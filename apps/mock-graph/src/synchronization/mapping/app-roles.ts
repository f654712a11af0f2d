import type { Directory } from '../../directory/tenant/directory.js'
import type { AppRoleAssignment } from '../../domain/directory/grants.js'
import type { Role } from '../target/target.js'

/**
 * The roles of a service principal that a principal has: its own, then those of the groups it is a direct member of.
 * Each once, in the order of the assignments; access without a role is none.
 *
 * @param groupIds The groups it is in; only those that are security-enabled give it theirs.
 */
export function rolesAt(
  directory: Directory,
  servicePrincipalId: string,
  own: readonly AppRoleAssignment[],
  groupIds: readonly string[],
): readonly Role[] {
  const givers = groupIds.filter((id) => directory.groups.get(id)?.securityEnabled)
  const ofGroups = givers.flatMap((id) => directory.appRoleAssignments.matching('principalId', [id]) ?? [])
  const assignments = [...own, ...ofGroups].filter(({ resourceId }) => resourceId === servicePrincipalId)
  if (assignments.length === 0) return []
  const offered = directory.servicePrincipals.get(servicePrincipalId)?.appRoles ?? []
  const ids = new Set(assignments.map(({ appRoleId }) => appRoleId))
  return [...ids].flatMap((id) => {
    const role = offered.find((one) => one.id === id)
    return role ? { id, value: role.value, displayName: role.displayName } : []
  })
}
