import type { PatternBudget } from '../../patterns/pattern.js'
import type { EvaluationContext } from './evaluation-context.js'

/** What a function can look at, and what is left to spend on patterns in the whole expression. */
export type Evaluation = EvaluationContext & { readonly patterns: PatternBudget }
