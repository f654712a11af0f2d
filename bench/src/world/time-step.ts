// node time-step.ts STEP: does it once and prints how many milliseconds it took.
import { WrongAnswer } from '../wrong-answer.ts'
import type { PrepareStep } from './prepared-step.ts'

const [name = ''] = process.argv.slice(2)
const { prepare } = (await import(`./steps/${name}.ts`)) as { prepare: PrepareStep }
const { run, holds } = await prepare()

const started = performance.now()
const given = await run()
const spent = performance.now() - started
if (!(await holds(given))) throw new WrongAnswer(`${name} did not do what it should.`)
console.log(spent)
process.exit(0)
