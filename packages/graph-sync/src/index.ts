export type { CallOptions, ResponseInfo } from './calls/call-options.js'
export type { CloudName } from './client/cloud-name.js'
export { createGraphSync } from './client/create-graph-sync.js'
export type {
  AccessToken,
  ConnectionOptions,
  GraphSyncOptions,
  SignInOptions,
  Sleep,
  TokenCredential,
} from './client/options.js'
export {
  type DenialReason,
  GraphError,
  type GraphErrorDetails,
  type GraphErrorKind,
  type GraphExplanation,
} from './errors/graph-error.js'
export type { InstantiatePostRequestBody } from './generated/applicationTemplates/item/instantiate/index.js'
export type {
  BatchPostRequestBody,
  BatchPostRequestBody_requests,
  BatchPostRequestBody_requests_headers,
  BatchPostResponse,
  BatchPostResponse_responses,
  BatchPostResponse_responses_headers,
} from './generated/batch/index.js'
export type { GraphSyncClient } from './generated/graphSyncClient.js'
export type * from './generated/models/index.js'
export type { AcquireAccessTokenPostRequestBody } from './generated/servicePrincipals/item/synchronization/acquireAccessToken/index.js'
export type {
  BulkUploadPostRequestBody,
  BulkUploadPostRequestBody_Operations,
} from './generated/servicePrincipals/item/synchronization/jobs/item/bulkUpload/index.js'
export type { ProvisionOnDemandPostRequestBody } from './generated/servicePrincipals/item/synchronization/jobs/item/provisionOnDemand/index.js'
export type { RestartPostRequestBody } from './generated/servicePrincipals/item/synchronization/jobs/item/restart/index.js'
export type { FilterOperatorsGetResponse } from './generated/servicePrincipals/item/synchronization/jobs/item/schema/filterOperators/index.js'
export type { FunctionsGetResponse } from './generated/servicePrincipals/item/synchronization/jobs/item/schema/functions/index.js'
export type { ParseExpressionPostRequestBody } from './generated/servicePrincipals/item/synchronization/jobs/item/schema/parseExpression/index.js'
export type { ValidateCredentialsPostRequestBody } from './generated/servicePrincipals/item/synchronization/jobs/item/validateCredentials/index.js'
export type {
  SecretsGetResponse,
  SecretsPutRequestBody,
  SecretsPutResponse,
} from './generated/servicePrincipals/item/synchronization/secrets/index.js'
export type { RetryOptions } from './retry/retry-options.js'
export { requestAccessToken } from './sign-in/request-access-token.js'
