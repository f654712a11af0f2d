export type { CallOptions, ResponseInfo } from './calls/call-options.js'
export type { CloudName } from './client/cloud-name.js'
export type {
  AccessToken,
  ConnectionOptions,
  GraphSyncOptions,
  SignInOptions,
  TokenCredential,
} from './client/options.js'
export { GraphError } from './errors/graph-error.js'
export type { GraphSyncClient } from './generated/graphSyncClient.js'
export { createCallOption } from './kiota/call-option.js'
export { createGraphSyncClient } from './kiota/create-graph-sync-client.js'
export { createKiotaAdapter } from './kiota/create-kiota-adapter.js'
export { createKiotaGraphSync } from './kiota/create-kiota-graph-sync.js'
export type { KiotaOptions } from './kiota/kiota-options.js'
export type { RetryOptions } from './retry/retry-options.js'
