// node run-in-process.ts NAME: the same with a fake in this process. The program is imported before MSW listens, as in
// a test, whose imports come before its hooks.
import { createMockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { runProgram } from './run-program.ts'

const name = process.argv[2] ?? ''
await import(`./${name}.ts`)
const server = setupServer(...handlers(createMockGraph()))
server.listen({ onUnhandledFrame: 'error' })
await runProgram(name)
server.close()
