import { checkFilter } from '../filter/check-filter.js'
import { compileFilter } from '../filter/compile-filter.js'
import type { Expression } from '../filter/filter-expression.js'
import type { Resource } from './queried-resource.js'
import { queryErrors } from './query-errors.js'

import type { QueryOptions } from './query-options.js'

/**
 * Refuses what a resource does not answer: filters by its rows, and of directory objects what they answer only to an
 * advanced query, which is the header `ConsistencyLevel: eventual` together with `$count=true` (for `$search` the header
 * alone). Source: concepts/aad-advanced-queries.md.
 *
 * @param eventual Did the request carry the header?
 */
export function checkQuery(
  { search, skip, count, orderby }: QueryOptions,
  filter: Expression | undefined,
  eventual: boolean,
  resource: Resource,
): void {
  const { directory, orderbyAdvanced = [] } = resource
  const advanced = eventual && count
  if (directory && skip !== undefined) throw queryErrors.skipNotSupported()
  if (directory && search !== undefined && !eventual) throw queryErrors.searchNeedsConsistencyLevel()
  if (directory && filter && orderby.length > 0 && !advanced) throw queryErrors.sortingNotSupported()
  if (!advanced && orderby.some((clause) => orderbyAdvanced.includes(nameIn(clause)))) {
    throw queryErrors.sortingNotSupported()
  }
  // Here what is wrong with the types of operands comes first (msgraph-sdk-dotnet#2306); elsewhere nobody has seen it.
  if (filter && resource.refusal === 'type') compileFilter(filter, resource.type)
  if (filter) checkFilter(filter, advanced, resource)
}

/** The property of a clause such as `displayName desc`. */
const nameIn = (clause: string) => clause.split(' ')[0] ?? ''
