import { createTokenSource } from './access-token.js'
import { resolveEndpoint } from './endpoint.js'
import { createGraphSyncClient, type GraphSyncClient } from './generated/graphSyncClient.js'
import { createGraphAdapter } from './graph-adapter.js'
import type { GraphSyncOptions } from './options.js'
import { createPipeline } from './pipeline.js'

/**
 * Makes a client of Microsoft Graph's synchronization API. No request is sent until a method is called, and each
 * client stands alone.
 *
 * A call that fails throws a {@link GraphError}; what a credential throws goes through unchanged. Wrong options throw
 * a `TypeError` here that says what to do.
 *
 * @example
 * ```ts
 * const graph = createGraphSync({ credential: new DefaultAzureCredential() })
 * await graph.servicePrincipals.byServicePrincipalId(id).synchronization.secrets.put({ value: [{ key: 'BaseAddress', value }] })
 * ```
 */
export function createGraphSync(options: GraphSyncOptions): GraphSyncClient {
  const { baseUrl, origin, scope } = resolveEndpoint(options)
  const token = createTokenSource(options, scope)
  return createGraphSyncClient(
    createGraphAdapter(baseUrl, { origin, token, pipeline: createPipeline(origin, options) }),
  )
}
