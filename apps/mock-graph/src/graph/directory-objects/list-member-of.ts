import type { Directory } from '../../directory/tenant/directory.js'
import type { Operation } from '../calls/operation.js'
import { groupExpansions } from '../entities/expand-group.js'
import { renderDirectoryObjects } from '../entities/render-directory-object.js'
import { renderDirectoryRole } from '../entities/render-directory-role.js'
import { renderGroup } from '../entities/render-group.js'
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

/** `GET …/memberOf/microsoft.graph.group`: the groups alone, asked as groups are. */
export const listMemberGroups = (collection: 'users' | 'groups'): Operation =>
  listObjects({
    collection,
    path: 'memberOf/microsoft.graph.group',
    resource: 'groups',
    context: 'groups',
    expansions: groupExpansions,
    itemsOf: (id, { members, groups }) =>
      members.holding(id).flatMap((holder) => {
        const group = groups.get(holder)
        return group ? [renderGroup(group)] : []
      }),
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
