import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { azureCredential } from './azure-credential.js'
import type { Connection } from './connection.js'
import { createFakeWithClock } from './fake-with-clock.js'
import { contract } from './suite.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

const callGlobalFetch = (request: Request) => fetch(request)

function intercept(credentialFor: Connection['credentialFor']): Connection {
  const { graph, ...fake } = createFakeWithClock()
  const server = setupServer(...handlers(graph))
  server.listen({ onUnhandledFrame: 'error' })
  return {
    ...fake,
    origin: 'https://graph.microsoft.com',
    fetch: callGlobalFetch,
    credentialFor,
    close: async () => server.close(),
  }
}

contract('through MSW in Node, by the global fetch', async () =>
  intercept((caller) =>
    tokenEndpointCredential(caller, 'https://login.microsoftonline.com', callGlobalFetch),
  ),
)

contract('through MSW in Node, with @azure/identity and nothing configured', async () =>
  intercept((caller) => azureCredential(caller)),
)
