import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2Server, Http2ServerRequest, Http2ServerResponse, Http2Session } from 'node:http2'
import type { Server } from 'node:https'
import type { TLSSocket } from 'node:tls'

/** A request of either version of HTTP, as Node parsed it. */
export type Incoming = IncomingMessage | Http2ServerRequest

/** What Node writes its answer to. */
export type Outgoing = ServerResponse | Http2ServerResponse

/** How a stream or connection of HTTP/2 ends (RFC 9113 §7). */
export const errorCodes = { noError: 0x00, internalError: 0x02 }

/** Answers requests of either version of HTTP. */
export type HttpListener = (request: Incoming, response: Outgoing) => void

/**
 * Gives the connections on which a client chose HTTP/2 to the listener; all others stay with the server as they are.
 * Node's own server for both keeps connections of HTTP/1.1 alive in another way than its HTTP/1.1 server does.
 */
export function offerHttp2(secure: Server, listener: HttpListener): { close(): void } {
  const sessions = new Set<Http2Session>()
  let http2: Http2Server | undefined
  const start = () => {
    // Loaded by the first who asks for it: it takes a tenth of a start, and few ever do.
    const server = process.getBuiltinModule('node:http2').createServer(listener)
    server.on('session', (session) => {
      sessions.add(session)
      session.once('close', () => sessions.delete(session))
    })
    return server
  }
  const serveHttp1 = secure.listeners('secureConnection')
  secure.removeAllListeners('secureConnection')
  secure.on('secureConnection', (socket: TLSSocket) => {
    if (socket.alpnProtocol === 'h2') {
      http2 ??= start()
      http2.emit('connection', socket)
    } else for (const serve of serveHttp1) Reflect.apply(serve, secure, [socket])
  })
  return {
    close() {
      for (const session of sessions) session.close()
    },
  }
}
