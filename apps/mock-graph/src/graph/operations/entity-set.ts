import type { Directory } from '../../directory/directory.js'
import { renderOwners } from '../entities/directory-object.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import type { Item } from '../odata/compile-filter.js'
import type { StructuredType } from '../odata/entity-type.js'
import { selectOne } from '../odata/select-one.js'

/** What tells one set of owned directory objects from another. */
export type EntitySet<Entity> = {
  /** As in paths: `servicePrincipals`. */
  readonly name: string
  /** As in error texts: `ServicePrincipal`. */
  readonly resource: string
  /** The path parameter that holds the object id. */
  readonly parameter: string
  /** The type at a root, as `/v1.0` and `/beta` differ. */
  readonly type: (root: string) => StructuredType
  readonly render: (entity: Entity) => Record<string, unknown>
  readonly all: (directory: Directory) => ReadonlyMap<string, Entity>
  readonly byAppId: (directory: Directory, appId: string) => Entity | undefined
}

/** Handlers to get one object, by whichever key it was addressed, and to list them all. */
export function readersOf<Entity>(set: EntitySet<Entity>): Readonly<Record<'get' | 'list', Handler>> {
  const { name, resource, parameter, type, render, all, byAppId } = set
  const rendered = (entity: Entity | undefined) => entity && render(entity)
  const expansions = (directory: Directory) => ({
    owners: ({ id }: Item) => renderOwners(String(id), directory),
  })

  return {
    get: ({ params, query, directory, root }) => {
      const id = params[parameter] ?? ''
      const item = rendered(all(directory).get(id))
      if (!item) throw faults.resourceNotFound(id)
      const single = { type: type(root), root, context: name, expand: expansions(directory) }
      return { status: 200, body: selectOne(item, query, single) }
    },

    list: ({ query, headers, directory, root }) => {
      const body = applyQuery(all(directory).values().map(render), query, {
        type: type(root),
        root,
        path: name,
        context: name,
        directory: { resource, consistencyLevel: headers.get('ConsistencyLevel') },
        searchable: ['displayName', 'description'],
        // Clients find their object by one of these first; no scan is needed.
        index: {
          id: (id) => rendered(all(directory).get(id.toLowerCase())),
          appId: (appId) => rendered(byAppId(directory, appId.toLowerCase())),
        },
        expand: expansions(directory),
      })
      return { status: 200, body }
    },
  }
}
