import { createGraphSync } from '@graph-sync/client'
import { connectProvisioning, type Provisioning } from '@graph-sync/provisioning'
import type { ContractConnection } from './connections/connection.js'
import { type Send, sendOver } from './send.js'

/** The two ways of calling Graph. */
export type Calls = {
  /** As any program has it; `provisioning.graph` is the client. */
  readonly provisioning: Provisioning
  readonly send: Send
}

/** Calls over a connection, as whoever its tokens name. */
export function callOver(
  connection: Pick<ContractConnection, 'graphUrl' | 'fetch' | 'token' | 'createClient'>,
): Calls {
  const { graphUrl: baseUrl, fetch, createClient = createGraphSync } = connection
  const accessToken = () => connection.token()
  const graph = createClient({ baseUrl, accessToken, fetch })
  return { provisioning: connectProvisioning({ graph, accessToken }), send: sendOver(connection) }
}
