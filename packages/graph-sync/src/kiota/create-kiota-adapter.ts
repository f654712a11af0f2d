import {
  CustomFetchHandler,
  type FetchRequestAdapter,
  HttpClient,
  type Middleware,
  MiddlewareFactory,
} from '@microsoft/kiota-http-fetchlibrary'
import type { Wire } from '../calls/exchange.js'
import { checkedElsewhere, checkOptions, ofClient, type Rules } from '../client/check-options.js'
import { resolveEndpoint } from '../client/endpoint.js'
import { sleep as sleepInRealTime } from '../retry/retry.js'
import { createTokenSource } from '../sign-in/access-token.js'
import { ExchangeHandler } from './exchange-handler.js'
import { GraphSyncAdapter } from './graph-sync-adapter.js'
import type { KiotaOptions } from './kiota-options.js'

/**
 * A `FetchRequestAdapter` that signs in, repeats, ends and fails as `createGraphSync` does, and reads and writes JSON
 * without loss. For {@link createGraphSyncClient}, and for any other client that Kiota generated. Throws a `TypeError` for
 * wrong options.
 */
export function createKiotaAdapter(options: KiotaOptions): FetchRequestAdapter {
  checkOptions(options, ofKiota)
  const { baseUrl, origin, scope } = resolveEndpoint(options)
  const { fetch = callGlobalFetch, timeout, retry, sleep = sleepInRealTime, observability } = options
  const wire: Omit<Wire, 'fetch'> = {
    origin,
    token: createTokenSource(options, scope),
    sleep,
    defaults: { timeout, retry },
  }
  const send = (url: string, init: RequestInit) => fetch(new Request(url, init))
  const pipeline = new HttpClient(send, new ExchangeHandler(wire), ...chooseMiddlewares(options))
  const adapter = new GraphSyncAdapter(wire, pipeline, observability)
  adapter.baseUrl = baseUrl
  return adapter
}

const ofKiota: Rules = { ...ofClient, middlewares: checkedElsewhere, observability: 'object' }

// Looked up at each call: test tools replace the global fetch after a client was made.
const callGlobalFetch = (request: Request) => globalThis.fetch(request)

function chooseMiddlewares({ middlewares = (theirs) => theirs }: KiotaOptions): Middleware[] {
  if (typeof middlewares !== 'function') {
    throw new TypeError('middlewares must be a function, such as (theirs) => [...theirs, new MyHandler()].')
  }
  // The last of them sends; the pipeline ends in one of its own.
  const chosen: unknown = middlewares(MiddlewareFactory.getDefaultMiddlewares().slice(0, -1))
  if (!Array.isArray(chosen) || !chosen.every((one) => typeof one?.execute === 'function')) {
    throw new TypeError('middlewares must give an array of handlers, each with an execute function.')
  }
  checkReach(chosen)
  return chosen
}

/** Kiota would send the requests of one client through another, or past a handler, and say nothing. */
function checkReach(handlers: readonly Middleware[]): void {
  const shared = handlers.find(({ next }) => next !== undefined)
  if (shared) {
    throw new TypeError(
      `${nameOf(shared)} is in use by another client: a handler belongs to one. Make it within the function.`,
    )
  }
  const sender = handlers.findIndex((one) => one instanceof CustomFetchHandler)
  const beyond = sender < 0 ? undefined : handlers[sender + 1]
  if (beyond) {
    throw new TypeError(
      `${nameOf(beyond)} would never be reached: it stands after a CustomFetchHandler, which sends. Put it before.`,
    )
  }
}

const nameOf = (handler: Middleware) => handler.constructor.name
