import { handlers } from '@graph-sync/mock-graph/msw'
import { setupWorker } from 'msw/browser'
import { callGlobalFetch } from './call-global-fetch.js'
import type { FakeConnection } from './connection.js'
import { openFake } from './open-fake.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

/** Through `fetch` of a browser, and the service worker of MSW that answers it. */
export async function throughServiceWorker(more: Partial<FakeConnection> = {}): Promise<FakeConnection> {
  const { graph, over } = openFake()
  const worker = setupWorker(...handlers(graph))
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  return over({
    fetch: callGlobalFetch,
    credentialFor: (caller) => tokenEndpointCredential(caller, callGlobalFetch),
    close: async () => worker.stop(),
    ...more,
  })
}
