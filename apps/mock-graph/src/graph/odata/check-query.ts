import { checkFilter } from './check-filter.js'
import { compileFilter } from './compile-filter.js'
import type { Expression } from './expression.js'
import { queryFaults } from './query-faults.js'
import type { QueryOptions } from './query-options.js'
import type { Resource } from './resource.js'

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
  if (directory && skip !== undefined) throw queryFaults.skipNotSupported()
  if (directory && search !== undefined && !eventual) throw queryFaults.searchNeedsConsistencyLevel()
  if (directory && filter && orderby.length > 0 && !advanced) throw queryFaults.sortingNotSupported()
  if (!advanced && orderby.some((clause) => orderbyAdvanced.includes(nameIn(clause)))) {
    throw queryFaults.sortingNotSupported()
  }
  // Here what is wrong with the types of operands comes first (msgraph-sdk-dotnet#2306); elsewhere nobody has seen it.
  if (filter && resource.refusal === 'type') compileFilter(filter, resource.type)
  if (filter) checkFilter(filter, advanced, resource)
}

/** The property of a clause such as `displayName desc`. */
const nameIn = (clause: string) => clause.split(' ')[0] ?? ''
