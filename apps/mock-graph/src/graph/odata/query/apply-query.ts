import { compileFilter, type Item } from '../filter/compile-filter.js'
import type { Expression } from '../filter/filter-expression.js'
import { readFilter } from '../filter/read-filter.js'
import { candidatesFor } from './candidates.js'
import { checkQuery } from './check-query.js'

import type { Expansions } from './expand.js'
import type { Items } from './items.js'
import { compileOrder } from './order.js'
import { nextLink, readPageToken } from './page-token.js'
import { compileProjection } from './projection.js'
import type { Resource } from './queried-resource.js'
import { queryErrors } from './query-errors.js'
import { optionsOf, type QueryOptions, readOptions } from './query-options.js'

import { compileSearch } from './search.js'

/** How a collection answers queries. */
export type Collection = {
  readonly resource: Resource
  /** Root of the API as the caller addressed it. */
  readonly root: string
  /** The collection's path below the root, such as `servicePrincipals`. */
  readonly path: string
  /** What follows `$metadata#` in `@odata.context`. */
  readonly context: string
  /** The request's `ConsistencyLevel`, which matters to directory objects. Default: none. */
  readonly consistencyLevel?: string | null
  readonly expand?: Expansions
}

export type CollectionBody = {
  '@odata.context': string
  '@odata.count'?: number
  '@odata.nextLink'?: string
  value: Item[]
}

/** Default and largest page of a directory collection: microsoft-graph-docs#4372. */
const defaultPage = 100
const largestPage = 999

/**
 * Answers a query over items in their wire shape: filtered, searched, ordered, paged, selected. Items are drawn only
 * as far as the page needs them. Throws a 400 for what Graph refuses.
 */
export function applyQuery(items: Items, query: URLSearchParams, collection: Collection): CollectionBody {
  const { resource, consistencyLevel } = collection
  const options = readOptions(query, optionsOf(resource), resource.ignored)
  const filter = options.filter === undefined ? undefined : readFilter(options.filter)
  const eventual = isEventual(resource, consistencyLevel)
  const owner = { collection: versioned(collection), options, eventual }
  // First, as the next page of a query that is refused without the header is refused for its token.
  const served = options.skiptoken === undefined ? undefined : readPageToken(options.skiptoken, owner)
  const projection = compileProjection(options, resource, collection.expand)
  checkQuery(options, filter, eventual, resource)
  const size = pageSize(options)
  const start = served ?? options.skip ?? 0
  const found = select(items, options, filter, resource)
  // Directory objects are counted for advanced queries only, and then on the first page; else $count is ignored.
  const counted = options.count && (!resource.directory || eventual) && options.skiptoken === undefined
  const all: Items = counted && found.count === undefined ? withCount([...found]) : found
  const page = takeSome(all, start, size + 1)
  return {
    '@odata.context': `${collection.root}/$metadata#${collection.context}${projection.suffix}`,
    ...(counted && { '@odata.count': all.count ?? 0 }),
    ...(page.length > size && {
      '@odata.nextLink': nextLink(`${collection.root}/${collection.path}`, query, start + size, owner),
    }),
    value: page.slice(0, size).map(projection.apply),
  }
}

function takeSome(items: Items, start: number, count: number): readonly Item[] {
  // Iterators cost more than the few items of a short list.
  if (Array.isArray(items)) return items.slice(start, start + count)
  return Iterator.from(items.after?.(start) ?? Iterator.from(items).drop(start))
    .take(count)
    .toArray()
}

/**
 * How many items a `/$count` address speaks of. It takes `$filter` and, where there is one, `$search`. Throws a 400 for
 * what Graph refuses: of directory objects a count without the header.
 *
 * @param consistencyLevel The request's `ConsistencyLevel`, which matters to directory objects.
 */
export function countMatches(
  items: Items,
  query: URLSearchParams,
  resource: Resource,
  consistencyLevel?: string | null,
): number {
  const options = readOptions(query, resource.search.length > 0 ? ['filter', 'search'] : ['filter'])
  const filter = options.filter === undefined ? undefined : readFilter(options.filter)
  const eventual = isEventual(resource, consistencyLevel)
  if (resource.directory && !eventual) throw queryErrors.countNotSupported()
  // The address itself is the count that an advanced query asks for.
  checkQuery({ ...options, count: true }, filter, eventual, resource)
  const found = select(items, options, filter, resource)
  return found.count ?? [...found].length
}

const versioned = ({ root, path }: Collection): string => `${root.split('/').at(-1)}/${path}`

const isEventual = ({ directory }: Resource, consistencyLevel: string | null | undefined): boolean =>
  directory && consistencyLevel?.toLowerCase() === 'eventual'

/** The items a query speaks of, in its order. */
function select(
  items: Items,
  options: QueryOptions,
  filter: Expression | undefined,
  resource: Resource,
): Items {
  let found = items
  if (filter) {
    const test = compileFilter(filter, resource.type, resource)
    found = Iterator.from(candidatesFor(filter, items, resource.type) ?? items).filter(test)
  }
  if (options.search !== undefined) {
    found = Iterator.from(found).filter(compileSearch(options.search, resource.search))
  }
  if (options.orderby.length > 0) found = [...found].sort(compileOrder(options.orderby, resource))
  return found
}

const withCount = (items: readonly Item[]): Items => ({
  [Symbol.iterator]: () => items.values(),
  count: items.length,
})

function pageSize({ top }: QueryOptions): number {
  if (top !== undefined && (top < 1 || top > largestPage)) throw queryErrors.invalidPageSize(top)
  return top ?? defaultPage
}
