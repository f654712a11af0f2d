import type { Value } from './expression-value.js'

/** What an expression is evaluated in: the source object, and everything that is not in the expression. */
export type EvaluationContext = {
  /** The value of an attribute of the source object; `null` when it has none. */
  attribute(name: string): Value
  now(): Date
  newId(): string
  /** At least 0 and less than 1. */
  random(): number
  /** The domain that `DefaultDomain()` answers. */
  readonly defaultDomain: string
  /** The value of `%DomainFQDN%` and its like; `undefined` for a variable there is not. */
  variable(name: string): string | undefined
  /** Has the target already an object with this value? What `SelectUniqueValue` asks. */
  isTaken(value: string): boolean
}
