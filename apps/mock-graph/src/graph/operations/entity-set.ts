import type { Directory } from '../../directory/directory.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import type { StructuredType } from '../odata/entity-type.js'
import type { Expansions } from '../odata/projection.js'
import { selectOne } from '../odata/select-one.js'

/** What tells one set of directory objects from another. */
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
  /** Finds an entity by a second key, so that a filter for its value needs no scan. */
  readonly index?: Readonly<Record<string, (directory: Directory, value: string) => Entity | undefined>>
  readonly searchable?: readonly string[]
  readonly expansions?: (directory: Directory) => Expansions
}

/** The entity that a request addresses by its id. Throws Graph's 404. */
export function addressed<Entity>(set: EntitySet<Entity>, { params, directory }: Exchange): Entity {
  const id = params[set.parameter] ?? ''
  const entity = set.all(directory).get(id.toLowerCase())
  if (!entity) throw faults.resourceNotFound(id)
  return entity
}

/** One entity as the body of an answer, as far as the query selects and expands. */
export function entityBody<Entity>(set: EntitySet<Entity>, entity: Entity, exchange: Exchange) {
  const { name, type, render, expansions } = set
  const { query, directory, root } = exchange
  return selectOne(render(entity), query, {
    type: type(root),
    root,
    context: name,
    ...(expansions && { expand: expansions(directory) }),
  })
}

/** Handlers to get one object, by whichever key it was addressed, and to list them all. */
export function readersOf<Entity>(set: EntitySet<Entity>): Readonly<Record<'get' | 'list', Handler>> {
  const { name, resource, type, render, all, index = {}, expansions } = set
  const rendered = (entity: Entity | undefined) => entity && render(entity)

  return {
    get: (exchange) => ({ status: 200, body: entityBody(set, addressed(set, exchange), exchange) }),

    list: ({ query, headers, directory, root }) => {
      const secondKeys = Object.entries(index).map(
        ([property, find]) => [property, (value: string) => rendered(find(directory, value))] as const,
      )
      const body = applyQuery(all(directory).values().map(render), query, {
        type: type(root),
        root,
        path: name,
        context: name,
        directory: { resource, consistencyLevel: headers.get('ConsistencyLevel') },
        searchable: set.searchable ?? ['displayName', 'description'],
        // Clients find their object by one of these first; no scan is needed.
        index: {
          id: (id) => rendered(all(directory).get(id.toLowerCase())),
          ...Object.fromEntries(secondKeys),
        },
        ...(expansions && { expand: expansions(directory) }),
      })
      return { status: 200, body }
    },
  }
}
