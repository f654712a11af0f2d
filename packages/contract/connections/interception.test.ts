import { setupMockGraph } from '@graph-sync/mock-graph/msw'
import { azureCredential } from './azure-credential.js'
import { callGlobalFetch } from './call-global-fetch.js'
import type { FakeConnection } from './connection.js'
import { contract } from './contract.js'
import { openFake } from './open-fake.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

function intercept(credentialFor: FakeConnection['credentialFor']): FakeConnection {
  const { graph, over } = openFake()
  const mock = setupMockGraph(graph)
  mock.listen()
  return over({ fetch: callGlobalFetch, credentialFor, close: async () => mock.close() })
}

contract('through setupMockGraph, by the global fetch', async () =>
  intercept((caller) => tokenEndpointCredential(caller, callGlobalFetch)),
)

contract('through setupMockGraph, with @azure/identity and nothing configured', async () =>
  intercept((caller) => azureCredential(caller)),
)
