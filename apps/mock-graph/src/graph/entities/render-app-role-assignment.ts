import type { Directory } from '../../directory/tenant/directory.js'
import type { AppRoleAssignment } from '../../domain/directory/grants.js'

/** An app role assignment on the wire, with the names of its two sides. */
export const renderAppRoleAssignment = (
  assignment: AppRoleAssignment,
  { users, groups, servicePrincipals }: Directory,
): Record<string, unknown> => {
  const { id, appRoleId, createdDateTime, principalId, principalType, resourceId } = assignment
  const principal = users.get(principalId) ?? groups.get(principalId) ?? servicePrincipals.get(principalId)
  return {
    id,
    deletedDateTime: null,
    appRoleId,
    createdDateTime,
    principalDisplayName: principal?.displayName ?? null,
    principalId,
    principalType,
    resourceDisplayName: servicePrincipals.get(resourceId)?.displayName ?? null,
    resourceId,
  }
}
