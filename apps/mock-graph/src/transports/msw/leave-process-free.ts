import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server, Socket } from 'node:net'

const starting = new AsyncLocalStorage<true>()

/**
 * Starts a server that does not keep the process alive, neither by listening nor by its connections, and returns it
 * with what ends the watch over them.
 */
export async function leaveProcessFree<Running extends { readonly port: number }>(
  start: () => Promise<Running>,
): Promise<Running & { unwatch(): void }> {
  const onListen = (message: unknown) => {
    if (starting.getStore()) (message as { server: Server }).server.unref()
  }
  subscribe(listening, onListen)
  const running = await starting.run(true, start).finally(() => unsubscribe(listening, onListen))
  const onSocket = (message: unknown) => {
    const { socket } = message as { socket: Socket }
    if (socket.localPort === running.port) socket.unref()
  }
  subscribe(accepted, onSocket)
  return { ...running, unwatch: () => unsubscribe(accepted, onSocket) }
}

// Told of within the call of listen, and before a connection says anything.
const listening = 'tracing:net.server.listen:asyncStart'
const accepted = 'net.server.socket'
