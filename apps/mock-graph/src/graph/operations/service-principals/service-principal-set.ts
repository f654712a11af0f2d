import type { EntitySet } from '../../directory-objects/entity-set.js'
import { renderAppRoleAssignment } from '../../entities/render-app-role-assignment.js'
import { renderDirectoryObjects } from '../../entities/render-directory-object.js'
import { renderServicePrincipal } from '../../entities/render-service-principal.js'

export const servicePrincipalSet: EntitySet<'servicePrincipals'> = {
  name: 'servicePrincipals',
  render: renderServicePrincipal,
  expansions: (directory) => {
    const { appRoleAssignments, oauth2PermissionGrants } = directory
    const assignments = (property: 'principalId' | 'resourceId', id: unknown) =>
      (appRoleAssignments.matching(property, [String(id)]) ?? []).map((one) =>
        renderAppRoleAssignment(one, directory),
      )
    return {
      owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
      appRoleAssignments: ({ id }) => assignments('principalId', id),
      appRoleAssignedTo: ({ id }) => assignments('resourceId', id),
      oauth2PermissionGrants: ({ id }) => oauth2PermissionGrants.matching('clientId', [String(id)]) ?? [],
    }
  },
}
