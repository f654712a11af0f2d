// node run-intercepted.ts NAME: a fake in this process, by setupMockGraph. The program is imported before it listens, as
// in a test, whose imports come before its hooks.
import { createMockGraph } from '@graph-sync/mock-graph'
import { setupMockGraph } from '@graph-sync/mock-graph/msw'
import { runProgram } from './run-program.ts'

const name = process.argv[2] ?? ''
await import(`./${name}.ts`)
const mock = setupMockGraph(createMockGraph())
mock.listen()
await runProgram(name)
mock.close()
