import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureHttp } from './http/measure-http.ts'
import { measureCalls } from './in-process/measure-calls.ts'
import { fullPlan, quickPlan } from './plan.ts'
import { measureProvisioning } from './provisioning/measure-provisioning.ts'
import { describeMachine, renderResults, renderTable } from './render-results.ts'
import type { Row } from './row.ts'
import { measureSdk } from './sdk/measure-sdk.ts'
import { measureState } from './state/measure-state.ts'
import { measureQuestions } from './world/measure-questions.ts'
import { measureWorld } from './world/measure-world.ts'
import { WrongAnswer } from './wrong-answer.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const plan = values.quick ? quickPlan : fullPlan
const tell = (what: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`)

const parts: Record<string, () => Promise<Row[]>> = {
  http: () => measureHttp(plan, tell),
  'in-process': () => measureCalls(plan),
  state: () => measureState(plan, tell),
  world: async () => [...(await measureWorld(plan)), ...(await measureQuestions(plan))],
  provisioning: () => measureProvisioning(plan, tell),
  sdk: () => measureSdk(plan),
}
const { only } = values
if (only !== undefined && !(only in parts)) {
  console.error(`bench: "${only}" is not a part; say one of ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

try {
  const rows: Row[] = []
  for (const [part, measure] of Object.entries(parts)) {
    if (only !== undefined && part !== only) continue
    tell(part)
    rows.push(...(await measure()))
  }
  tell('done')
  console.log(`${describeMachine()}\n\n${renderTable(rows)}`)
  if (!values.quick && only === undefined) {
    const day = new Date().toISOString().slice(0, 10)
    writeFileSync(new URL('../RESULTS.md', import.meta.url), renderResults(rows, plan, day))
  }
} catch (error) {
  if (!(error instanceof WrongAnswer)) throw error
  console.error(error.message)
  process.exitCode = 1
}
