import { join } from 'node:path'
import { spawnTarget } from '../http/spawn-target.ts'
import { beside } from '../http/targets/resolve.ts'
import { median } from '../median.ts'
import type { Row } from '../row.ts'
import { runScript } from '../run-script.ts'

const script = (name: string) => new URL(name, import.meta.url)

/** The check of a healthy endpoint and a bare loop that sends its requests again, in turns. */
export async function measureCheckScim(home: string, rounds: number): Promise<Row> {
  const file = join(home, 'checked.json')
  const endpoint = await spawnTarget({
    name: 'the SCIM endpoint of the examples',
    argv: (port) => [beside(import.meta.url, 'healthy-endpoint.ts'), String(port)],
    prepare: async () => ({}),
  })
  try {
    await endpoint.answers({ method: 'GET', path: '/', headers: {} })
    // Also what warms the endpoint up.
    await runScript(script('time-check-scim.ts'), endpoint.origin, file)
    const [checks, replays]: [number[], number[]] = [[], []]
    const check = async () => void checks.push(await runScript(script('time-check-scim.ts'), endpoint.origin))
    const replay = async () =>
      void replays.push(await runScript(script('time-check-replay.ts'), endpoint.origin, file))
    for (let round = 0; round < rounds; round++) {
      for (const one of round % 2 === 0 ? [check, replay] : [replay, check]) await one()
    }
    return {
      what: 'check-scim on a healthy endpoint, both dialects',
      unit: 'ms',
      ours: median(checks),
      peer: { name: 'its requests from a bare loop', value: median(replays) },
      goal: { atMost: 2 },
    }
  } finally {
    await endpoint.stop()
  }
}
