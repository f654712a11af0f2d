import { handlers } from '@graph-sync/mock-graph/msw'
import { setupWorker } from 'msw/browser'
import { callGlobalFetch } from './call-global-fetch.js'
import { contract } from './contract.js'
import { openFake } from './open-fake.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

contract('through the service worker of MSW in a browser', async () => {
  const { graph, over } = openFake()
  const worker = setupWorker(...handlers(graph))
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  return over({
    fetch: callGlobalFetch,
    credentialFor: (caller) => tokenEndpointCredential(caller, callGlobalFetch),
    close: async () => worker.stop(),
  })
})
