import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'

const script = new URL('time-step.ts', import.meta.url)

// Milliseconds.
const goals = [
  // Four times what a cycle without mappings took (decision 40).
  { step: 'first-cycle', what: 'first cycle of 1,000 users', atMost: 200 },
  { step: 'load-seed', what: 'seed of 10,000 applications with 5 jobs each', atMost: 1000 },
  { step: 'filtered-list', what: 'GET servicePrincipals, filtered, of 10,000', atMost: 10 },
  { step: 'snapshot', what: 'snapshot of 10,000 applications', atMost: 200 },
  { step: 'restore', what: 'restore of 10,000 applications', atMost: 200 },
] as const

/** What a large world costs: each step once in a process of its own. */
export async function measureWorld({ rounds }: Plan): Promise<Row[]> {
  const times = await interleave(goals, rounds, ({ step }) => runScript(script, step))
  return goals.map(({ what, atMost }, index) => ({
    what,
    unit: 'ms',
    ours: times[index] ?? Number.NaN,
    goal: { atMost },
  }))
}
