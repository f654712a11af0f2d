import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Goal, Row } from '../row.ts'
import { load } from './load.ts'
import type { StartedTarget } from './start-target.ts'
import type { Workload } from './target.ts'

export type LoadComparison = {
  readonly what: string
  readonly workload: Workload
  readonly ours: StartedTarget
  readonly peers: readonly StartedTarget[]
  /** By the name of the peer. */
  readonly goals: Readonly<Record<string, Goal>>
  /** Told of every request that was answered. */
  count(target: StartedTarget, requests: number): void
}

/** Loads all of them in turns; one row for each peer. */
export async function compareLoad(comparison: LoadComparison, plan: Plan): Promise<Row[]> {
  const { what, workload, ours, peers, goals, count } = comparison
  const run = async (target: StartedTarget, seconds: number) => {
    const { perSecond, requests } = await load(target, workload, { connections: plan.connections, seconds })
    count(target, requests)
    return perSecond
  }
  for (const target of [ours, ...peers]) await run(target, plan.warmUp)
  const [own = 0, ...others] = await interleave([ours, ...peers], plan.rounds, (each) => run(each, plan.load))
  return peers.map(({ name }, index) => ({
    what,
    unit: 'req/s',
    ours: own,
    peer: { name, value: others[index] ?? Number.NaN },
    ...(goals[name] && { goal: goals[name] }),
  }))
}
