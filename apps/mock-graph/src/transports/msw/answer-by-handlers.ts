import { createRequire } from 'node:module'
import type { RequestHandler } from 'msw'
import type { HttpNetworkFrame } from 'msw/experimental'
import type { MockGraph } from '../../mock-graph.js'
import { handlers as handlersOf } from './handlers.js'

/** What MSW 3 does with a request that no handler answers. */
export type OnUnhandledFrame = 'bypass' | 'warn' | 'error'

/** Handlers of MSW at work. */
export type HandlersAtWork = {
  end(): void
  /**
   * What a handler answers; `undefined` where none does, or it lets the request through. Not there where MSW intercepts
   * `fetch` itself.
   */
  answer?(request: Request, onUnhandledFrame: OnUnhandledFrame): Promise<Response | undefined>
}

const load = createRequire(import.meta.url)

/**
 * Puts handlers to work before the fake: by a network of `msw/experimental` that is asked about single requests, without
 * the sockets of MSW's own. That may change in any release, and only this file knows it: where it is not there or is not
 * as it is known here, `setupServer` takes its place.
 */
export function putHandlersToWork(
  handlers: readonly RequestHandler[],
  graph: Pick<MockGraph, 'fetch' | 'origins'>,
  onUnhandledFrame: OnUnhandledFrame,
): HandlersAtWork {
  return askNetwork(handlers) ?? listenByServer([...handlers, ...handlersOf(graph)], onUnhandledFrame)
}

function askNetwork(handlers: readonly RequestHandler[]): HandlersAtWork | undefined {
  const experimental = loadExperimental()
  if (!experimental) return undefined
  const { defineNetwork, HttpNetworkFrame, NetworkSource } = experimental

  class Source extends NetworkSource<HttpNetworkFrame> {
    enable() {}
  }

  class Frame extends HttpNetworkFrame {
    readonly #onUnhandledFrame: OnUnhandledFrame
    readonly #settle: Settle

    constructor(request: Request, onUnhandledFrame: OnUnhandledFrame, settle: Settle) {
      super({ request })
      this.#onUnhandledFrame = onUnhandledFrame
      this.#settle = settle
    }
    override resolve(...[found, , context]: Parameters<HttpNetworkFrame['resolve']>) {
      return super.resolve(found, this.#onUnhandledFrame, context)
    }
    passthrough() {
      this.#settle.resolve(undefined)
    }
    respondWith(response?: Response) {
      this.#settle.resolve(response)
    }
    errorWith(reason?: unknown) {
      if (reason instanceof Response) this.#settle.resolve(reason)
      else if (isOfMsw(reason)) this.#settle.reject(new TypeError('Failed to fetch', { cause: reason }))
      else this.#settle.resolve(serverError(reason))
    }
  }

  const source = new Source()
  const network = defineNetwork({ sources: [source], handlers: [...handlers], context: { quiet: true } })
  network.enable()
  return {
    end: () => network.disable(),
    async answer(request, onUnhandledFrame) {
      const settle = Promise.withResolvers<Response | undefined>()
      // A handler may read the body and leave the answer to somebody else.
      const frame = new Frame(request.body ? request.clone() : request, onUnhandledFrame, settle)
      source.queue(frame).catch(settle.reject)
      return settle.promise.finally(() => frame.events.removeAllListeners())
    },
  }
}

type Settle = PromiseWithResolvers<Response | undefined>
type Experimental = typeof import('msw/experimental')

function loadExperimental(): Experimental | undefined {
  try {
    const found: Partial<Experimental> = load('msw/experimental')
    const { defineNetwork, HttpNetworkFrame: frame, NetworkSource: source } = found
    const known = [defineNetwork, frame?.prototype.resolve, source?.prototype.queue, source?.prototype.on]
    return known.every((each) => typeof each === 'function') ? (found as Experimental) : undefined
  } catch {
    return undefined
  }
}

function listenByServer(
  handlers: readonly RequestHandler[],
  onUnhandledFrame: OnUnhandledFrame,
): HandlersAtWork {
  const { setupServer }: typeof import('msw/node') = load('msw/node')
  const server = setupServer(...handlers)
  // The name of MSW 3, and that of MSW 2.
  server.listen(Object.assign({ onUnhandledFrame }, { onUnhandledRequest: onUnhandledFrame }))
  return { end: () => server.close() }
}

/** Whether this is how MSW refuses what `onUnhandledFrame` forbids, which `fetch` rejects with. */
const isOfMsw = (reason: unknown) => reason instanceof Error && reason.name === 'InternalError'

/** What MSW makes of an error that a handler throws. */
function serverError(reason: unknown): Response {
  const { name, message, stack } = reason instanceof Error ? reason : new Error(String(reason))
  return Response.json({ name, message, stack }, { status: 500, statusText: 'Unhandled Exception' })
}
