import { exchange } from '../calls/exchange.js'
import { answerReader } from '../calls/read-answer.js'
import { type GraphSyncClient, GraphSyncClientNavigationMetadata } from '../generated/graphSyncClient.js'
import { sleep as sleepInRealTime } from '../retry/retry.js'
import { createTokenSource } from '../sign-in/access-token.js'
import { checkClientOptions } from './check-options.js'
import { resolveEndpoint } from './endpoint.js'
import type { GraphSyncOptions } from './options.js'
import { createBuilders } from './request-builders.js'

/**
 * Makes a client of Microsoft Graph's synchronization API. No request is sent until a method is called, and each
 * client stands alone.
 *
 * Every method takes `signal`, `timeout`, `retry`, `headers` and `onResponse` beside its query parameters. A call that
 * fails throws a {@link GraphError}. Wrong options throw a `TypeError` here that says what to do.
 *
 * @example
 * ```ts
 * const graph = createGraphSync({ credential: new DefaultAzureCredential() })
 * const { secrets } = graph.servicePrincipals.byServicePrincipalId(id).synchronization
 * await secrets.put({ value: [{ key: 'BaseAddress', value }] }, { timeout: 10_000 })
 * ```
 */
export function createGraphSync(options: GraphSyncOptions): GraphSyncClient {
  checkClientOptions(options)
  const { baseUrl, origin, scope } = resolveEndpoint(options)
  const { fetch = callGlobalFetch, timeout, retry, sleep = sleepInRealTime } = options
  const token = createTokenSource(options, scope)
  const wire = { origin, token, fetch, sleep, defaults: { timeout, retry } }
  // Not by the generated function, which brings Kiota's serializers and proxies along: docs/decisions/0011 says why not.
  return createBuilders(
    (request, metadata) => exchange(request, wire, answerReader(request, metadata, wire)),
    baseUrl,
    GraphSyncClientNavigationMetadata,
  )
}

// Looked up at each call: test tools replace the global fetch after a client was made.
const callGlobalFetch = (request: Request) => globalThis.fetch(request)
