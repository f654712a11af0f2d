import { createMockGraph, type MockGraph } from '@graph-sync/mock-graph'
import { seedOfApplications } from '../open-world.ts'
import type { PrepareStep } from '../prepared-step.ts'

/** Fills another fake with what a large world held. */
export const prepare: PrepareStep = async () => {
  const kept = createMockGraph({ seed: seedOfApplications(10_000) }).snapshot()
  const graph = createMockGraph()
  return {
    run: () => {
      graph.restore(kept)
      return graph
    },
    holds: (given) => JSON.stringify((given as MockGraph).snapshot()) === JSON.stringify(kept),
  }
}
