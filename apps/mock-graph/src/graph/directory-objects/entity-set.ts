import type { Directory } from '../../directory/tenant/directory.js'
import type { TenantRecords } from '../../directory/tenant/record-kinds.js'
import type { Principal } from '../../domain/directory/principal.js'
import type { GraphCall } from '../calls/graph-call.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { applyQuery, countMatches } from '../odata/query/apply-query.js'
import type { Expansions } from '../odata/query/expand.js'
import { itemsOf } from '../odata/query/items.js'
import { selectedIn } from '../odata/query/query-options.js'
import { selectOne } from '../odata/query/select-one.js'
import { objectOf } from '../routing/find-resource.js'

import { resourceAt } from '../types/resource-at.js'

type Sets = 'applications' | 'servicePrincipals' | 'users' | 'groups'

/** What tells one set of directory objects from another. */
export type EntitySet<Name extends Sets> = {
  /** As in paths, as its records are kept, and as its row of queries is named: `servicePrincipals`. */
  readonly name: Name
  readonly render: (entity: TenantRecords[Name]) => Record<string, unknown>
  readonly expansions?: (directory: Directory) => Expansions
  readonly checkSelection?: CheckSelection<TenantRecords[Name]>
}

/**
 * Throws for what `$select` names that this caller, or this entity, has no answer to.
 *
 * @param selected In lower case.
 * @param entity Undefined where several are asked for.
 */
export type CheckSelection<Entity> = (
  selected: ReadonlySet<string>,
  principal: Principal,
  entity?: Entity,
) => void

/** One entity as the body of an answer, as far as the query selects and expands. */
export function entityBody<Name extends Sets>(
  { name, render, expansions, checkSelection }: EntitySet<Name>,
  entity: TenantRecords[Name],
  { query, directory, root, principal }: Pick<GraphCall, 'query' | 'directory' | 'root' | 'principal'>,
) {
  checkSelection?.(selectedIn(query), principal, entity)
  return selectOne(render(entity), query, {
    resource: resourceAt(name, root),
    root,
    context: name,
    ...(expansions && { expand: expansions(directory) }),
  })
}

/** Gets one object, by whichever key it was addressed. */
export const getFrom = <Name extends Sets>(set: EntitySet<Name>): Operation =>
  defineOperation({
    handle: (call) => ({ status: 200, body: entityBody(set, objectOf(call, set.name), call) }),
  })

/** Counts the objects, as far as the query asks for them. */
export const countOf = <Name extends Sets>({ name, render }: EntitySet<Name>): Operation =>
  defineOperation({
    handle: ({ query, header, directory, root }) => {
      const items = itemsOf(directory.records.table(name), render)
      const count = countMatches(items, query, resourceAt(name, root), header('consistencylevel'))
      return { status: 200, text: String(count) }
    },
  })

/** Lists all the objects. */
export const listFrom = <Name extends Sets>(
  { name, render, expansions, checkSelection }: EntitySet<Name>,
  special: Pick<Operation, 'units'> = {},
): Operation =>
  defineOperation({
    ...special,
    handle: ({ query, header, directory, root, principal }) => {
      checkSelection?.(selectedIn(query), principal)
      const body = applyQuery(itemsOf(directory.records.table(name), render), query, {
        resource: resourceAt(name, root),
        root,
        path: name,
        context: name,
        consistencyLevel: header('consistencylevel'),
        ...(expansions && { expand: expansions(directory) }),
      })
      return { status: 200, body }
    },
  })
