import { type ExpressionFunction, type Parameter, parameterAt } from './expression-function.js'

/**
 * The parameters that arguments are for, of a function that is written in several ways: the first list that fits them,
 * else the one that tells best what is wrong, which is long enough if one is.
 *
 * @param given An argument that was left out between two commas is `undefined`.
 */
export function parametersFor(
  { parameters, forms = [] }: ExpressionFunction,
  given: readonly unknown[],
): readonly Parameter[] {
  const all = [parameters, ...forms]
  const longest = Math.max(...all.map((form) => form.length))
  return (
    all.find((form) => fits(form, given)) ??
    all.find((form) => form.length >= Math.min(given.length, longest)) ??
    parameters
  )
}

function fits(form: readonly Parameter[], given: readonly unknown[]): boolean {
  const needed = form.findLastIndex(({ required }) => required) + 1
  return Array.from({ length: Math.max(given.length, needed) }).every((_, index) => {
    const parameter = parameterAt(form, index)
    return parameter !== undefined && (given[index] !== undefined || !parameter.required)
  })
}
