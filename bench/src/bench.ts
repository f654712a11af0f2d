import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureHttp } from './http/measure-http.ts'
import { measureCalls } from './in-process/measure-calls.ts'
import { fullPlan, quickPlan } from './plan.ts'
import { describeMachine, renderResults, renderTable } from './render-results.ts'
import { measureSdk } from './sdk/measure-sdk.ts'
import { measureWorld } from './world/measure-world.ts'
import { WrongAnswer } from './wrong-answer.ts'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const plan = values.quick ? quickPlan : fullPlan
const tell = (what: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`)

try {
  const http = await measureHttp(plan, tell)
  tell('in process')
  const calls = await measureCalls(plan)
  tell('world')
  const world = await measureWorld(plan)
  tell('SDK')
  const rows = [...http, ...calls, ...world, ...(await measureSdk(plan))]
  tell('done')
  console.log(`${describeMachine()}\n\n${renderTable(rows)}`)
  if (!values.quick) {
    const day = new Date().toISOString().slice(0, 10)
    writeFileSync(new URL('../RESULTS.md', import.meta.url), renderResults(rows, plan, day))
  }
} catch (error) {
  if (!(error instanceof WrongAnswer)) throw error
  console.error(error.message)
  process.exitCode = 1
}
