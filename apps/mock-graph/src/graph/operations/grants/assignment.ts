import type { Directory } from '../../../directory/tenant/directory.js'
import type { AppRoleAssignment } from '../../../domain/directory/grants.js'
import { graphErrors } from '../../errors/graph-errors.js'

/** Who is to have which app role of what. */
export type WrittenAssignment = Pick<AppRoleAssignment, 'principalId' | 'resourceId' | 'appRoleId'>

/** Access without any app role. */
const defaultAccess = '00000000-0000-0000-0000-000000000000'

/**
 * What is to have the app role. Throws where the directory has no such principal, resource or app role, or has the
 * assignment already.
 */
export function checkAssignment(
  { principalId, resourceId, appRoleId }: WrittenAssignment,
  directory: Directory,
): AppRoleAssignment['principalType'] {
  const principalType = typeOf(principalId, directory)
  if (!principalType) throw graphErrors.resourceNotFound(principalId)
  const resource = directory.servicePrincipals.get(resourceId)
  if (!resource) throw graphErrors.resourceNotFound(resourceId)
  // That access without an app role may be given although the resource offers some is assumed.
  if (appRoleId !== defaultAccess && !resource.appRoles.some(({ id }) => id === appRoleId)) {
    throw graphErrors.unknownAppRole(resourceId)
  }
  const exists = directory.appRoleAssignments
    .matching('principalId', [principalId])
    ?.some((one) => one.resourceId === resourceId && one.appRoleId === appRoleId)
  if (exists) throw graphErrors.duplicateAssignment()
  return principalType
}

function typeOf(id: string, { users, groups, servicePrincipals }: Directory) {
  if (users.has(id)) return 'User'
  if (groups.has(id)) return 'Group'
  return servicePrincipals.has(id) ? 'ServicePrincipal' : undefined
}
