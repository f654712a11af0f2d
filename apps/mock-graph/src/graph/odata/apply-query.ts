import { checkDirectoryQuery } from './advanced-query.js'
import { compileFilter, type Item } from './compile-filter.js'
import type { StructuredType } from './entity-type.js'
import type { Expression } from './expression.js'
import { compileOrder } from './order.js'
import { nextLink, readPageToken } from './page.js'
import { compileProjection, type Expansions } from './projection.js'
import { queryFaults } from './query-faults.js'
import { collectionOptions, plainCollectionOptions, type QueryOptions, readOptions } from './query-options.js'
import { readFilter, soleEquality } from './read-filter.js'
import { compileSearch } from './search.js'

/** How a collection answers queries. */
export type Collection = {
  readonly type: StructuredType
  /** Root of the API as the caller addressed it. */
  readonly root: string
  /** The collection's path below the root, such as `servicePrincipals`. */
  readonly path: string
  /** What follows `$metadata#` in `@odata.context`. */
  readonly context: string
  /** For directory objects: the request's `ConsistencyLevel`. Their rules for advanced queries then apply. */
  readonly directory?: { readonly resource: string; readonly consistencyLevel: string | null }
  /** Properties that `$search` may name; without any, `$search` is refused. */
  readonly searchable?: readonly string[]
  /** Finds the item with a value of a property, so that `$filter=property eq 'value'` needs no scan. */
  readonly index?: Readonly<Record<string, (value: string) => Item | undefined>>
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
export function applyQuery(
  items: Iterable<Item>,
  query: URLSearchParams,
  collection: Collection,
): CollectionBody {
  const { type, directory, searchable } = collection
  const options = readOptions(query, searchable ? collectionOptions : plainCollectionOptions)
  const filter = options.filter === undefined ? undefined : readFilter(options.filter)
  const eventual = directory?.consistencyLevel?.toLowerCase() === 'eventual'
  const projection = compileProjection(options, type, collection.expand)
  if (directory) checkDirectoryQuery(options, filter, eventual, directory.resource)
  const size = pageSize(options)
  const start = options.skiptoken === undefined ? (options.skip ?? 0) : readPageToken(options.skiptoken)
  const found = select(items, options, filter, collection)
  // Directory objects are counted for advanced queries only, and then on the first page; else $count is ignored.
  const counted = options.count && (!directory || eventual) && options.skiptoken === undefined
  const all = counted ? [...found] : undefined
  const page = Iterator.from(all ?? found)
    .drop(start)
    .take(size + 1)
    .toArray()
  return {
    '@odata.context': `${collection.root}/$metadata#${collection.context}${projection.suffix}`,
    ...(all && { '@odata.count': all.length }),
    ...(page.length > size && {
      '@odata.nextLink': nextLink(`${collection.root}/${collection.path}`, query, start + size),
    }),
    value: page.slice(0, size).map(projection.apply),
  }
}

/** How many items a `/$count` address speaks of. It takes `$filter` and, where there is one, `$search`. */
export function countMatches(
  items: Iterable<Item>,
  query: URLSearchParams,
  { type, searchable }: Pick<Collection, 'type' | 'searchable'>,
): number {
  const options = readOptions(query, searchable ? ['filter', 'search'] : ['filter'])
  const filter = options.filter === undefined ? undefined : readFilter(options.filter)
  return Iterator.from(select(items, options, filter, { type, ...(searchable && { searchable }) })).toArray()
    .length
}

type Selectable = Pick<Collection, 'type' | 'searchable' | 'index'>

/** The items a query speaks of, in its order. */
function select(
  items: Iterable<Item>,
  options: QueryOptions,
  filter: Expression | undefined,
  collection: Selectable,
): Iterable<Item> {
  let found: Iterable<Item> = items
  if (filter) {
    const test = compileFilter(filter, collection.type)
    found = Iterator.from(candidates(items, filter, collection)).filter(test)
  }
  if (options.search !== undefined) {
    found = Iterator.from(found).filter(compileSearch(options.search, collection.searchable ?? []))
  }
  if (options.orderby.length > 0) found = [...found].sort(compileOrder(options.orderby, collection.type))
  return found
}

function candidates(items: Iterable<Item>, filter: Expression, { index = {} }: Selectable): Iterable<Item> {
  const equality = soleEquality(filter)
  const find = equality && Object.hasOwn(index, equality.property) ? index[equality.property] : undefined
  if (!equality || !find) return items
  const item = find(equality.value)
  return item ? [item] : []
}

function pageSize({ top }: QueryOptions): number {
  if (top !== undefined && (top < 1 || top > largestPage)) throw queryFaults.invalidPageSize(top)
  return top ?? defaultPage
}
