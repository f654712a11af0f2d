import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { createMockGraph } from '../mock-graph.js'
import { handlers } from './msw.js'

const echo = {
  origins: [
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://*.login.microsoft.com',
  ],
  fetch: async (request: Request) =>
    Response.json({ method: request.method, url: request.url, body: await request.text() }),
}
const server = setupServer()
const listen = (...used: Parameters<typeof server.use>) => {
  // The name of MSW 3, and that of MSW 2.
  server.listen(Object.assign({ onUnhandledFrame: 'error' } as const, { onUnhandledRequest: 'error' }))
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
  'https://westus.login.microsoft.com/contoso.example/oauth2/v2.0/token',
])('%s reaches the fake unchanged', async (url) => {
  listen(...handlers(echo, ['https://graph.example.test:8443']))
  const response = await fetch(url, { method: 'POST', body: 'grant_type=client_credentials' })
  expect(await response.json()).toEqual({ method: 'POST', url, body: 'grant_type=client_credentials' })
})

test('a handler of the user placed before still wins, for its own path only', async () => {
  const own = http.get('https://graph.microsoft.com/v1.0/me', () => new Response('mine'))
  listen(own, ...handlers(echo))
  expect(await (await fetch('https://graph.microsoft.com/v1.0/me')).text()).toBe('mine')
  expect(await (await fetch('https://graph.microsoft.com/v1.0/users')).json()).toMatchObject({
    method: 'GET',
  })
})

test('sign-in and a call to Graph work at the hosts of the real service', async () => {
  listen(...handlers(createMockGraph()))
  const signedIn = await fetch('https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'aaaaaaaa-0000-4000-8000-000000000003',
      client_secret: 'not-a-secret-of-owner-agent',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  const { access_token } = (await signedIn.json()) as { access_token: string }
  const secrets =
    'https://graph.microsoft.com/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
  expect((await fetch(secrets, { method: 'PUT', headers, body })).status).toBe(204)
  expect(await (await fetch(secrets, { headers })).json()).toMatchObject({
    value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }],
  })
})

test.each([
  'https://login.windows.net',
  'https://sts.windows.net',
  'https://login.usgovcloudapi.net',
  'https://login.partner.microsoftonline.cn',
  'https://westus2.login.microsoft.com',
  'https://management.azure.com',
])('%s is answered', async (origin) => {
  listen(...handlers(createMockGraph()))
  expect(await (await fetch(`${origin}/no-such-path`)).text()).toContain('/no-such-path')
})

test('what is not a region of sign-in is left alone', async () => {
  listen(...handlers(createMockGraph()))
  await expect(fetch('https://a.b.login.microsoft.com/')).rejects.toThrow()
})
