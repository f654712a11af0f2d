// node weigh-calls.ts CALL COUNT: prints the kilobytes of heap that are kept for each call of a loop.
import { heapKept } from '../heap-kept.ts'
import type { PrepareCall } from './prepared-call.ts'

const [name = '', count = ''] = process.argv.slice(2)
const { prepare } = (await import(`./calls/${name}.ts`)) as { prepare: PrepareCall }
const { call } = await prepare()

async function run(calls: number): Promise<void> {
  for (let i = 0; i < calls; i++) await (await call()).json()
}

// The journal of the fake is full then, and everything is compiled.
await run(Number(count))
const before = await heapKept()
await run(Number(count))
console.log(Math.max(0, ((await heapKept()) - before) / 1000 / Number(count)))
process.exit(0)
