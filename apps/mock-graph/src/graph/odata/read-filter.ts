import type { Expression } from './expression.js'
import { parseFilter } from './parse-filter.js'
import { queryFaults } from './query-faults.js'
import { SyntaxFault } from './tokenize.js'

/** Parses a `$filter`; throws Graph's 400 where it cannot be read. */
export function readFilter(filter: string): Expression {
  try {
    return parseFilter(filter)
  } catch (error) {
    throw error instanceof SyntaxFault ? queryFaults.invalidFilter(error.message) : error
  }
}

/** The property and text of a filter that is nothing but `property eq 'text'`, which an index can answer. */
export function soleEquality(expression: Expression): { property: string; value: string } | undefined {
  if (expression.kind !== 'comparison' || expression.operator !== 'eq') return undefined
  const { left, right } = expression
  if (left.kind !== 'path' || right.kind !== 'literal' || left.names.length !== 1) return undefined
  const [property] = left.names
  const { value } = right.literal
  return property !== undefined && typeof value === 'string' ? { property, value } : undefined
}
