import type { Directory } from '../../directory/tenant/directory.js'
import type { GraphCall } from '../calls/graph-call.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { isDirectoryObject, renderDirectoryObject } from '../entities/render-directory-object.js'
import { applyQuery } from '../odata/query/apply-query.js'
import type { Items } from '../odata/query/items.js'
import { objectOf } from '../routing/find-resource.js'
import { type ResourceName, resourceAt } from '../types/resource-at.js'

/** Directory objects that another leads to. */
export type ObjectList = {
  /** What leads there, as in paths: `users`. */
  readonly collection: 'users' | 'groups'
  /** As in paths: `directReports`. */
  readonly property: string
  /** The row of queries. */
  readonly resource: ResourceName
  idsOf(id: string, directory: Directory): Iterable<string>
}

/** Lists the directory objects that the addressed one leads to. */
export const listObjects = ({ collection, property, resource, idsOf }: ObjectList): Operation =>
  defineOperation({
    handle: (call) => {
      const { id } = objectOf(call, collection)
      const items = directoryObjects([...idsOf(id, call.directory)], call)
      const body = applyQuery(items, call.query, {
        resource: resourceAt(resource, call.root),
        root: call.root,
        path: `${collection}/${id}/${property}`,
        context: 'directoryObjects',
        consistencyLevel: call.header('consistencylevel'),
      })
      return { status: 200, body }
    },
  })

/** The directory objects with these ids, each made only when it is looked at. */
export function directoryObjects(ids: Iterable<string>, { directory }: Pick<GraphCall, 'directory'>): Items {
  const known = () => Iterator.from(ids).filter((id) => isDirectoryObject(id, directory))
  const render = (id: string) => renderDirectoryObject(id, directory) ?? {}
  return {
    [Symbol.iterator]: () => known().map(render),
    after: (start) => known().drop(start).map(render),
  }
}
