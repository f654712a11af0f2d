import type { RoleDefinition } from '../../../domain/directory/directory-role.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import type { Asked } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { renderRoleDefinition } from '../../entities/render-role-definition.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { itemsOf } from '../../odata/query/items.js'
import { resourceAt } from '../../types/resource-at.js'

const name = 'roleManagement/directory/roleDefinitions'

const writable: Writable = {
  type: 'unifiedRoleDefinition',
  resource: 'RoleDefinition',
  readOnly: ['id', 'isBuiltIn'],
  notNull: ['displayName', 'isEnabled', 'rolePermissions'],
}

/** `GET /roleManagement/directory/roleDefinitions`. */
export const listRoleDefinitions = defineOperation({
  handle: ({ directory, query, root }) => ({
    status: 200,
    body: applyQuery(itemsOf(directory.roleDefinitions, renderRoleDefinition), query, {
      resource: resourceAt('roleDefinitions', root),
      root,
      path: name,
      context: name,
    }),
  }),
})

/** `POST /roleManagement/directory/roleDefinitions`: 201. A custom role, usable at once where it is assigned. */
export const createRoleDefinition = defineOperation({
  body: readDefinition,
  handle: ({ body, directory, environment, root }) => {
    const definition: RoleDefinition = { id: environment.newId(), ...body }
    directory.put('roleDefinitions', definition.id, definition)
    return {
      status: 201,
      body: { '@odata.context': `${root}/$metadata#${name}/$entity`, ...renderRoleDefinition(definition) },
    }
  },
})

function readDefinition(body: unknown, asked: Asked): Omit<RoleDefinition, 'id'> {
  const written = readWritten(body, asked, writable)
  requireValues(written, writable.notNull, writable)
  const displayName = String(written.displayName)
  const { roleDefinitions } = asked.directory
  if (roleDefinitions.values().some((one) => one.displayName === displayName))
    throw graphErrors.conflictingObject()
  return {
    displayName,
    description: typeof written.description === 'string' ? written.description : null,
    isBuiltIn: false,
    isEnabled: written.isEnabled === true,
    resourceActions: (written.rolePermissions as unknown[]).flatMap(readActions),
    everyAction: false,
  }
}

function readActions(permission: unknown): string[] {
  const { allowedResourceActions: actions = [] } = permission as { allowedResourceActions?: unknown }
  if (Array.isArray(actions) && actions.every((action) => typeof action === 'string')) return actions
  throw graphErrors.schemaMismatch('allowedResourceActions')
}
