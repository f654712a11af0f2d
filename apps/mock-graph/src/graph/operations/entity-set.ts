import type { Directory } from '../../directory/directory.js'
import type { ReadonlyObjectMap } from '../../directory/object-map.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { itemsOf } from '../odata/items.js'
import type { Expansions } from '../odata/projection.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'

/** What tells one set of directory objects from another. */
export type EntitySet<Entity extends object> = {
  /** As in paths, and as its row of queries is named: `servicePrincipals`. */
  readonly name: 'applications' | 'servicePrincipals' | 'users' | 'groups'
  /** The path parameter that holds the object id. */
  readonly parameter: string
  readonly render: (entity: Entity) => Record<string, unknown>
  readonly all: (directory: Directory) => ReadonlyObjectMap<Entity>
  readonly expansions?: (directory: Directory) => Expansions
}

/** The entity that a request addresses by its id. Throws Graph's 404. */
export function addressed<Entity extends object>(
  set: EntitySet<Entity>,
  { params, directory }: Exchange,
): Entity {
  const id = params[set.parameter] ?? ''
  const entity = set.all(directory).get(id.toLowerCase())
  if (!entity) throw faults.resourceNotFound(id)
  return entity
}

/** One entity as the body of an answer, as far as the query selects and expands. */
export function entityBody<Entity extends object>(
  set: EntitySet<Entity>,
  entity: Entity,
  exchange: Exchange,
) {
  const { name, render, expansions } = set
  const { query, directory, root } = exchange
  return selectOne(render(entity), query, {
    resource: resourceAt(name, root),
    root,
    context: name,
    ...(expansions && { expand: expansions(directory) }),
  })
}

/** Handlers to get one object, by whichever key it was addressed, and to list them all. */
export function readersOf<Entity extends object>(
  set: EntitySet<Entity>,
): Readonly<Record<'get' | 'list', Handler>> {
  const { name, render, all, expansions } = set
  return {
    get: (exchange) => ({ status: 200, body: entityBody(set, addressed(set, exchange), exchange) }),

    list: ({ query, header, directory, root }) => {
      const body = applyQuery(itemsOf(all(directory), render), query, {
        resource: resourceAt(name, root),
        root,
        path: name,
        context: name,
        consistencyLevel: header('consistencylevel'),
        ...(expansions && { expand: expansions(directory) }),
      })
      return { status: 200, body }
    },
  }
}
