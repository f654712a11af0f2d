import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'
import { bundleCall } from './bundle-call.ts'
import { type Candidate, client, facade, official } from './candidates.ts'
import { checkTypes } from './check-types.ts'

const ours = [
  { candidate: client, weight: 36 },
  { candidate: facade, weight: 45 },
]

/** What one call costs: bytes to load, time to import and to type-check, and time on top of the request itself. */
export async function measureSdk(plan: Plan): Promise<Row[]> {
  const rows: Row[] = []
  const officialSize = await bundleCall(official)
  for (const { candidate, weight } of ours) {
    const what = `SDK: one call of the ${candidate.name}, bundled, gzip`
    const size = await bundleCall(candidate)
    rows.push(
      { what, unit: 'KB', ours: size, goal: { atMost: weight } },
      { what, unit: 'KB', ours: size, peer: { name: official.name, value: officialSize } },
    )
  }
  rows.push(...(await compare('import of the', 1 / 8, plan.rounds, timeImport)))
  rows.push(...(await compare('type-check of one call of the', 1 / 3, plan.rounds, checkTypes)))
  for (const call of ['PUT', 'GET']) rows.push(await measureOverhead(call, plan))
  return rows
}

const timeImport = ({ modules }: Candidate) =>
  runScript(new URL('time-import.ts', import.meta.url), ...modules)

async function compare(
  what: string,
  atMost: number,
  rounds: number,
  measure: (candidate: Candidate) => Promise<number>,
): Promise<Row[]> {
  const [theirs = 0, ...times] = await interleave([official, client, facade], rounds, measure)
  const peer = { name: official.name, value: theirs }
  return ours.map(({ candidate }, index) => ({
    what: `SDK: ${what} ${candidate.name}`,
    unit: 'ms',
    ours: times[index] ?? Number.NaN,
    peer,
    goal: { atMost },
  }))
}

const measureOverhead = async (call: string, { calls }: Plan): Promise<Row> => ({
  what: `SDK: ${call} secrets by the facade, less a bare fetch of the same`,
  unit: 'µs',
  ours: await runScript(new URL('time-overhead.ts', import.meta.url), call, String(calls)),
  goal: { atMost: 60 },
})
