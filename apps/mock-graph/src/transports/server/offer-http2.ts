import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  createServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type Http2Session,
} from 'node:http2'
import type { Server } from 'node:https'
import type { TLSSocket } from 'node:tls'

/** A request of either version of HTTP, as Node parsed it. */
export type Incoming = IncomingMessage | Http2ServerRequest

/** What Node writes its answer to. */
export type Outgoing = ServerResponse | Http2ServerResponse

/** Answers requests of either version of HTTP. */
export type HttpListener = (request: Incoming, response: Outgoing) => void

/**
 * Gives the connections on which a client chose HTTP/2 to the listener; all others stay with the server as they are.
 * Node's own server for both keeps connections of HTTP/1.1 alive in another way than its HTTP/1.1 server does.
 */
export function offerHttp2(secure: Server, listener: HttpListener): { close(): void } {
  const http2 = createServer(listener)
  const sessions = new Set<Http2Session>()
  http2.on('session', (session) => {
    sessions.add(session)
    session.once('close', () => sessions.delete(session))
  })
  const serveHttp1 = secure.listeners('secureConnection')
  secure.removeAllListeners('secureConnection')
  secure.on('secureConnection', (socket: TLSSocket) => {
    if (socket.alpnProtocol === 'h2') http2.emit('connection', socket)
    else for (const serve of serveHttp1) Reflect.apply(serve, secure, [socket])
  })
  return {
    close() {
      for (const session of sessions) session.close()
    },
  }
}
