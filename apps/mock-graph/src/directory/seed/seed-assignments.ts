import type { Directory } from '../tenant/directory.js'
import { deriveId } from './derive-id.js'
import { servicePrincipalIdOf } from './seed-ids.js'
import type { SeedTenant } from './seed-shape.js'

/** Access without any app role, for applications that offer none. */
const defaultAccess = '00000000-0000-0000-0000-000000000000'

/** Assigns users and groups to service principals, each to the first app role that takes them. */
export function seedAssignments(
  { applications = [] }: SeedTenant,
  principals: ReadonlyMap<string, string>,
  directory: Directory,
  created: string,
): void {
  for (const application of applications) {
    const { servicePrincipal } = application
    if (typeof servicePrincipal !== 'object') continue
    const resourceId = servicePrincipalIdOf(directory.tenantId, application)!
    const offered = directory.servicePrincipals.get(resourceId)?.appRoles ?? []
    const appRole = offered.find(({ allowedMemberTypes }) => allowedMemberTypes?.includes('User'))
    const appRoleId = appRole?.id ?? defaultAccess
    for (const name of servicePrincipal.assigned ?? []) {
      const principalId = principals.get(name)!
      const id = deriveId('appRoleAssignment', principalId, resourceId, appRoleId)
      directory.put('appRoleAssignments', id, {
        id,
        principalId,
        principalType: directory.groups.has(principalId) ? 'Group' : 'User',
        resourceId,
        appRoleId,
        createdDateTime: created,
      })
    }
  }
}
