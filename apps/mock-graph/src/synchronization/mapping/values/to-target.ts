import type { AttributeDefinition } from '../../../domain/provisioning/schema.js'
import { toText, type Value } from '../../../expressions/evaluate/expression-value.js'
import { isOfType } from './is-of-type.js'
import { MappingProblem } from './mapping-problem.js'

/**
 * A value as an attribute of the target holds it; null for nothing. Throws {@link MappingProblem} for several values where
 * the target has one. An attribute that no schema defines takes what comes.
 */
export function toTarget(
  value: Value,
  definition: AttributeDefinition | undefined,
): string | readonly string[] | null {
  if (!Array.isArray(value)) {
    const text = value === null ? '' : textOf(value, definition)
    if (text === '') return null
    return definition?.multivalued ? [text] : text
  }
  const texts = (value as readonly string[]).map((one) => textOf(one, definition)).filter((one) => one !== '')
  if (texts.length === 0) return null
  if (definition?.multivalued) return texts
  if (texts.length === 1) return texts[0] ?? null
  if (definition === undefined) return texts
  throw new MappingProblem(
    'SchemaPropertyCanOnlyAcceptValue',
    `accepts one value, and the source has ${texts.length}. Map an attribute with one value to it.`,
  )
}

function textOf(value: Value, definition: AttributeDefinition | undefined): string {
  if (value instanceof Date && isOfType(definition, 'DateTime')) return value.toISOString()
  const text = typeof value === 'string' ? value : toText(value)
  if (!isOfType(definition, 'Boolean')) return text
  const lower = text.toLowerCase()
  if (lower === 'true') return 'True'
  return lower === 'false' ? 'False' : text
}
