import type { Directory } from '../../../directory/tenant/directory.js'
import type { RoleDefinition } from '../../../domain/directory/directory-role.js'
import { defineOperation } from '../../calls/operation.js'
import { renderDirectoryObjects } from '../../entities/render-directory-object.js'
import { directoryRoleId, renderDirectoryRole } from '../../entities/render-directory-role.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'

const idIn = ({ tenantId }: Directory, definition: RoleDefinition) => directoryRoleId(tenantId, definition)

const membersOf = ({ id }: RoleDefinition, directory: Directory) => {
  const tenantWide = (directory.roleAssignments.matching('roleDefinitionId', [id]) ?? [])
    .filter(({ directoryScopeId }) => directoryScopeId === '/')
    .map(({ principalId }) => principalId)
  return renderDirectoryObjects(tenantWide, directory)
}

/** `GET /directoryRoles`: the built-in ones. That all of them are activated is *assumed*. */
export const listDirectoryRoles = defineOperation({
  handle: ({ directory, query, header, root }) => {
    const rendered = directory.builtInRoles().map((one) => renderDirectoryRole(directory.tenantId, one))
    const definitionBy = new Map(directory.builtInRoles().map((one) => [idIn(directory, one), one]))
    return {
      status: 200,
      body: applyQuery(rendered, query, {
        resource: resourceAt('directoryRoles', root),
        root,
        path: 'directoryRoles',
        context: 'directoryRoles',
        consistencyLevel: header('consistencylevel'),
        expand: {
          members: ({ id }) => {
            const definition = definitionBy.get(String(id))
            return definition ? membersOf(definition, directory) : []
          },
        },
      }),
    }
  },
})

/** `GET /directoryRoles/{id}/members`: who holds the role over the whole tenant. */
export const listRoleMembers = defineOperation({
  resolve: ({ directory, params }) => {
    const id = params['directoryRole-id'] ?? ''
    const definition = directory.builtInRoles().find((one) => idIn(directory, one) === id.toLowerCase())
    if (!definition) throw graphErrors.resourceNotFound(id)
    return { id, definition }
  },
  handle: ({ at: { id, definition }, directory, query, header, root }) => ({
    status: 200,
    body: applyQuery(membersOf(definition, directory), query, {
      resource: resourceAt('directoryRoles.members', root),
      root,
      path: `directoryRoles/${id}/members`,
      context: 'directoryObjects',
      consistencyLevel: header('consistencylevel'),
    }),
  }),
})
