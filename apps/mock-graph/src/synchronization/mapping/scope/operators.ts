import { isEmpty, toTexts, type Value } from '../../../expressions/evaluate/expression-value.js'
import { matchesWhole } from './matches-whole.js'

export type Test = (value: string) => boolean

/** An operator that compares with the values of a clause, of which any will do. */
type BinaryOperator = {
  readonly compile: (values: readonly string[]) => Test
  /** Does it hold for what is different? */
  readonly isNegative: boolean
}

const any = (one: (value: string) => Test): BinaryOperator => ({
  compile: (values) => {
    const tests = values.map(one)
    return (value) => tests.some((test) => test(value))
  },
  isNegative: false,
})

const none = (one: (value: string) => Test): BinaryOperator => ({
  compile: (values) => {
    const tests = values.map(one)
    return (value) => tests.every((test) => !test(value))
  },
  isNegative: true,
})

/** By the names that `filterOperators()` lists, in capitals and with blanks. All of them look at case. */
export const binaryOperators: Readonly<Record<string, BinaryOperator>> = {
  EQUALS: any((operand) => (value) => value === operand),
  'NOT EQUALS': none((operand) => (value) => value === operand),
  'ENDS WITH': any((operand) => (value) => value.endsWith(operand)),
  INCLUDES: any((operand) => (value) => value.includes(operand)),
  'REGEX MATCH': any((pattern) => matchesWhole(pattern, true)),
  'NOT REGEX MATCH': any((pattern) => matchesWhole(pattern, false)),
  'GREATER THAN': any((operand) => compareIntegers(operand, (value, limit) => value > limit)),
  'GREATER THAN OR EQUALS': any((operand) => compareIntegers(operand, (value, limit) => value >= limit)),
  '&': any((operand) => (value) => operand.includes(value)),
  '!&': none((operand) => (value) => operand.includes(value)),
}

export const unaryOperators: Readonly<Record<string, (value: Value) => boolean>> = {
  'IS TRUE': (value) => isText(value, 'true'),
  'IS FALSE': (value) => isText(value, 'false'),
  'IS NULL': isEmpty,
  'IS NOT NULL': (value) => !isEmpty(value),
}

const isText = (value: Value, text: string) => {
  const texts = toTexts(value)
  return texts.length > 0 && texts.every((one) => one.toLowerCase() === text)
}

/** Only whole numbers are compared, on both sides. */
function compareIntegers(operand: string, holds: (value: bigint, limit: bigint) => boolean): Test {
  if (!isInteger(operand)) return () => false
  const limit = BigInt(operand)
  return (value) => isInteger(value) && holds(BigInt(value), limit)
}

const isInteger = (text: string) => /^\d{1,1000}$/.test(text)
