import type { PatternBudget } from '../patterns/pattern.js'
import type { Surroundings } from './surroundings.js'

/** What a function can look at, and what is left to spend on patterns in the whole expression. */
export type EvaluationContext = Surroundings & { readonly patterns: PatternBudget }
