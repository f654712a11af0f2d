// node time-set-ups.ts NAME COUNT: prints the mean microseconds of setting up once more, taking down not counted.
import type { SetUp } from './set-up.ts'

const [name = '', count = ''] = process.argv.slice(2)
const { setUp } = (await import(`./set-ups/${name}.ts`)) as { setUp: SetUp }

async function time(times: number): Promise<number> {
  let spent = 0
  for (let i = 0; i < times; i++) {
    const started = performance.now()
    const takeDown = await setUp()
    spent += performance.now() - started
    await takeDown()
  }
  return (spent * 1000) / times
}

await time(Number(count))
console.log(await time(Number(count)))
process.exit(0)
