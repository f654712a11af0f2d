import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnTarget } from '../http/spawn-target.ts'
import { inPackage } from '../http/targets/resolve.ts'
import { median } from '../median.ts'
import type { Row } from '../row.ts'
import { callerOfWorld, seedOfPeople } from '../world/open-world.ts'
import { WrongAnswer } from '../wrong-answer.ts'
import { timeAnswers } from './time-answers.ts'

// Enough that the cycle lasts longer than it is looked at.
const people = { users: 20_000, groups: 0, members: 0 }

type Job = { id: string; status: { lastExecution: unknown; code: string } }

/** How long requests to the fake wait while it provisions people into a SCIM endpoint. */
export async function measureAnswers(stub: string, rounds: number, seconds: number): Promise<Row[]> {
  const [during, without]: number[][] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const figures = await askServed(stub, seconds)
    during?.push(figures.during)
    without?.push(figures.without)
  }
  const ours = median(during ?? [])
  const what = '99th percentile of 100 GETs a second during an initial cycle'
  return [
    { what, unit: 'ms', ours, goal: { atMost: 10 } },
    {
      what,
      unit: 'ms',
      ours,
      peer: { name: 'without it', value: median(without ?? []) },
      goal: { atMost: 3 },
    },
  ]
}

async function askServed(stub: string, seconds: number): Promise<{ during: number; without: number }> {
  const home = mkdtempSync(join(tmpdir(), 'mock-graph-bench-'))
  const seed = join(home, 'seed.json')
  writeFileSync(seed, JSON.stringify(seedOfPeople(people, `${stub}/scim`)))
  const command = inPackage('@graph-sync/mock-graph', 'bin/mock-graph.js')
  const running = await spawnTarget({
    name: 'mock-graph --scim',
    argv: (port) => [command, 'start', '--port', `${port}`, '--quiet', '--scim', '--seed', seed],
    env: { MOCK_GRAPH_HOME: home },
    prepare: async () => ({}),
  })
  try {
    await running.answers({ method: 'GET', path: '/', headers: {} })
    const { headers, job } = await findJob(running.origin)
    const question = { url: job, headers }
    await timeAnswers(question, 1)
    const without = await timeAnswers(question, seconds)
    await fetch(`${job}/start`, { method: 'POST', headers })
    const during = await timeAnswers(question, seconds)
    const { status } = (await (await fetch(job, { headers })).json()) as Job
    if (status.code !== 'NotRun')
      throw new WrongAnswer(`The cycle did not last as long as it was looked at: ${JSON.stringify(status)}`)
    return { during, without }
  } finally {
    await running.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Signs in, and finds the one job there is. */
async function findJob(origin: string) {
  const answer = await fetch(`${origin}${callerOfWorld.tokenPath}`, {
    method: 'POST',
    body: new URLSearchParams(callerOfWorld.tokenForm),
  })
  const { access_token } = (await answer.json()) as { access_token?: string }
  const headers = { authorization: `Bearer ${access_token}` }
  const get = async (path: string) =>
    (await (await fetch(`${origin}/v1.0${path}`, { headers })).json()) as { value: Job[] }
  const { value: principals } = await get("/servicePrincipals?$filter=displayName eq 'target'")
  const jobs = `/servicePrincipals/${principals[0]?.id}/synchronization/jobs`
  const { value } = await get(jobs)
  return { headers, job: `${origin}/v1.0${jobs}/${value[0]?.id}` }
}
