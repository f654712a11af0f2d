import type { Socket } from 'node:net'
import type { MockGraph } from '../../mock-graph.js'
import type { ReachedFake } from '../register/fake-address.js'
import { answerByFetch } from './answer-by-fetch.js'
import { leaveProcessFree } from './leave-process-free.js'

export type OwnServer = ReachedFake & {
  /** Breaks the connections of this process to it, so that nobody uses one again, and ends it. */
  end(): void
}

/** A server of this process, on a free port of loopback, that starts when somebody wants to connect to it. */
export function createOwnServer(fetch: MockGraph['fetch']): OwnServer {
  let port: number | undefined
  let started: ReturnType<typeof startServing> | undefined
  const dialled = new WeakSet<object>()
  const open = new Set<Socket>()
  return {
    host: '127.0.0.1',
    get port() {
      return port
    },
    async start() {
      started ??= startServing(fetch)
      port = (await started).port
      return port
    },
    dialled: {
      has: (socket) => dialled.has(socket),
      add(socket) {
        dialled.add(socket)
        open.add((socket as Socket).once('close', () => open.delete(socket as Socket)))
      },
    },
    tunnels: new WeakMap(),
    end() {
      for (const socket of open) socket.destroy()
      started?.then(async ({ close, unwatch }) => {
        unwatch()
        await close()
      })
    },
  }
}

/** Loaded only here: most tests have no client that needs a connection. */
const startServing = (fetch: MockGraph['fetch']) =>
  leaveProcessFree(async () => {
    const [{ startServer }, { certificatesInMemory }] = await Promise.all([
      import('../server.js'),
      import('../certificates/certificates-in-memory.js'),
    ])
    return startServer({
      graph: { answer: answerByFetch(fetch) },
      port: 0,
      certificates: certificatesInMemory(),
      onRefusal: (explanation) => process.emitWarning(explanation, 'MockGraphWarning'),
      onError(error) {
        // One with a code is about a connection: its client knows.
        if (!('code' in error)) process.emitWarning(error)
      },
    })
  })
