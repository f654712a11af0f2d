import { http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { handlers } from './msw.js'

const graph = {
  origins: ['https://graph.microsoft.com', 'https://login.microsoftonline.com'],
  fetch: async (request: Request) =>
    Response.json({ method: request.method, url: request.url, body: await request.text() }),
}
const server = setupServer()
const listen = (...used: Parameters<typeof server.use>) => {
  server.listen({ onUnhandledFrame: 'error' })
  server.use(...used)
}
afterEach(() => {
  server.resetHandlers()
  server.close()
})

test.each([
  'https://graph.microsoft.com/v1.0/servicePrincipals(appId=%27a%27)/synchronization/jobs/filterOperators()?$top=1',
  'https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token?client-request-id=1',
  'https://graph.example.test:8443/v1.0/me',
])('%s reaches the fake unchanged', async (url) => {
  listen(...handlers(graph, ['https://graph.example.test:8443']))
  const response = await fetch(url, { method: 'POST', body: 'grant_type=client_credentials' })
  expect(await response.json()).toEqual({ method: 'POST', url, body: 'grant_type=client_credentials' })
})

test('a handler of the user placed before still wins, for its own path only', async () => {
  const own = http.get('https://graph.microsoft.com/v1.0/me', () => new Response('mine'))
  listen(own, ...handlers(graph))
  expect(await (await fetch('https://graph.microsoft.com/v1.0/me')).text()).toBe('mine')
  expect(await (await fetch('https://graph.microsoft.com/v1.0/users')).json()).toMatchObject({
    method: 'GET',
  })
})
