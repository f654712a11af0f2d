import { callGlobalFetch } from './call-global-fetch.js'
import type { FakeConnection } from './connection.js'
import { startFakeServer } from './start-fake-server.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

/** To a server on this machine. */
export async function overHttp(more: Partial<FakeConnection> = {}): Promise<FakeConnection> {
  const { url, over, close } = await startFakeServer()
  return over({
    graphUrl: url,
    fetch: callGlobalFetch,
    credentialFor: (caller) => tokenEndpointCredential(caller, callGlobalFetch, url),
    close,
    ...more,
  })
}
