import type { Path, Problem } from '../../validation/problem.js'

/** Something wrong in a seed. Its `path` is such as `tenants[0].applications[2].owners[0]`; empty for the seed as a whole. */
export type SeedProblem = Problem

export type SeedPath = Path

/** Thrown instead of taking a seed that has problems; lists all of them. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(readonly problems: readonly SeedProblem[]) {
    super(
      `The seed has problems:\n${problems.map(({ path, message }) => `${path || 'seed'}: ${message}`).join('\n')}`,
    )
  }
}
