import type { RequestAdapter } from '@microsoft/kiota-abstractions'
import {
  createGraphSyncClient as createGeneratedClient,
  type GraphSyncClient,
  GraphSyncClientNavigationMetadata,
} from '../generated/graphSyncClient.js'
import { acceptCallOptions } from './accept-call-options.js'

/**
 * The factory that Kiota generates, for any `RequestAdapter`. Errors, retries and sign-in are the adapter's; `signal`,
 * `timeout`, `retry` and `onResponse` of a call reach its middleware as an option, which that of `createKiotaAdapter`
 * heeds. Registers Kiota's serializers with the adapter when it keeps a registry of them.
 *
 * @example
 * ```ts
 * const graph = createGraphSyncClient(new FetchRequestAdapter(authenticationProvider))
 * ```
 */
export const createGraphSyncClient = (requestAdapter: RequestAdapter): GraphSyncClient =>
  acceptCallOptions(createGeneratedClient(requestAdapter), {
    navigationMetadata: GraphSyncClientNavigationMetadata,
  })
