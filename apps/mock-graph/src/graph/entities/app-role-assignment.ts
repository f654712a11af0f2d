import type { Directory } from '../../directory/directory.js'
import type { AppRoleAssignment } from '../../domain/grants.js'
import type { StructuredType } from '../odata/entity-type.js'

export const appRoleAssignmentType: StructuredType = {
  name: 'microsoft.graph.appRoleAssignment',
  properties: {
    appRoleId: 'Edm.Guid',
    createdDateTime: 'Edm.DateTimeOffset',
    deletedDateTime: 'Edm.DateTimeOffset',
    id: 'Edm.String',
    principalDisplayName: 'Edm.String',
    principalId: 'Edm.Guid',
    principalType: 'Edm.String',
    resourceDisplayName: 'Edm.String',
    resourceId: 'Edm.Guid',
  },
}

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
