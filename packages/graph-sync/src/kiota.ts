export type { CallOptions, ResponseInfo } from './call-options.js'
export type { CloudName } from './cloud-name.js'
export type { GraphSyncClient } from './generated/graphSyncClient.js'
export { GraphError } from './graph-error.js'
export { createCallOption } from './kiota/call-option.js'
export { createGraphSyncClient } from './kiota/create-graph-sync-client.js'
export { createKiotaAdapter } from './kiota/create-kiota-adapter.js'
export { createKiotaGraphSync } from './kiota/create-kiota-graph-sync.js'
export type { KiotaOptions } from './kiota/kiota-options.js'
export type {
  AccessToken,
  ConnectionOptions,
  GraphSyncOptions,
  SignInOptions,
  TokenCredential,
} from './options.js'
export type { RetryOptions } from './retry-options.js'
