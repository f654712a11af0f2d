import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { createMockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { HttpRequestInterceptor } from '@mswjs/interceptors/http'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { afterAll, beforeAll, expect, test } from 'vitest'

const fake = createMockGraph()
const network = defineNetwork({
  sources: [new InterceptorSource({ interceptors: [new HttpRequestInterceptor()] })],
  handlers: handlers(fake),
  onUnhandledFrame: 'error',
  context: { quiet: true },
})
beforeAll(() => network.enable())
afterAll(() => network.disable())

// setupServer replaces the functions of node:https, and this one was imported before.
test('a named import of node:https is answered too', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    request('https://graph.microsoft.com/v1.0/me', (response) => resolve(text(response)))
      .on('error', reject)
      .end()
  })
  expect(JSON.parse(answer)).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } })
})
