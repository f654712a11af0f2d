import { explainSchemaError } from './explain-schema-error.js'
import type { Problem } from './problem.js'
import type { SchemaError, SchemaValidator } from './schema-error.js'

/**
 * What a compiled schema finds wrong in a value of any kind; nothing means that the value has the shape.
 *
 * @param missing What to say of a property that is missing. Default: ajv's words.
 */
export function findSchemaProblems(
  matches: SchemaValidator,
  value: unknown,
  missing?: (property: string) => string,
): Problem[] {
  if (matches(value)) return []
  const problems = withoutParts(matches.errors ?? []).map((error) => explainSchemaError(error, missing))
  // A value that breaks two keywords has one message for both.
  return [...new Map(problems.map((problem) => [`${problem.path}: ${problem.message}`, problem])).values()]
}

// Where nothing of a choice fits, its own error says enough: not that of each of its parts.
function withoutParts(errors: readonly SchemaError[]): SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  return errors.filter((error) => !choices.some((choice) => isPartOf(choice, error)))
}

// A referenced schema counts its paths from itself, so that two may have the same: the place in the value counts too.
const isPartOf = (choice: SchemaError, { schemaPath, instancePath }: SchemaError) =>
  schemaPath.startsWith(`${choice.schemaPath}/`) && `${instancePath}/`.startsWith(`${choice.instancePath}/`)
