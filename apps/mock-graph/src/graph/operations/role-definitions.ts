import { renderRoleDefinition } from '../entities/role-definition.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { itemsOf } from '../odata/items.js'
import { resourceAt } from '../types/resource-at.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const name = 'roleManagement/directory/roleDefinitions'

const writable: Writable = {
  type: 'unifiedRoleDefinition',
  resource: 'RoleDefinition',
  readOnly: ['id', 'isBuiltIn'],
  notNull: ['displayName', 'isEnabled', 'rolePermissions'],
}

/** `GET /roleManagement/directory/roleDefinitions`. */
export const listRoleDefinitions: Handler = ({ directory, query, root }) => ({
  status: 200,
  body: applyQuery(itemsOf(directory.roleDefinitions, renderRoleDefinition), query, {
    resource: resourceAt('roleDefinitions', root),
    root,
    path: name,
    context: name,
  }),
})

/** `POST /roleManagement/directory/roleDefinitions`: 201. A custom role, usable at once where it is assigned. */
export const createRoleDefinition: Handler = (exchange) => {
  const { directory, environment, root } = exchange
  const written = readWritten(exchange, writable)
  requireValues(written, writable.notNull, writable)
  const displayName = String(written.displayName)
  if (directory.roleDefinitions.values().some((one) => one.displayName === displayName)) {
    throw faults.conflictingObject()
  }
  const definition = {
    id: environment.newId(),
    displayName,
    description: typeof written.description === 'string' ? written.description : null,
    isBuiltIn: false,
    isEnabled: written.isEnabled === true,
    resourceActions: (written.rolePermissions as unknown[]).flatMap(readActions),
    everyAction: false,
  }
  directory.roleDefinitions.set(definition.id, definition)
  return {
    status: 201,
    body: { '@odata.context': `${root}/$metadata#${name}/$entity`, ...renderRoleDefinition(definition) },
  }
}

function readActions(permission: unknown): string[] {
  const { allowedResourceActions: actions = [] } = permission as { allowedResourceActions?: unknown }
  if (Array.isArray(actions) && actions.every((action) => typeof action === 'string')) return actions
  throw faults.schemaMismatch('allowedResourceActions')
}
