import { evaluate } from '../src/expressions/evaluate/evaluate.js'
import type { EvaluationContext } from '../src/expressions/evaluate/evaluation-context.js'
import { toTexts, type Value } from '../src/expressions/evaluate/expression-value.js'
import { parse } from '../src/expressions/parse/parse.js'

export type Attributes = Readonly<Record<string, Value>>

/** A source object with these attributes, unless told otherwise on July 2, 2021 at 3:33:38 PM, in contoso.com. */
export const contextOf = (attributes: Attributes, now = '2021-07-02T15:33:38Z'): EvaluationContext => ({
  attribute: (name) => attributes[name] ?? null,
  now: () => new Date(now),
  newId: () => '00aa00aa-bb11-4c22-8d33-44ee44ee44ee',
  random: () => 0.5,
  defaultDomain: 'contoso.com',
  isTaken: () => false,
  variable: (name) => (name === 'DomainFQDN' ? 'corp.contoso.com' : undefined),
})

/** The values that an expression yields, as texts. */
export const run = (expression: string, attributes: Attributes = {}, now?: string): readonly string[] =>
  toTexts(evaluate(parse(expression), contextOf(attributes, now)))
