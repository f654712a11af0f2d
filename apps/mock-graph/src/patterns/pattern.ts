/** Where something stands in a text: from its first character to the one behind its last. */
export type Span = readonly [start: number, end: number]

/** One place in a text that a pattern fits. */
export type Match = {
  /** The whole, then its groups by their numbers; `undefined` for a group that has no part in it. */
  readonly spans: readonly (Span | undefined)[]
  readonly named: Readonly<Record<string, Span | undefined>>
}

/** Where a group of that name stands; `undefined` where there is none, or it has no part in the match. */
export const spanOf = ({ named }: Match, name: string): Span | undefined =>
  Object.hasOwn(named, name) ? named[name] : undefined

/** A regular expression, read. */
export type Pattern = {
  /**
   * All places in the text, from the left; an empty one may follow one that is not, as in .NET and JavaScript. Throws
   * {@link PatternError} when they are not found within the budget.
   */
  matchesIn(text: string, budget: PatternBudget): Match[]
  /** Does it fit anywhere? Throws {@link PatternError}, too. */
  fits(text: string, budget: PatternBudget): boolean
}

/** What one evaluation may spend on all its patterns together. It shrinks as they are used. */
export type PatternBudget = {
  /** Steps of the linear engine: characters looked at, times the size of the pattern. */
  steps: number
  /** Time of the engine that backtracks, in milliseconds. */
  milliseconds: number
}

/** Enough for every mapping, and over within a second or two. */
export const startBudget = (): PatternBudget => ({ steps: 100_000_000, milliseconds: 1_000 })

/** A pattern that cannot be read, or takes too much. The message goes on after the pattern: `is not a …`. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}
