/** Something wrong in a seed: where, and a sentence that says what to do. */
export type SeedProblem = {
  /** Such as `tenants[0].applications[2].owners[0]`; empty for the seed as a whole. */
  readonly path: string
  /** The same path, step by step. */
  readonly steps: SeedPath
  readonly message: string
}

export type SeedPath = readonly (string | number)[]

export function problemAt(steps: SeedPath, message: string): SeedProblem {
  const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return { path: path.replace(/^\./, ''), steps, message }
}

/** Thrown instead of taking a seed that has problems; lists all of them. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(readonly problems: readonly SeedProblem[]) {
    super(
      `The seed has problems:\n${problems.map(({ path, message }) => `${path || 'seed'}: ${message}`).join('\n')}`,
    )
  }
}
