import { queryErrors } from '../query/query-errors.js'
import type { Expression } from './filter-expression.js'
import { parseFilter } from './parse-filter.js'
import { ODataSyntaxError } from './tokenize-filter.js'

/** Parses a `$filter`; throws Graph's 400 where it cannot be read. */
export function readFilter(filter: string): Expression {
  try {
    return parseFilter(filter)
  } catch (error) {
    throw error instanceof ODataSyntaxError ? queryErrors.invalidFilter(error.message) : error
  }
}
