import type { Item } from '../filter/compile-filter.js'
import type { Expansions } from './expand.js'
import { compileProjection } from './projection.js'
import type { Resource } from './queried-resource.js'

import { itemOptions, readOptions } from './query-options.js'

/** How a single object answers `$select` and `$expand`. */
export type Single = {
  readonly resource: Resource
  /** Root of the API as the caller addressed it. */
  readonly root: string
  /** What follows `$metadata#` in `@odata.context`, without `/$entity`. */
  readonly context: string
  readonly expand?: Expansions
}

/**
 * Answers a query for one item in its wire shape. Throws a 400 for what Graph refuses. A `$count` beside one directory
 * object has no effect: the page that expands a user's managers sends one.
 */
export function selectOne(item: Item, query: URLSearchParams, { resource, root, context, expand }: Single) {
  const options = readOptions(query, itemOptions, resource.directory ? ['count'] : [])
  const { suffix, apply } = compileProjection(options, resource, expand, true)
  return { '@odata.context': `${root}/$metadata#${context}${suffix}/$entity`, ...apply(item) }
}
