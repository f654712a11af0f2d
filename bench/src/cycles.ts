import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { interleave } from './interleave.ts'
import { describeMachine } from './render-results.ts'
import { runScript } from './run-script.ts'

const { values } = parseArgs({
  options: { beside: { type: 'string' }, rounds: { type: 'string', default: '9' } },
})
if (values.beside === undefined) {
  console.error('cycles: name another checkout, such as --beside ../before.')
  process.exit(2)
}
const users = 1_000
const script = 'src/world/time-step.ts'
const scripts = [
  new URL(`../${script}`, import.meta.url),
  pathToFileURL(resolve(values.beside, 'bench', script)),
]
const [ours = Number.NaN, theirs = Number.NaN] = await interleave(scripts, Number(values.rounds), (each) =>
  runScript(each, 'first-cycle'),
)
const perUser = (milliseconds: number) => `${((milliseconds / users) * 1_000).toFixed(1)} µs a user`
console.log(describeMachine())
console.log(
  `first cycle: ${perUser(ours)}, there ${perUser(theirs)}, ratio ${(ours / theirs).toFixed(2)} (goal ≤ 4)`,
)
