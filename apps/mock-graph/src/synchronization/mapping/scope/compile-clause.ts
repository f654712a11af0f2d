import type { FilterClause } from '../../../domain/provisioning/schema.js'
import { toTexts } from '../../../expressions/evaluate/expression-value.js'
import type { Source } from '../compiled-mapping.js'
import { binaryOperators, type Test, unaryOperators } from './operators.js'

/** One clause of a filter, and how the log writes it. */
export type Clause = { readonly text: string; readonly holds: (source: Source) => boolean }

/**
 * A clause, ready for many objects. One with an operator that nobody knows holds for nobody.
 *
 * @param nothingFails Does nothing fail to be equal as well as not to be? So it is in scoping filters; filters of what is
 *   read at all let pass who has not got what they exclude.
 */
export function compileClause(
  { operatorName, sourceOperandName, targetOperand }: FilterClause,
  nothingFails: boolean,
): Clause {
  const [operator, name] = [operatorName ?? '', sourceOperandName ?? '']
  const id = operator.toUpperCase().replaceAll('_', ' ')
  const values = targetOperand?.values ?? []
  const unary = unaryOperators[id]
  if (unary) return { text: `${name} ${operator}`, holds: (source) => unary(source.attribute(name)) }
  const text = `${name} ${operator} ${values.map((value) => `'${value}'`).join(',')}`
  const binary = binaryOperators[id]
  if (!binary) return { text, holds: () => false }
  const test = binary.compile(values)
  const emptyHolds = binary.isNegative && !nothingFails
  return { text, holds: (source) => testAll(textsOf(source, name), test, emptyHolds) }
}

/** Of several values each must pass: `multivaluedComparisonType` is `All`. */
function testAll(values: readonly string[], test: Test, emptyHolds: boolean): boolean {
  return values.length === 0 ? emptyHolds : values.every(test)
}

/** Who is of this tenant has no alternative security ids, of which cross-tenant synchronization's own filter says `None`. */
function textsOf(source: Source, name: string): readonly string[] {
  const texts = toTexts(source.attribute(name))
  return texts.length === 0 && name.toLowerCase() === 'alternativesecurityids' ? ['None'] : texts
}
