import { join } from 'node:path'
import { caller, tokenForm, tokenPath } from '../caller.ts'
import { spawnTarget, type TargetProcess } from '../http/spawn-target.ts'
import { mockGraph } from '../http/targets/mock-graph.ts'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { WrongAnswer } from '../wrong-answer.ts'

/** Kills a fake again and again while it is written to, and counts what it had answered and does not know any more. */
export async function countLost(home: string, { kills, connections }: Plan): Promise<Row[]> {
  const target = mockGraph(home, undefined, ['--state', join(home, 'killed.db')])
  const acknowledged = new Set<string>()
  const lost = new Set<string>()
  let running = await spawnTarget(target)
  try {
    await running.answers({ method: 'GET', path: '/', headers: {} })
    const token = await signIn(running)
    for (let round = 0; round < kills; round += 1) {
      await writeUntilKilled(running, { token, connections, acknowledged, enough: 100 + 37 * round })
      running = await spawnTarget(target)
      await running.answers({ method: 'GET', path: '/', headers: {} })
      const known = await applicationsOf(running)
      for (const id of acknowledged) if (!known.has(id)) lost.add(id)
    }
  } finally {
    await running.stop()
  }
  const what = `acknowledged writes lost by kill -9 in ${kills} rounds, of ${acknowledged.size}`
  return [{ what, unit: 'writes', ours: lost.size, goal: { atMost: 0 } }]
}

async function signIn({ origin }: TargetProcess): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(origin + tokenPath, { method: 'POST', headers, body: tokenForm })
  const { access_token } = (await answer.json()) as { access_token?: string }
  if (!access_token) throw new WrongAnswer(`mock-graph gave no token to ${caller.clientId}.`)
  return access_token
}

type Writing = {
  readonly token: string
  readonly connections: number
  readonly acknowledged: Set<string>
  /** After how many answers it is killed. */
  readonly enough: number
}

async function writeUntilKilled(
  running: TargetProcess,
  { token, connections, acknowledged, enough }: Writing,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const end = acknowledged.size + enough
  const body = JSON.stringify({ displayName: 'kept' })
  let killed: Promise<void> | undefined
  const write = async () => {
    while (!killed) {
      const answer = await fetch(`${running.origin}/v1.0/applications`, {
        method: 'POST',
        headers,
        body,
      }).catch(() => undefined)
      const made = (await answer?.json().catch(() => undefined)) as { id?: string } | undefined
      if (!made) continue
      if (answer?.status !== 201 || !made.id)
        throw new WrongAnswer(`mock-graph answered ${answer?.status} and made no application.`)
      acknowledged.add(made.id)
      if (acknowledged.size >= end) killed ??= running.stop()
    }
  }
  await Promise.all(Array.from({ length: connections }, write))
  await killed
}

async function applicationsOf({ origin }: TargetProcess): Promise<ReadonlySet<string>> {
  const state = (await (await fetch(`${origin}/__mock/state`)).json()) as {
    tenants: { applications: { id: string }[] }[]
  }
  return new Set(state.tenants.flatMap(({ applications }) => applications.map(({ id }) => id)))
}
