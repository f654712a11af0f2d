import type { GraphSyncClient } from '../generated/graphSyncClient.js'
import { createGraphSyncClient } from './create-graph-sync-client.js'
import { createKiotaAdapter } from './create-kiota-adapter.js'
import type { KiotaOptions } from './kiota-options.js'

/**
 * The client of `createGraphSync` on `FetchRequestAdapter` of `@microsoft/kiota-http-fetchlibrary`, with its middleware
 * and its traces. Calls are signed, repeated, timed out and fail in the same way, with a `GraphError`. Wrong options throw
 * a `TypeError` here that says what to do.
 *
 * @example
 * ```ts
 * const graph = createKiotaGraphSync({
 *   credential: new DefaultAzureCredential(),
 *   middlewares: (theirs) => [...theirs, new ChaosHandler()],
 * })
 * ```
 */
export const createKiotaGraphSync = (options: KiotaOptions): GraphSyncClient =>
  createGraphSyncClient(createKiotaAdapter(options))
