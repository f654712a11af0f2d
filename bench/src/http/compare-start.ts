import { interleave } from '../interleave.ts'
import type { Row } from '../row.ts'
import { WrongAnswer } from '../wrong-answer.ts'
import { spawnTarget } from './spawn-target.ts'
import type { StartedTarget } from './start-target.ts'
import type { Target } from './target.ts'

/** A target that ran before, which leaves what a start may reuse: our keys, and a token that they signed. */
export type Restart = { readonly target: Target; readonly before: StartedTarget }

/** From spawn to the first right status of an authorised GET. */
export async function compareStart(ours: Restart, peer: Restart, rounds: number): Promise<Row[]> {
  const [own = 0, other = 0] = await interleave([ours, peer], rounds, startOnce)
  return [
    {
      what: 'start to first authorised GET',
      unit: 'ms',
      ours: own,
      peer: { name: peer.target.name, value: other },
      goal: { atMost: 1 / 5 },
    },
  ]
}

/** How many milliseconds one start took. */
export async function startOnce({ target, before }: Restart): Promise<number> {
  const { get } = before.calls
  if (!get) throw new WrongAnswer(`${target.name} has nothing to GET.`)
  const started = performance.now()
  const running = await spawnTarget(target)
  try {
    await running.answers(get, get.status)
    return performance.now() - started
  } finally {
    await running.stop()
  }
}
