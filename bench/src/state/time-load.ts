// node time-load.ts json|sqlite FILE: reads a world from a file into a new fake and prints how many milliseconds it took.
// node time-load.ts prepare JSON SQLITE: makes both files, and prints how many milliseconds the second took.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createMockGraph, type MockGraph } from '@graph-sync/mock-graph'
import { inPackage } from '../http/targets/resolve.ts'
import { seedOfApplications } from '../world/open-world.ts'
import { WrongAnswer } from '../wrong-answer.ts'

const [form = '', file = '', other = ''] = process.argv.slice(2)

// What the command does with its state is no entry point.
const importBuilt = (module: string) =>
  import(pathToFileURL(inPackage('@graph-sync/mock-graph', `dist/${module}`)).href)
const { createKeptMockGraph } = await importBuilt('mock-graph.js')
const { openState } = await importBuilt('transports/cli/state/open-state.js')

/** As it was read before there was a log. */
function loadJson(): MockGraph {
  const { now, world } = JSON.parse(readFileSync(file, 'utf8'))
  const graph = createMockGraph()
  graph.restore(world)
  if (new Date(now) > graph.clock.now()) graph.clock.set(new Date(now))
  return graph
}

async function loadSqlite(): Promise<MockGraph> {
  const { kept } = await openState(file, 'normal')
  return createKeptMockGraph({}, kept)
}

async function convert(): Promise<undefined> {
  copyFileSync(file, other)
  const { kept } = await openState(other, 'normal')
  await kept.log[Symbol.asyncDispose]()
}

if (form === 'prepare') {
  const world = createMockGraph({ seed: seedOfApplications(10_000) }).snapshot()
  writeFileSync(file, JSON.stringify({ now: new Date().toISOString(), world }))
}
const run = { prepare: convert, json: loadJson, sqlite: loadSqlite }[form]
const started = performance.now()
const graph = await run?.()
const spent = performance.now() - started
const [tenant] = graph?.world.tenants.values() ?? []
if (form !== 'prepare' && tenant?.jobs.size !== 50_000)
  throw new WrongAnswer(`${form} did not load what was kept.`)
console.log(spent)
process.exit(0)
