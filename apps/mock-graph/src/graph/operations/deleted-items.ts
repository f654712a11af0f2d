import { findObject, restoreObject } from '../../directory/deleted-items.js'
import type { DeletedItem } from '../../domain/deleted-item.js'
import type { OperationId } from '../../generated/operations.js'
import { renderApplication } from '../entities/application.js'
import { renderGroup } from '../entities/group.js'
import { renderServicePrincipal } from '../entities/service-principal.js'
import { renderUser } from '../entities/user.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'

type Kind = DeletedItem['kind']

const collections = {
  application: 'applications',
  servicePrincipal: 'servicePrincipals',
  user: 'users',
  group: 'groups',
} as const satisfies Record<Kind, string>

function renderObject(item: DeletedItem): Record<string, unknown> {
  switch (item.kind) {
    case 'application':
      return renderApplication(item.object)
    case 'servicePrincipal':
      return renderServicePrincipal(item.object)
    case 'user':
      return renderUser(item.object)
    case 'group':
      return renderGroup(item.object)
  }
}

const renderDeleted = (item: DeletedItem) => ({
  ...renderObject(item),
  deletedDateTime: item.deletedDateTime,
})

const typed = ({ kind }: DeletedItem, rendered: Record<string, unknown>) => ({
  '@odata.type': `#microsoft.graph.${kind}`,
  ...rendered,
})

function addressed({ params, directory }: Exchange): DeletedItem {
  const id = params['directoryObject-id'] ?? ''
  const item = directory.deletedItems.get(id)
  if (!item) throw faults.resourceNotFound(id)
  return item
}

const one = ({ root }: Exchange) => ({
  resource: resourceAt('deletedItems', root),
  root,
  context: 'directoryObjects',
})

/** `GET /directory/deletedItems/{id}`. */
const get: Handler = (exchange) => {
  const item = addressed(exchange)
  return { status: 200, body: selectOne(typed(item, renderDeleted(item)), exchange.query, one(exchange)) }
}

/** `GET /directory/deletedItems/microsoft.graph.{kind}`. */
const listOf =
  (kind: Kind): Handler =>
  ({ directory, query, header, root }) => {
    const name = collections[kind]
    const items = directory.deletedItems.values().filter((item) => item.kind === kind)
    const body = applyQuery(items.map(renderDeleted), query, {
      resource: resourceAt(`deletedItems.${name}`, root),
      root,
      path: `directory/deletedItems/microsoft.graph.${kind}`,
      context: name,
      consistencyLevel: header('consistencylevel'),
    })
    return { status: 200, body }
  }

/** `POST /directory/deletedItems/{id}/restore`: 200. A name that another has taken meanwhile is a conflict. */
const restore: Handler = (exchange) => {
  const { directory, query } = exchange
  const item = addressed(exchange)
  if (isTaken(item, exchange)) throw faults.conflictingObject()
  restoreObject(directory, item)
  return { status: 200, body: selectOne(typed(item, renderObject(item)), query, one(exchange)) }
}

function isTaken(item: DeletedItem, { directory }: Exchange): boolean {
  if (findObject(directory, item.id)) return true
  if (item.kind === 'user') return directory.userByPrincipalName(item.object.userPrincipalName) !== undefined
  return (
    item.kind === 'servicePrincipal' && directory.servicePrincipalByAppId(item.object.appId) !== undefined
  )
}

/** `DELETE /directory/deletedItems/{id}`: 204, and nothing can bring it back. */
const purge: Handler = (exchange) => {
  exchange.directory.deletedItems.delete(addressed(exchange).id)
  return { status: 204 }
}

export const deletedItemHandlers = {
  'deletedItems.get': get,
  'deletedItems.applications.list': listOf('application'),
  'deletedItems.servicePrincipals.list': listOf('servicePrincipal'),
  'deletedItems.users.list': listOf('user'),
  'deletedItems.groups.list': listOf('group'),
  'deletedItems.restore': restore,
  'deletedItems.delete': purge,
} satisfies Partial<Record<OperationId, Handler>>
