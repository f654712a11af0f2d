import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'

const script = (name: string) => new URL(name, import.meta.url)
const weighed = 4000
const setUps = 50

/** GET secrets without a network, each target in a process of its own. */
export async function measureCalls(plan: Plan): Promise<Row[]> {
  const calls = ['mock-graph-fetch', 'empty-fetch', 'mock-graph-msw', 'empty-msw', 'mock-graph-interception']
  const [ourFetch = 0, emptyFetch = 0, ourMsw = 0, emptyMsw = 0, ourInterception = 0] = await interleave(
    calls,
    plan.rounds,
    (call) => runScript(script('time-calls.ts'), call, String(plan.calls)),
  )
  const [ourHeap = 0, mswHeap = 0] = await interleave(
    ['mock-graph-interception', 'empty-msw'],
    plan.rounds,
    (call) => runScript(script('weigh-calls.ts'), call, String(weighed)),
  )
  const [ourSetUp = 0, mswSetUp = 0] = await interleave(
    ['mock-provisioning', 'setup-server'],
    plan.rounds,
    (name) => runScript(script('time-set-ups.ts'), name, String(setUps)),
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
    {
      what: 'GET secrets in process, setupMockGraph',
      unit: 'µs',
      ours: ourInterception,
      peer: { name: 'empty MSW handler', value: emptyMsw },
      goal: { atMost: 0.2 },
    },
    { what: 'heap kept for one fetch, setupMockGraph', unit: 'KB', ours: ourHeap, goal: { atMost: 0.5 } },
    {
      what: 'heap kept for one fetch, setupMockGraph',
      unit: 'KB',
      ours: ourHeap,
      peer: { name: 'empty MSW handler', value: mswHeap },
    },
    {
      what: 'a further mockProvisioning',
      unit: 'µs',
      ours: ourSetUp,
      peer: { name: 'an empty setupServer that listens', value: mswSetUp },
      goal: { atMost: 3 },
    },
  ]
}
