import type { Plan } from '../plan.ts'
import type { Goal, Row } from '../row.ts'
import { load } from './load.ts'
import { residentMemory } from './resident-memory.ts'
import type { StartedTarget } from './start-target.ts'

/** What two targets take that have answered only what shows that they answer rightly. */
export const compareIdle = (ours: StartedTarget, peer: StartedTarget): Row => ({
  what: 'memory when idle',
  unit: 'MB',
  ours: residentMemory(ours.pid),
  peer: { name: peer.name, value: residentMemory(peer.pid) },
  goal: { atMost: 1.4 },
})

/**
 * Loads ours with reads until a million requests are served in all, or the time is over, and reads memory halfway and
 * at the end. The peers stay at what the earlier load left.
 */
export async function measureMemory(
  ours: StartedTarget,
  peers: readonly StartedTarget[],
  served: ReadonlyMap<StartedTarget, number>,
  plan: Plan,
  goals: Readonly<Record<string, Goal>>,
): Promise<Row[]> {
  let total = served.get(ours) ?? 0
  const deadline = performance.now() + plan.soak * 1000
  const readings: number[] = []
  while (readings.length < 2 || (total < 1_000_000 && performance.now() < deadline)) {
    const { requests } = await load(ours, 'get', {
      connections: plan.connections,
      seconds: Math.ceil(plan.soak / 10),
    })
    total += requests
    readings.push(residentMemory(ours.pid))
  }
  const end = readings.at(-1) ?? Number.NaN
  const halfway = readings[readings.length >> 1] ?? Number.NaN
  const after = `memory after ${thousands(total)} requests`
  return [
    { what: after, unit: 'MB', ours: end, goal: { atMost: 110 } },
    // Our reading of "flat": within a tenth.
    {
      what: after,
      unit: 'MB',
      ours: end,
      peer: { name: 'itself before', value: halfway },
      goal: { atMost: 1.1 },
    },
    ...peers.map(
      (peer): Row => ({
        what: after,
        unit: 'MB',
        ours: end,
        peer: {
          name: `${peer.name} after ${thousands(served.get(peer) ?? 0)}`,
          value: residentMemory(peer.pid),
        },
        ...(goals[peer.name] && { goal: goals[peer.name] }),
      }),
    ),
  ]
}

const thousands = (count: number) => `${Math.round(count / 1000)}k`
