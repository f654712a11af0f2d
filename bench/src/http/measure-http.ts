import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plan } from '../plan.ts'
import type { Row } from '../row.ts'
import { compareLoad } from './compare-load.ts'
import { compareStart } from './compare-start.ts'
import { compareTokens } from './compare-tokens.ts'
import { compareIdle, measureMemory } from './measure-memory.ts'
import { type StartedTarget, startTarget } from './start-target.ts'
import { jsonServer } from './targets/json-server.ts'
import { mockGraph } from './targets/mock-graph.ts'
import { nodeHttp } from './targets/node-http.ts'
import { oauth2MockServer } from './targets/oauth2-mock-server.ts'
import { prism } from './targets/prism.ts'

/** All that goes over HTTP. Throws `WrongAnswer` when a target answers wrongly. */
export async function measureHttp(plan: Plan, tell: (what: string) => void): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'mock-graph-bench-'))
  const started: StartedTarget[] = []
  const served = new Map<StartedTarget, number>()
  const start = async (target: Parameters<typeof startTarget>[0]) => {
    tell(`starting ${target.name}`)
    const running = await startTarget(target)
    started.push(running)
    return running
  }
  const count = (target: StartedTarget, requests: number) => {
    served.set(target, (served.get(target) ?? 0) + requests)
  }
  try {
    const ours = await start(mockGraph(home))
    const prismStarted = await start(prism)
    const floor = await start(nodeHttp)
    const peers = [floor, prismStarted, await start(jsonServer)]
    const signIn = await start(oauth2MockServer)
    const idle = compareIdle(ours, floor)

    tell('GET secrets')
    const goals = { 'node:http': { atLeast: 0.3 }, Prism: { atLeast: 7 }, 'json-server': { atLeast: 5 } }
    const get = await compareLoad({ what: 'GET secrets', workload: 'get', ours, peers, goals, count }, plan)
    tell('PUT secrets')
    const put = await compareLoad(
      { what: 'PUT secrets', workload: 'put', ours, peers, goals: {}, count },
      plan,
    )
    tell('tokens')
    const keyFile = join(home, 'signing-keys.json')
    const token = await compareTokens({ ours, peer: signIn, keyFile, count }, plan)
    tell('memory')
    const memory = await measureMemory(ours, [...peers, signIn], served, plan, {
      'node:http': { atMost: 1.5 },
    })
    tell('start')
    const starts = await compareStart(
      { target: mockGraph(home), before: ours },
      { target: prism, before: prismStarted },
      plan.starts,
    )
    return [...get, ...put, ...token, ...starts, idle, ...memory]
  } finally {
    for (const target of started) await target.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
