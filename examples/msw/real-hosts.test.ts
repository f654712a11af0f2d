import { ClientSecretCredential } from '@azure/identity'
import { createGraphSync } from '@graph-sync/client'
import { createMockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const fake = createMockGraph()
const server = setupServer(...handlers(fake))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

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
})
