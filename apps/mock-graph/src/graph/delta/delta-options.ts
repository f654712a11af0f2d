import type { Expression } from '../odata/filter/filter-expression.js'
import { readFilter } from '../odata/filter/read-filter.js'
import { queryErrors } from '../odata/query/query-errors.js'
import { readOptions } from '../odata/query/query-options.js'

/** What a request for changes asks. */
export type DeltaOptions = {
  readonly select: readonly string[]
  /** The objects that it is about; null for all. */
  readonly ids: readonly string[] | null
  readonly skiptoken: string | undefined
  readonly deltatoken: string | undefined
}

/** "There is a limit of 50 filtered objects." */
const mostIds = 50

/**
 * Reads the options of a request for changes: `$select`, a `$filter` of ids, and the tokens. Throws a 400 for others;
 * `$top`, `$expand` and `$orderby` are not supported for users and groups (concepts/delta-query-overview.md).
 */
export function readDeltaOptions(query: URLSearchParams): DeltaOptions {
  const isToken = (name: string) => /^\$?deltatoken$/i.test(name)
  const others = new URLSearchParams([...query].filter(([name]) => !isToken(name)))
  const { select, filter, skiptoken } = readOptions(others, ['select', 'filter', 'skiptoken'])
  const deltatoken = [...query].find(([name]) => isToken(name))?.[1]
  const ids = filter === undefined ? null : idsIn(readFilter(filter))
  if (ids && ids.length > mostIds)
    throw queryErrors.invalidFilter(`At most ${mostIds} objects can be followed by their ids.`)
  return { select, ids, skiptoken, deltatoken: deltatoken || undefined }
}

/** The ids of `id eq 'a' or id eq 'b'`, the only form there is. */
function idsIn(filter: Expression): string[] {
  if (filter.kind === 'or') return [...idsIn(filter.left), ...idsIn(filter.right)]
  if (filter.kind === 'comparison' && filter.operator === 'eq') {
    const { left, right } = filter
    const isId = left.kind === 'path' && left.names.join('/').toLowerCase() === 'id'
    if (isId && right.kind === 'literal' && typeof right.literal.value === 'string')
      return [right.literal.value.toLowerCase()]
  }
  throw queryErrors.invalidFilter("Changes can be filtered by 'id eq' alone.")
}
