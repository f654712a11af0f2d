/** Something wrong in a list of rules: where, and a sentence that says what to do. */
export type FaultRuleProblem = {
  /** Such as `[0].match.nth`; empty for the list as a whole. */
  readonly path: string
  /** The same path, step by step. */
  readonly steps: readonly (string | number)[]
  readonly message: string
}

/** Thrown instead of taking rules that have problems; lists all of them. */
export class FaultRuleError extends Error {
  override readonly name = 'FaultRuleError'

  constructor(readonly problems: readonly FaultRuleProblem[]) {
    super(
      `The fault rules have problems:\n${problems.map(({ path, message }) => `${path || 'rules'}: ${message}`).join('\n')}`,
    )
  }
}
