// node time-overhead.ts PUT|GET SECONDS: prints the microseconds that a call of the facade takes more than a bare fetch.
import { setImmediate } from 'node:timers/promises'
import { median } from '../median.ts'
import { pairs } from './overhead-calls.ts'

const [name = '', seconds = ''] = process.argv.slice(2)
const pair = pairs[name]
if (!pair) throw new Error(`There is no call named ${name}.`)

/** Mean microseconds of one call, of a hundred one after the other. */
async function time(call: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now()
  for (let i = 0; i < 100; i++) await call()
  const spent = performance.now() - started
  await setImmediate()
  return spent * 10
}

/** The two in turns, so that both meet the same machine. */
async function compare(milliseconds: number): Promise<number> {
  const facade: number[] = []
  const bare: number[] = []
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    facade.push(await time(pair!.facade))
    bare.push(await time(pair!.bare))
  }
  return median(facade) - median(bare)
}

await compare(Number(seconds) * 1000)
console.log(await compare(Number(seconds) * 2000))
