import { median } from '../median.ts'
import { cpuTime } from './cpu-time.ts'
import { load } from './load.ts'
import type { StartedTarget } from './start-target.ts'

export type ServedPlan = { readonly connections: number; readonly rounds: number; readonly seconds: number }

/** What a target did in one turn: requests per second, and how long its process ran for one, in µs. */
type Turn = { readonly rate: number; readonly cost: number }

/**
 * Loads all of them in turns, each round in the opposite order of the one before, and compares the first with each of
 * the others round by round. Returns a Markdown table of medians, with the least and the most of each ratio.
 */
export async function compareServed(
  targets: readonly StartedTarget[],
  workload: 'get' | 'put',
  { connections, rounds, seconds }: ServedPlan,
): Promise<string> {
  const take = async (target: StartedTarget): Promise<Turn> => {
    const before = cpuTime(target.pid)
    const { perSecond, requests } = await load(target, workload, { connections, seconds })
    return { rate: perSecond, cost: ((cpuTime(target.pid) - before) / requests) * 1e6 }
  }
  const turns = new Map(targets.map((target) => [target, [] as Turn[]]))
  // Once for the compiler.
  for (const target of targets) await take(target)
  for (let round = 0; round < rounds; round++) {
    for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
      turns.get(target)?.push(await take(target))
    }
  }
  const [own = []] = turns.values()
  const rows = [...turns].map(([{ name }, theirs]) => [
    name,
    Math.round(median(theirs.map(({ rate }) => rate))).toLocaleString('en-US'),
    `${median(theirs.map(({ cost }) => cost)).toFixed(1)} µs`,
    spread(own.map(({ rate }, round) => rate / (theirs[round]?.rate ?? Number.NaN))),
    spread(own.map(({ cost }, round) => (theirs[round]?.cost ?? Number.NaN) / cost)),
  ])
  const headings = ['', 'req/s', 'CPU a request', 'ours / theirs, req/s', 'theirs / ours, CPU']
  return [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const spread = (ratios: readonly number[]) =>
  `${median(ratios).toFixed(2)}× (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`
