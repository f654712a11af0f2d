import type { Problem } from '../validation/problem.js'

/** Something wrong in a list of rules. Its `path` is such as `[0].match.nth`; empty for the list as a whole. */
export type FaultRuleProblem = Problem

/** Thrown instead of taking rules that have problems; lists all of them. */
export class FaultRuleError extends Error {
  override readonly name = 'FaultRuleError'

  constructor(readonly problems: readonly FaultRuleProblem[]) {
    super(
      `The fault rules have problems:\n${problems.map(({ path, message }) => `${path || 'rules'}: ${message}`).join('\n')}`,
    )
  }
}
