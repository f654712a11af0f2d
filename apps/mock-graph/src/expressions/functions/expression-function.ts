import type { Arguments } from '../evaluate/arguments.js'
import type { Evaluation } from '../evaluate/evaluation.js'
import type { Value } from '../evaluate/expression-value.js'

/** The types Graph knows for attributes and parameters. */
export type ParameterType = 'String' | 'Integer' | 'Reference' | 'Binary' | 'Boolean' | 'DateTime'

export type Parameter = {
  readonly name: string
  readonly type: ParameterType
  readonly required: boolean
  /** May it, with the other repeating ones, be given again and again? */
  readonly repeats: boolean
}

/** What Entra's documentation says of one function, and how it is done. */
export type ExpressionFunction = {
  readonly parameters: readonly Parameter[]
  /** Other lists of parameters that it is written with, though `functions()` does not show them. */
  readonly forms?: readonly (readonly Parameter[])[]
  /** Throws `ExpressionError` for arguments it cannot take. */
  readonly evaluate: (args: Arguments, context: Evaluation) => Value
  /** What is wrong with so many arguments, if the parameters do not already tell. */
  readonly objection?: (count: number) => string | undefined
  /** May it stand only at the root of an expression? */
  readonly onlyAtTop?: boolean
}

export const required = (name: string, type: ParameterType = 'String'): Parameter => ({
  name,
  type,
  required: true,
  repeats: false,
})

export const optional = (name: string, type: ParameterType = 'String'): Parameter => ({
  ...required(name, type),
  required: false,
})

export const repeated = (name: string, type: ParameterType = 'String'): Parameter => ({
  ...required(name, type),
  repeats: true,
})

export const optionalRepeated = (name: string, type: ParameterType = 'String'): Parameter => ({
  ...repeated(name, type),
  required: false,
})

/** The parameter that the argument at an index is for; `undefined` when there are too many arguments. */
export function parameterAt(parameters: readonly Parameter[], index: number): Parameter | undefined {
  const first = parameters.findIndex(({ repeats }) => repeats)
  if (first < 0 || index < first) return parameters[index]
  const repeating = parameters.filter(({ repeats }) => repeats)
  return repeating[(index - first) % repeating.length]
}
