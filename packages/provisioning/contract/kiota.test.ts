import { createGraphSync } from '@graph-sync/client'
import { createKiotaGraphSync } from '@graph-sync/client/kiota'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { defineContract } from '../src/contract.js'
import { connectProvisioning } from '../src/index.js'
import { createFakeWithClock } from './fake-with-clock.js'
import { startFakeServer } from './started-server.js'
import { contract } from './suite.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

// The facade makes its client by this function, and knows no other.
vi.mock('@graph-sync/client', async (importOriginal) => {
  const { createKiotaGraphSync } = await import('@graph-sync/client/kiota')
  return { ...(await importOriginal<object>()), createGraphSync: createKiotaGraphSync }
})

test('the facade is on the Kiota door here', async () => {
  expect(createGraphSync).toBe(createKiotaGraphSync)
  const sent: (string | null)[] = []
  const { graph } = connectProvisioning({
    accessToken: 'not-a-token',
    fetch: async ({ headers }) => {
      sent.push(headers.get('user-agent'))
      return Response.json({ id: 'me' })
    },
  })
  await graph.me.get()
  expect(sent).toEqual([expect.stringContaining('kiota-typescript/')])
})

contract('in process, by the Kiota door', async () => {
  const { graph, ...fake } = createFakeWithClock()
  return {
    ...fake,
    origin: 'https://graph.microsoft.com',
    fetch: graph.fetch,
    credentialFor: (caller) =>
      tokenEndpointCredential(caller, 'https://login.microsoftonline.com', graph.fetch),
    close: async () => {},
  }
})

contract('over HTTP, by the Kiota door', async () => {
  const server = await startFakeServer()
  return {
    ...server,
    origin: server.url,
    fetch: (request) => fetch(request),
    credentialFor: (caller) => tokenEndpointCredential(caller, server.url, (request) => fetch(request)),
  }
})

defineContract(
  { describe, test, beforeAll, afterAll },
  { environment: {}, name: 'the cases of the contract, by the Kiota door' },
)
