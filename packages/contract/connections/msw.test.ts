import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { azureCredential } from './azure-credential.js'
import { callGlobalFetch } from './call-global-fetch.js'
import type { FakeConnection } from './connection.js'
import { contract } from './contract.js'
import { openFake } from './open-fake.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

function intercept(credentialFor: FakeConnection['credentialFor']): FakeConnection {
  const { graph, over } = openFake()
  const server = setupServer(...handlers(graph))
  server.listen({ onUnhandledFrame: 'error' })
  return over({ fetch: callGlobalFetch, credentialFor, close: async () => server.close() })
}

contract('through MSW in Node, by the global fetch', async () =>
  intercept((caller) => tokenEndpointCredential(caller, callGlobalFetch)),
)

contract('through MSW in Node, with @azure/identity and nothing configured', async () =>
  intercept((caller) => azureCredential(caller)),
)
