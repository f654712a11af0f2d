import type { Directory } from '../../../directory/tenant/directory.js'
import { findObject } from '../../../directory/tenant/find-object.js'
import type { RoleAssignment } from '../../../domain/directory/directory-role.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import { defineOperation } from '../../calls/operation.js'
import { renderDirectoryObject } from '../../entities/render-directory-object.js'
import { renderRoleDefinition } from '../../entities/render-role-definition.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { itemsOf } from '../../odata/query/items.js'
import { resourceAt } from '../../types/resource-at.js'

const name = 'roleManagement/directory/roleAssignments'

const writable: Writable = {
  type: 'unifiedRoleAssignment',
  resource: 'RoleAssignment',
  readOnly: ['id', 'appScopeId', 'condition'],
  notNull: ['principalId', 'roleDefinitionId', 'directoryScopeId'],
}

/** `GET /roleManagement/directory/roleAssignments`. */
export const listRoleAssignments = defineOperation({
  handle: ({ directory, query, root }) => ({
    status: 200,
    body: applyQuery(
      itemsOf(directory.roleAssignments, (assignment) => ({ ...assignment })),
      query,
      {
        resource: resourceAt('roleAssignments', root),
        root,
        path: name,
        context: name,
        expand: {
          principal: ({ principalId }) => renderDirectoryObject(String(principalId), directory) ?? null,
          roleDefinition: ({ roleDefinitionId }) => {
            const definition = directory.roleDefinition(String(roleDefinitionId))
            return definition ? renderRoleDefinition(definition) : null
          },
        },
      },
    ),
  }),
})

/** `POST /roleManagement/directory/roleAssignments`: 201. The next token of the principal carries it. */
export const createRoleAssignment = defineOperation({
  body: (body, asked): Omit<RoleAssignment, 'id'> => {
    const written = readWritten(body, asked, writable)
    requireValues(written, writable.notNull, writable)
    const { principalId, roleDefinitionId, directoryScopeId } = written
    return {
      principalId: String(principalId).toLowerCase(),
      roleDefinitionId: String(roleDefinitionId).toLowerCase(),
      directoryScopeId: String(directoryScopeId).toLowerCase(),
    }
  },
  handle: ({ body, directory, environment, root }) => {
    checkAssignment(body, directory)
    const assignment: RoleAssignment = { id: environment.newId(), ...body }
    directory.put('roleAssignments', assignment.id, assignment)
    return { status: 201, body: { '@odata.context': `${root}/$metadata#${name}/$entity`, ...assignment } }
  },
})

function checkAssignment(assignment: Omit<RoleAssignment, 'id'>, directory: Directory): void {
  const { principalId, roleDefinitionId, directoryScopeId } = assignment
  if (!findObject(directory, principalId)) throw graphErrors.resourceNotFound(principalId)
  if (!directory.roleDefinition(roleDefinitionId)) throw graphErrors.resourceNotFound(roleDefinitionId)
  const over = directoryScopeId.slice(1)
  if (!directoryScopeId.startsWith('/')) throw graphErrors.schemaMismatch('directoryScopeId')
  if (over !== '' && !findObject(directory, over)) throw graphErrors.resourceNotFound(over)
  const exists = (directory.roleAssignments.matching('principalId', [principalId]) ?? []).some(
    (one) => one.roleDefinitionId === roleDefinitionId && one.directoryScopeId === directoryScopeId,
  )
  if (exists) throw graphErrors.conflictingObject()
}

/** `DELETE /roleManagement/directory/roleAssignments/{id}`: 204. */
export const deleteRoleAssignment = defineOperation({
  resolve: ({ params, directory }) => {
    const id = params['unifiedRoleAssignment-id'] ?? ''
    if (!directory.roleAssignments.has(id)) throw graphErrors.resourceNotFound(id)
    return id
  },
  handle: ({ at: id, directory }) => {
    directory.remove('roleAssignments', id)
    return { status: 204 }
  },
})
