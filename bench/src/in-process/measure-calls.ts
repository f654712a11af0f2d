import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'

const script = new URL('time-calls.ts', import.meta.url)

/** GET secrets without a network, each target in a process of its own. */
export async function measureCalls(plan: Plan): Promise<Row[]> {
  const calls = ['mock-graph-fetch', 'empty-fetch', 'mock-graph-msw', 'empty-msw']
  const [ourFetch = 0, emptyFetch = 0, ourMsw = 0, emptyMsw = 0] = await interleave(
    calls,
    plan.rounds,
    (call) => runScript(script, call, String(plan.calls)),
  )
  return [
    {
      what: 'GET secrets in process, fetch',
      unit: 'µs',
      ours: ourFetch,
      peer: { name: 'empty handler', value: emptyFetch },
      goal: { atMost: 3 },
    },
    {
      what: 'GET secrets in process, MSW',
      unit: 'µs',
      ours: ourMsw,
      peer: { name: 'empty MSW handler', value: emptyMsw },
      goal: { atMost: 1.2 },
    },
  ]
}
