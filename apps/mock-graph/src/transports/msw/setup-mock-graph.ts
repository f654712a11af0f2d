import type { RequestHandler } from 'msw'
import { ConnectionReset } from '../../faults/connection-reset.js'
import type { MockGraph } from '../../mock-graph.js'
import { type OnUnhandledFrame, putHandlersToWork } from './answer-by-handlers.js'
import type { Answerer } from './answerer.js'
import { intercept } from './interception.js'
import { standsInFor } from './stands-in-for.js'

/** Options of {@link setupMockGraph}. */
export type SetupMockGraphOptions = {
  /** MSW handlers of your own, for any host: the first one that answers wins, and the fake comes last. */
  readonly handlers?: readonly RequestHandler[]
  /**
   * What happens to a request of the global `fetch` to another host that no handler answers. Default: `bypass`, it is
   * sent as if nothing were here.
   */
  readonly onUnhandledFrame?: OnUnhandledFrame
}

/** Answers requests of this process between `listen` and `close`. */
export type MockGraphInterception = Disposable & {
  /** Begins at once. Does nothing while it listens already. */
  listen(): void
  /** Puts back every function as it was, and breaks the connections to the fake. */
  close(): void
}

/**
 * Answers every request of this Node process to the Graph and sign-in hosts of all clouds, whichever client makes it:
 * the global `fetch` without a connection, whatever is built on `node:http`, `node:https`, `node:http2`, `node:tls` or
 * undici by one to a server on loopback that starts when the first such client comes.
 *
 * @example
 * const mock = setupMockGraph(createMockGraph())
 * beforeAll(() => mock.listen())
 * afterAll(() => mock.close())
 */
export function setupMockGraph(
  graph: Pick<MockGraph, 'fetch' | 'origins'>,
  { handlers = [], onUnhandledFrame = 'bypass' }: SetupMockGraphOptions = {},
): MockGraphInterception {
  let end: (() => void) | undefined
  const close = () => {
    end?.()
    end = undefined
  }
  return {
    listen() {
      if (end) return
      const needsMsw = handlers.length > 0 || onUnhandledFrame !== 'bypass'
      const atWork = needsMsw ? putHandlersToWork(handlers, graph, onUnhandledFrame) : undefined
      const stop = intercept(answererOf(graph, atWork, onUnhandledFrame))
      end = () => {
        stop()
        atWork?.end()
      }
    },
    close,
    [Symbol.dispose]: close,
  }
}

function answererOf(
  graph: Pick<MockGraph, 'fetch' | 'origins'>,
  atWork: ReturnType<typeof putHandlersToWork> | undefined,
  onUnhandledFrame: OnUnhandledFrame,
): Answerer {
  const isOurs = standsInFor(graph.origins)
  if (!atWork) return { takes: isOurs, answer: (request) => graph.fetch(request), serve: graph.fetch }
  const { answer } = atWork
  if (!answer) return { takes: () => false, answer: async () => undefined, serve: graph.fetch }
  return {
    takes: ({ protocol }) => /^https?:$/.test(protocol),
    async answer(request) {
      const ours = isOurs(new URL(request.url))
      const answered = await answer(request, ours ? 'bypass' : onUnhandledFrame)
      return answered ?? (ours ? graph.fetch(request) : undefined)
    },
    async serve(request, place) {
      const answered = await answer(request, 'bypass')
      if (answered?.type === 'error') throw new ConnectionReset()
      return answered ?? graph.fetch(request, place)
    },
  }
}
