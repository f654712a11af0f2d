export type { CallOptions, ResponseInfo } from './call-options.js'
export { createGraphSync } from './create-graph-sync.js'
export type { CloudName } from './endpoint.js'
export type { GraphSyncClient } from './generated/graphSyncClient.js'
export type * from './generated/models/index.js'
export type {
  SecretsGetResponse,
  SecretsPutRequestBody,
  SecretsPutResponse,
} from './generated/servicePrincipals/item/synchronization/secrets/index.js'
export {
  GraphError,
  type GraphErrorDetails,
  type GraphErrorKind,
  type GraphExplanation,
} from './graph-error.js'
export type {
  AccessToken,
  ConnectionOptions,
  GraphSyncOptions,
  SignInOptions,
  TokenCredential,
} from './options.js'
export type { RetryOptions } from './retry-options.js'
