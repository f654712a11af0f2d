import { purgeItem, restoreObject } from '../../../directory/tenant/deleted-items.js'
import type { Directory } from '../../../directory/tenant/directory.js'
import { collectionOf, findObject } from '../../../directory/tenant/find-object.js'
import type { DeletedItem } from '../../../domain/directory/deleted-item.js'
import { defineOperation, type Operation } from '../../calls/operation.js'
import { renderObject } from '../../entities/render-directory-object.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { objectOf } from '../../routing/find-resource.js'
import { resourceAt } from '../../types/resource-at.js'
import { narrowRule } from './narrow-rule.js'
import { renderDeleted, typed } from './render-deleted.js'

type Kind = DeletedItem['kind']

const single = (root: string) => ({
  resource: resourceAt('deletedItems', root),
  root,
  context: 'directoryObjects',
})

/** `GET /directory/deletedItems/{id}`. */
export const getDeleted = defineOperation({
  rule: narrowRule,
  handle: (call) => {
    const item = objectOf(call, 'deletedItems')
    const body = selectOne(typed(item, renderDeleted(item)), call.query, single(call.root))
    return { status: 200, body }
  },
})

/** `GET /directory/deletedItems/microsoft.graph.{kind}`. */
export const listDeleted = (kind: Kind): Operation =>
  defineOperation({
    handle: ({ directory, query, header, root }) => {
      const name = collectionOf[kind]
      const items = directory.deletedItems.values().filter((item) => item.kind === kind)
      const body = applyQuery(items.map(renderDeleted), query, {
        resource: resourceAt(`deletedItems.${name}`, root),
        root,
        path: `directory/deletedItems/microsoft.graph.${kind}`,
        context: name,
        consistencyLevel: header('consistencylevel'),
      })
      return { status: 200, body }
    },
  })

/** `POST /directory/deletedItems/{id}/restore`: 200. A name that another has taken meanwhile is a conflict. */
export const restore = defineOperation({
  rule: narrowRule,
  handle: (call) => {
    const { directory, query, root } = call
    const item = objectOf(call, 'deletedItems')
    if (isTaken(item, directory)) throw graphErrors.conflictingObject()
    restoreObject(directory, item)
    return { status: 200, body: selectOne(typed(item, renderObject(item)), query, single(root)) }
  },
})

function isTaken(item: DeletedItem, directory: Directory): boolean {
  if (findObject(directory, item.id)) return true
  if (item.kind === 'user') return directory.userByPrincipalName(item.object.userPrincipalName) !== undefined
  return (
    item.kind === 'servicePrincipal' && directory.servicePrincipalByAppId(item.object.appId) !== undefined
  )
}

/** `DELETE /directory/deletedItems/{id}`: 204, and nothing can bring it back. */
export const purge = defineOperation({
  rule: narrowRule,
  handle: (call) => {
    purgeItem(call.directory, objectOf(call, 'deletedItems'))
    return { status: 204 }
  },
})
