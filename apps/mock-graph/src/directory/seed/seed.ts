import type { Environment } from '../../domain/time/environment.js'
import { checkReferences } from '../seed-problems/check-references.js'
import { validateSeed } from '../seed-problems/check-seed.js'
import { SeedError, type SeedProblem } from '../seed-problems/seed-problem.js'
import { World } from '../tenant/world.js'
import { defaultSeed } from './default-seed.js'
import type { Seed } from './seed-shape.js'
import { seedTenant } from './seed-tenant.js'

export { SeedError, type SeedProblem } from '../seed-problems/seed-problem.js'
export type { Seed } from './seed-shape.js'

/** Everything wrong in what should be a {@link Seed}: its shape, or, when that is right, its names and ids. */
export function checkSeed(value: unknown): SeedProblem[] {
  const problems = validateSeed(value)
  return problems.length > 0 ? problems : checkReferences(value as Seed)
}

/** A new world with everything the seed describes. Throws {@link SeedError} with every problem of the seed. */
export function applySeed(seed: Seed, environment: Environment): World {
  // A test checks the seed that is there without being given, so that no start has to.
  const problems = seed === defaultSeed ? [] : checkSeed(seed)
  if (problems.length > 0) throw new SeedError(problems)
  const world = new World()
  for (const tenant of seed.tenants) world.add(seedTenant(tenant, environment))
  return world
}
