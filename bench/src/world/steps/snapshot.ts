import { createMockGraph } from '@graph-sync/mock-graph'
import { seedOfApplications } from '../open-world.ts'
import type { PrepareStep } from '../prepared-step.ts'

/** Copies everything a large world holds. */
export const prepare: PrepareStep = async () => {
  const graph = createMockGraph({ seed: seedOfApplications(10_000) })
  return {
    run: () => graph.snapshot(),
    holds: (given) => {
      const [tenant] = (given as ReturnType<typeof graph.snapshot>).tenants
      return tenant?.synchronization.length === 10_000
    },
  }
}
