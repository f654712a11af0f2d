import { interleave } from '../interleave.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'
import { load } from './load.ts'
import type { StartedTarget } from './start-target.ts'

export type TokenComparison = {
  readonly ours: StartedTarget
  readonly peer: StartedTarget
  /** A JWK set: the keys that ours signs with. */
  readonly keyFile: string
  /** Told of every request that was answered. */
  count(target: StartedTarget, requests: number): void
}

/** Asks for tokens with one and with eight connections, and signs in a bare loop meanwhile, in turns. */
export async function compareTokens(
  { ours, peer, keyFile, count }: TokenComparison,
  plan: Plan,
): Promise<Row[]> {
  const ask = (target: StartedTarget, connections: number) => async (seconds: number) => {
    const { perSecond, requests } = await load(target, 'token', { connections, seconds })
    count(target, requests)
    return perSecond
  }
  const sign = (seconds: number) =>
    runScript(new URL('signature-loop.ts', import.meta.url), keyFile, String(seconds))
  for (const target of [ours, peer]) await ask(target, 8)(plan.warmUp)

  const measured = [ask(ours, 1), ask(peer, 1), ask(ours, 8), ask(peer, 8), sign]
  const [one = 0, peerOne = 0, eight = 0, peerEight = 0, signatures = 0] = await interleave(
    measured,
    plan.rounds,
    (measure) => measure(plan.load),
  )
  const row = (what: string, own: number, name: string, value: number, atLeast: number): Row => ({
    what,
    unit: 'req/s',
    ours: own,
    peer: { name, value },
    goal: { atLeast },
  })
  return [
    row('POST token, 1 connection', one, peer.name, peerOne, 1.5),
    row('POST token, 8 connections', eight, peer.name, peerEight, 1.5),
    row('POST token, 8 connections', eight, 'RS256 signatures in a bare loop', signatures, 0.8),
  ]
}
