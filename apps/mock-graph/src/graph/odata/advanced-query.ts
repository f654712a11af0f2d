import type { Expression } from './expression.js'
import { queryFaults } from './query-faults.js'
import type { QueryOptions } from './query-options.js'

/**
 * Refuses what directory objects answer only to an advanced query, which is the header `ConsistencyLevel: eventual`
 * together with `$count=true` (for `$search` the header alone), and what they never answer. Source:
 * concepts/aad-advanced-queries.md; that it holds for every property alike is assumed.
 *
 * @param eventual Did the request carry the header?
 * @param resource The resource's name in error texts, such as `ServicePrincipal`.
 */
export function checkDirectoryQuery(
  { search, skip, count, orderby }: QueryOptions,
  filter: Expression | undefined,
  eventual: boolean,
  resource: string,
): void {
  if (skip !== undefined) throw queryFaults.skipNotSupported()
  if (search !== undefined && !eventual) throw queryFaults.searchNeedsConsistencyLevel()
  if (!filter) return
  const advanced = eventual && count
  if (orderby.length > 0 && !advanced) throw queryFaults.sortingNotSupported()
  checkFilter(filter, advanced, resource)
}

function checkFilter(expression: Expression, advanced: boolean, resource: string): void {
  switch (expression.kind) {
    case 'and':
    case 'or':
      checkFilter(expression.left, advanced, resource)
      checkFilter(expression.right, advanced, resource)
      return
    case 'not':
      if (!advanced) throw queryFaults.negationNotSupported()
      checkFilter(expression.operand, advanced, resource)
      return
    case 'comparison':
      if (expression.operator === 'ne' && !advanced) throw queryFaults.negationNotSupported()
      return
    case 'text':
      if (expression.test === 'contains')
        throw queryFaults.unsupportedFilterClause(namedIn(expression.of), resource)
      if (expression.test === 'endswith' && !advanced) throw queryFaults.advancedQueryNeeded()
      return
    case 'any':
    case 'all':
      if (expression.lambda) checkFilter(expression.lambda.predicate, advanced, resource)
      return
    default:
  }
}

const namedIn = (expression: Expression) => (expression.kind === 'path' ? expression.names.join('/') : '')
