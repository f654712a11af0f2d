import type { Expression } from './expression.js'
import { parseFilter } from './parse-filter.js'
import { queryErrors } from './query-errors.js'
import { ODataSyntaxError } from './tokenize.js'

/** Parses a `$filter`; throws Graph's 400 where it cannot be read. */
export function readFilter(filter: string): Expression {
  try {
    return parseFilter(filter)
  } catch (error) {
    throw error instanceof ODataSyntaxError ? queryErrors.invalidFilter(error.message) : error
  }
}
