import type { Socket } from 'node:net'

/**
 * Connects a socket as soon as the port is known. Until then it is as one that looks its host up: what is written waits,
 * and who destroys it is heard.
 */
export function connectLater(
  socket: Socket,
  port: Promise<number>,
  connectTo: (port: number) => unknown,
): Socket {
  Object.assign(socket, { connecting: true })
  const connect = (known: number) => {
    if (!socket.destroyed) connectTo(known)
  }
  port.then(connect, (error: Error) => socket.destroy(error))
  return socket
}
