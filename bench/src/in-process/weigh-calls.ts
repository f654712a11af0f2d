// node weigh-calls.ts CALL COUNT: prints the kilobytes of heap that are kept for each call of a loop.
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { PrepareCall } from './prepared-call.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const [name = '', count = ''] = process.argv.slice(2)
const { prepare } = (await import(`./calls/${name}.ts`)) as { prepare: PrepareCall }
const { call } = await prepare()

async function run(calls: number): Promise<void> {
  for (let i = 0; i < calls; i++) await (await call()).json()
}

/** What is left when everything that is not needed any more had its chance to go. */
async function heapUsed(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    await setImmediate()
    collect()
  }
  return process.memoryUsage().heapUsed
}

// The journal of the fake is full then, and everything is compiled.
await run(Number(count))
const before = await heapUsed()
await run(Number(count))
console.log(Math.max(0, ((await heapUsed()) - before) / 1000 / Number(count)))
process.exit(0)
