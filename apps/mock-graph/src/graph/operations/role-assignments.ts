import { findObject } from '../../directory/deleted-items.js'
import type { Directory } from '../../directory/directory.js'
import type { RoleAssignment } from '../../domain/directory-role.js'
import { renderDirectoryObject } from '../entities/directory-object.js'
import { renderRoleDefinition } from '../entities/role-definition.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { itemsOf } from '../odata/items.js'
import { resourceAt } from '../types/resource-at.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const name = 'roleManagement/directory/roleAssignments'

const writable: Writable = {
  type: 'unifiedRoleAssignment',
  resource: 'RoleAssignment',
  readOnly: ['id', 'appScopeId', 'condition'],
  notNull: ['principalId', 'roleDefinitionId', 'directoryScopeId'],
}

/** `GET /roleManagement/directory/roleAssignments`. */
export const listRoleAssignments: Handler = ({ directory, query, root }) => ({
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
})

/** `POST /roleManagement/directory/roleAssignments`: 201. The next token of the principal carries it. */
export const createRoleAssignment: Handler = (exchange) => {
  const { directory, environment, root } = exchange
  const written = readWritten(exchange, writable)
  requireValues(written, writable.notNull, writable)
  const { principalId, roleDefinitionId, directoryScopeId } = written as Record<string, string>
  const assignment: RoleAssignment = {
    id: environment.newId(),
    principalId: String(principalId).toLowerCase(),
    roleDefinitionId: String(roleDefinitionId).toLowerCase(),
    directoryScopeId: String(directoryScopeId).toLowerCase(),
  }
  checkAssignment(assignment, directory)
  directory.roleAssignments.set(assignment.id, assignment)
  return { status: 201, body: { '@odata.context': `${root}/$metadata#${name}/$entity`, ...assignment } }
}

function checkAssignment(assignment: RoleAssignment, directory: Directory): void {
  const { principalId, roleDefinitionId, directoryScopeId } = assignment
  if (!findObject(directory, principalId)) throw faults.resourceNotFound(principalId)
  if (!directory.roleDefinition(roleDefinitionId)) throw faults.resourceNotFound(roleDefinitionId)
  const over = directoryScopeId.slice(1)
  if (!directoryScopeId.startsWith('/')) throw faults.schemaMismatch('directoryScopeId')
  if (over !== '' && !findObject(directory, over)) throw faults.resourceNotFound(over)
  const exists = [...directory.roleAssignments.having(principalId)].some(
    (one) => one.roleDefinitionId === roleDefinitionId && one.directoryScopeId === directoryScopeId,
  )
  if (exists) throw faults.conflictingObject()
}

/** `DELETE /roleManagement/directory/roleAssignments/{id}`: 204. */
export const deleteRoleAssignment: Handler = ({ params, directory }) => {
  const id = params['unifiedRoleAssignment-id'] ?? ''
  if (!directory.roleAssignments.delete(id)) throw faults.resourceNotFound(id)
  return { status: 204 }
}
