// node time-calls.ts CALL SECONDS: prints the mean microseconds of one call and the reading of its JSON, one at a time.
import { setImmediate } from 'node:timers/promises'
import { holdsSecrets } from '../caller.ts'
import { WrongAnswer } from '../wrong-answer.ts'
import type { PrepareCall } from './prepared-call.ts'

const [name = '', seconds = ''] = process.argv.slice(2)
const { prepare } = (await import(`./calls/${name}.ts`)) as { prepare: PrepareCall }
const { call } = await prepare()

const check = async () => {
  const response = await call()
  if (response.status !== 200 || !holdsSecrets(await response.json())) {
    throw new WrongAnswer(`${name} answered ${response.status} or a wrong body.`)
  }
}

async function time(milliseconds: number): Promise<number> {
  let calls = 0
  let spent = 0
  while (spent < milliseconds) {
    const started = performance.now()
    for (let i = 0; i < 100; i++) await (await call()).json()
    spent += performance.now() - started
    calls += 100
    // Promises alone never let the event loop turn, and what MSW has finished with would pile up.
    await setImmediate()
  }
  return (spent * 1000) / calls
}

await check()
await time(Number(seconds) * 1000)
console.log(await time(Number(seconds) * 1000))
await check()
process.exit(0)
