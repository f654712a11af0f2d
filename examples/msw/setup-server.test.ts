import { createMockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const fake = createMockGraph()
const photo = http.get('https://graph.microsoft.com/v1.0/me/photo', () => HttpResponse.json({ width: 48 }))
const server = setupServer(photo, ...handlers(fake))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

test('a handler of our own answers before the fake, which serves the rest', async () => {
  const own = await fetch('https://graph.microsoft.com/v1.0/me/photo')
  expect(await own.json()).toEqual({ width: 48 })
  const rest = await fetch('https://graph.microsoft.com/v1.0/me')
  expect(rest.status).toBe(401)
})
