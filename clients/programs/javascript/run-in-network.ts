// node run-in-network.ts NAME: a fake in this process, by a network of MSW that takes every HTTP/1.1 request of Node.
import { createMockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { HttpRequestInterceptor } from '@mswjs/interceptors/http'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { runProgram } from './run-program.ts'

const name = process.argv[2] ?? ''
await import(`./${name}.ts`)
const network = defineNetwork({
  sources: [new InterceptorSource({ interceptors: [new HttpRequestInterceptor()] })],
  handlers: handlers(createMockGraph()),
  onUnhandledFrame: 'error',
  context: { quiet: true },
})
await network.enable()
await runProgram(name)
await network.disable()
