import { createMockGraph, type MockGraph } from '@graph-sync/mock-graph'
import { seedOfApplications } from '../open-world.ts'
import type { PrepareStep } from '../prepared-step.ts'

/** Plants a seed in a new fake. */
export const prepare: PrepareStep = async () => {
  const seed = seedOfApplications(10_000)
  return {
    run: () => createMockGraph({ seed }),
    holds: (given) => {
      const [tenant] = (given as MockGraph).world.tenants.values()
      return tenant?.jobs.size === 50_000
    },
  }
}
