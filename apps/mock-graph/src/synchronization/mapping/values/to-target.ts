import type { AttributeDefinition } from '../../../domain/provisioning/schema.js'
import { isEmpty, toText, type Value } from '../../../expressions/evaluate/expression-value.js'
import { MappingProblem } from './mapping-problem.js'

/**
 * A value as an attribute of the target holds it; null for nothing. Throws {@link MappingProblem} for several values where
 * the target has one. An attribute that no schema defines takes what comes.
 */
export function toTarget(
  value: Value,
  definition: AttributeDefinition | undefined,
): string | readonly string[] | null {
  if (isEmpty(value)) return null
  const values = Array.isArray(value) ? (value as readonly string[]) : [value]
  const texts = values.map((one) => textOf(one, definition)).filter((one) => one !== '')
  if (texts.length === 0) return null
  if (definition?.multivalued) return texts
  if (definition === undefined && texts.length > 1) return texts
  if (texts.length > 1) {
    throw new MappingProblem(
      'SchemaPropertyCanOnlyAcceptValue',
      `accepts one value, and the source has ${texts.length}. Map an attribute with one value to it.`,
    )
  }
  return texts[0] ?? null
}

function textOf(value: Value, definition: AttributeDefinition | undefined): string {
  if (value instanceof Date && definition?.type === 'DateTime') return value.toISOString()
  const text = toText(value)
  if (definition?.type !== 'Boolean') return text
  const lower = text.toLowerCase()
  if (lower === 'true') return 'True'
  return lower === 'false' ? 'False' : text
}
