import { ExpressionError } from '../../../expressions/expression-error.js'
import type { MappingFailure } from '../compiled-mapping.js'

/** Nothing flows, and no default either: `IgnoreAttributeFlow`. */
export const ignored = Symbol('IgnoreAttributeFlow')

/** Why an attribute has no value that can flow. The message goes on after the name of the attribute: `accepts …`. */
export class MappingProblem extends Error {
  override readonly name = 'MappingProblem'

  constructor(
    readonly code: string,
    message: string,
    readonly isSkip = false,
  ) {
    super(message)
  }
}

/**
 * The failure of an object for what its mapping threw. A defect goes through.
 *
 * @param isRedacted Is the value not to be told? Reasons quote it. Default: it may be.
 */
export function failureOf(path: string, error: unknown, isRedacted = false): MappingFailure {
  if (error instanceof MappingProblem) {
    const { code, isSkip } = error
    const message = isRedacted ? `cannot be given its value: ${untold}` : error.message
    return { ok: false, code, message: `The attribute '${path}' ${message}`, path, isSkip }
  }
  if (!(error instanceof ExpressionError)) throw error
  const verb = error.stage === 'parsing' ? 'read' : 'evaluated'
  // No list of the service's codes has one for this: docs/discoveries/provisioning-mappings.md.
  const code = error.stage === 'parsing' ? 'ExpressionParsingFailed' : 'ExpressionEvaluationFailed'
  const message = `The expression that is mapped to the attribute '${path}' could not be ${verb}: ${isRedacted ? untold : error.message}`
  return { ok: false, code, message, path, isSkip: false }
}

const untold = 'its mapping redacts the value, so that why is not told.'
