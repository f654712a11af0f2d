import type { Directory } from '../../directory/tenant/directory.js'
import type { Operation } from '../calls/operation.js'
import { renderDirectoryObjects } from '../entities/render-directory-object.js'
import { renderDirectoryRole } from '../entities/render-directory-role.js'
import { listObjects } from './list-objects.js'

/** `GET …/memberOf`: the groups that the object itself is in, and the directory roles it holds over the whole tenant. */
export const listMemberOf = (collection: 'users' | 'groups'): Operation =>
  listObjects({
    collection,
    path: 'memberOf',
    resource: 'memberOf',
    itemsOf: (id, directory) => [
      ...renderDirectoryObjects(directory.members.holding(id), directory),
      ...directoryRolesOf(id, directory),
    ],
  })

const directoryRolesOf = (id: string, { tenantId, roleAssignments, roleDefinitions }: Directory) =>
  (roleAssignments.matching('principalId', [id]) ?? [])
    .filter(({ directoryScopeId }) => directoryScopeId === '/')
    .map(({ roleDefinitionId }) => roleDefinitions.get(roleDefinitionId))
    .filter((definition) => definition?.isBuiltIn)
    .map((definition) => ({
      '@odata.type': '#microsoft.graph.directoryRole',
      ...renderDirectoryRole(tenantId, definition!),
    }))
