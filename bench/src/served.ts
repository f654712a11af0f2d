import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareServed } from './http/compare-served.ts'
import { startOnce } from './http/compare-start.ts'
import { type StartedTarget, startTarget } from './http/start-target.ts'
import { jsonServer } from './http/targets/json-server.ts'
import { mockGraph } from './http/targets/mock-graph.ts'
import { nodeHttp } from './http/targets/node-http.ts'
import { nodeHttpLongHeads } from './http/targets/node-http-long-heads.ts'
import { interleave } from './interleave.ts'
import { describeMachine } from './render-results.ts'
import { WrongAnswer } from './wrong-answer.ts'

const { values } = parseArgs({
  options: {
    beside: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '2' },
  },
})
const plan = { connections: 20, rounds: Number(values.rounds), seconds: Number(values.seconds) }

const home = mkdtempSync(join(tmpdir(), 'mock-graph-bench-'))
const started: StartedTarget[] = []
try {
  const here = mockGraph(home)
  const others = values.beside.map((checkout) => ({
    ...mockGraph(home, resolve(checkout)),
    name: `mock-graph, ${basename(resolve(checkout))}`,
  }))
  for (const target of [here, ...others, nodeHttp, nodeHttpLongHeads, jsonServer]) {
    started.push(await startTarget(target))
  }
  console.log(describeMachine())
  for (const workload of ['get', 'put'] as const) {
    console.log(`\n${workload.toUpperCase()} secrets\n\n${await compareServed(started, workload, plan)}`)
  }
  const [before] = started
  if (before && others.length > 0) {
    const restarts = [here, ...others].map((target) => ({ target, before }))
    const [own = 0, ...theirs] = await interleave(restarts, plan.rounds, startOnce)
    for (const [index, { name }] of others.entries())
      console.log(
        `\nstart to first authorised GET: ${(own / (theirs[index] ?? Number.NaN)).toFixed(2)}× of ${name}`,
      )
  }
} catch (error) {
  if (!(error instanceof WrongAnswer)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  for (const target of started) await target.stop()
  rmSync(home, { recursive: true, force: true })
}
