import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareLoad } from '../http/compare-load.ts'
import { type StartedTarget, startTarget } from '../http/start-target.ts'
import { mockGraph } from '../http/targets/mock-graph.ts'
import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'
import { countLost } from './count-lost.ts'

/** What it costs that everything acknowledged is kept, and whether it is. */
export async function measureState(plan: Plan, tell: (what: string) => void): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'mock-graph-bench-'))
  try {
    tell('GET and PUT with state')
    const served = await measureServed(home, plan)
    tell('kill -9')
    const lost = await countLost(home, plan)
    tell('loading')
    return [...served, ...lost, await measureLoading(home, plan)]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function measureServed(home: string, plan: Plan): Promise<Row[]> {
  const started: StartedTarget[] = []
  try {
    const memory = await startTarget(mockGraph(home))
    started.push(memory)
    const rows: Row[] = []
    for (const [name, options] of [
      ['normal', []],
      ['full', ['--state-sync', 'full']],
    ] as const) {
      const ours = await startTarget(
        mockGraph(home, undefined, ['--state', join(home, `${name}.db`), ...options]),
      )
      started.push(ours)
      for (const workload of ['put', 'get'] as const) {
        const goal = { atLeast: workload === 'put' ? 0.5 : 0.95 }
        const compared = { workload, ours, peers: [memory], count: () => {} }
        const what = `${workload.toUpperCase()} secrets, --state, ${name}`
        rows.push(
          ...(await compareLoad(
            { ...compared, what, goals: name === 'full' ? {} : { [memory.name]: goal } },
            plan,
          )),
        )
      }
    }
    return rows.map((row) => (row.peer ? { ...row, peer: { ...row.peer, name: 'without --state' } } : row))
  } finally {
    for (const target of started) await target.stop()
  }
}

async function measureLoading(home: string, { rounds }: Plan): Promise<Row> {
  const script = new URL('time-load.ts', import.meta.url)
  const [json, sqlite] = [join(home, 'world.json'), join(home, 'world.db')]
  await runScript(script, 'prepare', json, sqlite)
  const forms = [
    ['sqlite', sqlite],
    ['json', json],
  ] as const
  const [ours = Number.NaN, theirs = Number.NaN] = await interleave(forms, rounds, ([form, file]) =>
    runScript(script, form, file),
  )
  return {
    what: 'loading 10,000 applications with 5 jobs each',
    unit: 'ms',
    ours,
    peer: { name: 'from the JSON of before', value: theirs },
    goal: { atMost: 1 },
  }
}
