import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { ClientSecretCredential } from '@azure/identity'
import { createGraphSync } from '@graph-sync/client'
import { createMockGraph } from '@graph-sync/mock-graph'
import { setupMockGraph } from '@graph-sync/mock-graph/msw'
import { afterAll, beforeAll, expect, test } from 'vitest'

const fake = createMockGraph()
const mock = setupMockGraph(fake)
beforeAll(() => mock.listen())
afterAll(() => mock.close())

test('code that names the real hosts runs as it is', async () => {
  const tenantId = 'cccccccc-0000-4000-8000-000000000001'
  const clientId = 'aaaaaaaa-0000-4000-8000-000000000003'
  const credential = new ClientSecretCredential(tenantId, clientId, 'not-a-secret-of-owner-agent')
  const graph = createGraphSync({ credential })
  const { secrets } = graph.servicePrincipals.byServicePrincipalId(
    'eeeeeeee-0000-4000-8000-000000000001',
  ).synchronization

  await secrets.put({ value: [{ key: 'SecretToken', value: 'opaque' }] })

  const stored = await secrets.get()
  expect(stored?.value).toEqual([{ key: 'SecretToken', value: '*' }])
  // Sign-in came by a connection, the calls to Graph by fetch: one fake answered both.
  expect(fake.journal.entries().map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      `/${tenantId}/oauth2/v2.0/token`,
      '/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets',
    ]),
  )
})

test('a named import of node:https is answered too', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    request('https://graph.microsoft.com/v1.0/me', (response) => resolve(text(response)))
      .on('error', reject)
      .end()
  })
  expect(JSON.parse(answer)).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } })
})
