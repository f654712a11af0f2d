import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from '../median.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runForFigures } from '../run-script.ts'
import { measureAnswers } from './measure-answers.ts'
import { startScimStub } from './scim-stub.ts'

const script = (name: string) => new URL(name, import.meta.url)

/** What provisioning people costs: into a bare SCIM endpoint, and into memory. */
export async function measureProvisioning(plan: Plan, tell: (what: string) => void): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'mock-graph-bench-'))
  const stub = await startScimStub()
  const rounds = Math.min(plan.rounds, 3)
  try {
    tell('initial cycles into SCIM')
    const requests = await compareRequests(stub.origin, join(home, 'sent.json'), rounds)
    tell('GETs meanwhile')
    const answers = await measureAnswers(stub.origin, rounds, 2 * plan.load)
    tell('incremental cycles')
    const cycles = await compareCycles(rounds, plan.people)
    tell('heap')
    return [...requests, ...answers, cycles, await weigh(stub.origin, plan.people)]
  } finally {
    await stub.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** The cycle and a bare loop that sends its requests again, in turns. */
async function compareRequests(origin: string, file: string, rounds: number): Promise<Row[]> {
  const cycle = (...more: string[]) => runForFigures(script('time-cycle.ts'), origin, '10000', '500', ...more)
  await cycle(file)
  const figures: Record<'cycle' | 'replay', number[][]> = { cycle: [], replay: [] }
  for (let round = 0; round < rounds; round++) {
    const replay = () => runForFigures(script('time-replay.ts'), origin, file)
    if (round % 2 === 0) figures.cycle.push(await cycle())
    figures.replay.push(await replay())
    if (round % 2 === 1) figures.cycle.push(await cycle())
  }
  const medianOf = (who: 'cycle' | 'replay', place: number) =>
    median(figures[who].map((one) => one[place] ?? Number.NaN))
  const row = (what: string, unit: Row['unit'], place: number): Row => ({
    what,
    unit,
    ours: medianOf('cycle', place),
    peer: { name: 'its requests from a bare loop', value: medianOf('replay', place) },
  })
  const what = 'initial cycle of 10,000 users and 500 groups into SCIM'
  return [
    { ...row(what, 'req/s', 0), goal: { atLeast: 0.7 } },
    row(`${what}, what the process ran for a request`, 'µs', 1),
  ]
}

async function compareCycles(rounds: number, users: number): Promise<Row> {
  const [initial, incremental]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const [first, second] = await runForFigures(script('time-memory-cycles.ts'), `${users}`, '10')
    initial.push(first ?? Number.NaN)
    incremental.push(second ?? Number.NaN)
  }
  return {
    what: `incremental cycle with 10 changes in ${users.toLocaleString('en-US')} users`,
    unit: 'ms',
    ours: median(incremental),
    peer: { name: 'the initial one', value: median(initial) },
    goal: { atMost: 0.02 },
  }
}

async function weigh(origin: string, users: number): Promise<Row> {
  const [provisioned = Number.NaN, alone = Number.NaN] = await runForFigures(
    script('weigh-provisioned.ts'),
    origin,
    `${users}`,
  )
  return {
    what: `heap with ${users.toLocaleString('en-US')} users provisioned into SCIM`,
    unit: 'MB',
    ours: provisioned,
    peer: { name: 'the directory alone', value: alone },
    goal: { atMost: 3 },
  }
}
