import type { Directory } from '../../directory/tenant/directory.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { isDirectoryObject, renderDirectoryObject } from '../entities/render-directory-object.js'
import { applyQuery } from '../odata/query/apply-query.js'
import type { Expansions } from '../odata/query/expand.js'
import type { Items } from '../odata/query/items.js'
import { selectedIn } from '../odata/query/query-options.js'
import { type AddressedResource, objectOf } from '../routing/find-resource.js'
import { type ResourceName, resourceAt } from '../types/resource-at.js'
import type { CheckSelection } from './entity-set.js'

/** Objects that another leads to. */
export type ObjectList = {
  /** What leads there, as in paths: `users`. */
  readonly collection: Exclude<AddressedResource['collection'], 'deletedItems'>
  /** What follows the id in paths: `directReports`. */
  readonly path: string
  /** The row of queries. */
  readonly resource: ResourceName
  /** Of which set they are, in `@odata.context`. Default: directoryObjects. */
  readonly context?: string
  readonly expansions?: (directory: Directory) => Expansions
  readonly checkSelection?: CheckSelection<never>
  itemsOf(id: string, directory: Directory): Items
}

/** Lists the objects that the addressed one leads to. */
export const listObjects = ({
  collection,
  path,
  resource,
  context = 'directoryObjects',
  expansions,
  checkSelection,
  itemsOf,
}: ObjectList): Operation =>
  defineOperation({
    handle: (call) => {
      const { directory, query, root, header } = call
      const { id } = objectOf(call, collection)
      checkSelection?.(selectedIn(query), call.principal)
      const body = applyQuery(itemsOf(id, directory), query, {
        resource: resourceAt(resource, root),
        root,
        path: `${collection}/${id}/${path}`,
        context,
        consistencyLevel: header('consistencylevel'),
        ...(expansions && { expand: expansions(directory) }),
      })
      return { status: 200, body }
    },
  })

/** The directory objects with these ids, each made only when it is looked at. */
export function directoryObjects(ids: readonly string[], directory: Directory): Items {
  const known = () => Iterator.from(ids).filter((id) => isDirectoryObject(id, directory))
  const render = (id: string) => renderDirectoryObject(id, directory) ?? {}
  return {
    [Symbol.iterator]: () => known().map(render),
    after: (start) => known().drop(start).map(render),
  }
}
