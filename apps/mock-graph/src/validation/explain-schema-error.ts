import { type Path, type Problem, problemAt } from './problem.js'
import type { SchemaError } from './schema-error.js'

/** Says in words what a schema finds wrong: those of the schema, where it has some. */
export function explainSchemaError(error: SchemaError, missing?: (property: string) => string): Problem {
  const { instancePath, keyword, params, parentSchema = {} } = error
  const steps = stepsOf(instancePath)
  switch (keyword) {
    case 'additionalProperties': {
      const property = String(params.additionalProperty)
      const allowed = Object.keys(parentSchema.properties ?? {}).join(', ')
      const message = `unknown property '${property}'; the properties here are ${allowed}`
      return problemAt([...steps, property], message)
    }
    case 'discriminator': {
      const tag = String(params.tag)
      const kinds = (parentSchema.oneOf ?? []).map(({ properties }) => properties?.[tag]?.const)
      return problemAt([...steps, tag], `must be one of ${kinds.join(', ')}`)
    }
    case 'required':
      return problemAt(steps, missing?.(String(params.missingProperty)) ?? `${error.message}`)
    case 'pattern':
      return problemAt(
        steps,
        parentSchema.patternErrorMessage ?? parentSchema.errorMessage ?? `${error.message}`,
      )
    default:
      return problemAt(steps, parentSchema.errorMessage ?? describe(error))
  }
}

function describe({ keyword, message, params, data }: SchemaError): string {
  if (keyword === 'enum') return `must be one of ${[params.allowedValues].flat().join(', ')}`
  const isUnquoted =
    keyword === 'type' && params.type === 'string' && (typeof data === 'number' || typeof data === 'boolean')
  return isUnquoted ? `${message}: put quotes around it` : `${message}`
}

/** JSON pointer to path (RFC 6901, section 4). */
function stepsOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}
