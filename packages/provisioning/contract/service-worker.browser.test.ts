import { handlers } from '@graph-sync/mock-graph/msw'
import { setupWorker } from 'msw/browser'
import { createFakeWithClock } from './fake-with-clock.js'
import { contract } from './suite.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

contract('through the service worker of MSW in a browser', async () => {
  const { graph, ...fake } = createFakeWithClock()
  const worker = setupWorker(...handlers(graph))
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  return {
    ...fake,
    origin: 'https://graph.microsoft.com',
    fetch: (request) => fetch(request),
    credentialFor: (caller) =>
      tokenEndpointCredential(caller, 'https://login.microsoftonline.com', (request) => fetch(request)),
    close: async () => worker.stop(),
  }
})
