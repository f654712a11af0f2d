import type { FakeConnection } from './connection.js'
import { openFake } from './open-fake.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

/** Through a custom `fetch`. */
export async function inProcess(more: Partial<FakeConnection> = {}): Promise<FakeConnection> {
  const { graph, over } = openFake()
  const { fetch } = graph
  return over({ fetch, credentialFor: (caller) => tokenEndpointCredential(caller, fetch), ...more })
}
