import type { AttributeMappingSource } from '../../../domain/provisioning/schema.js'
import { ExpressionError } from '../../../expressions/expression-error.js'
import { parse } from '../../../expressions/parse/parse.js'
import type { Node } from '../../../expressions/parse/syntax.js'
import { writeMappingSource } from './write-mapping-source.js'

/**
 * The source of a mapping as an expression: as it is written, else as its tree has it. `undefined` where nothing is
 * mapped, an error where it cannot be read.
 */
export function readMappingSource(source: AttributeMappingSource | null): Node | ExpressionError | undefined {
  if (source === null) return undefined
  try {
    const text = writeMappingSource(source)
    return text === '' ? undefined : parse(text)
  } catch (error) {
    if (error instanceof ExpressionError) return error
    throw error
  }
}
