import { setupMockGraph } from '@graph-sync/mock-graph/msw'
import { azureCredential } from './azure-credential.js'
import type { Connection } from './connection.js'
import { createFakeWithClock } from './fake-with-clock.js'
import { contract } from './suite.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

const callGlobalFetch = (request: Request) => fetch(request)

function intercept(credentialFor: Connection['credentialFor']): Connection {
  const { graph, ...fake } = createFakeWithClock()
  const mock = setupMockGraph(graph)
  mock.listen()
  return {
    ...fake,
    origin: 'https://graph.microsoft.com',
    fetch: callGlobalFetch,
    credentialFor,
    close: async () => mock.close(),
  }
}

contract('through setupMockGraph, by the global fetch', async () =>
  intercept((caller) =>
    tokenEndpointCredential(caller, 'https://login.microsoftonline.com', callGlobalFetch),
  ),
)

contract('through setupMockGraph, with @azure/identity and nothing configured', async () =>
  intercept((caller) => azureCredential(caller)),
)
