import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { type HttpListener, offerHttp2 } from './offer-http2.js'
import type { SNICallback } from './present-host.js'

/** First byte of a TLS record that begins a handshake (RFC 8446 §5.1). No HTTP method begins with it. */
const tlsHandshake = 0x16

export type OnePortOptions = {
  readonly port: number
  readonly host: string
  /** What is shown to clients that ask for no host which `presentHost` knows. Default: they are refused. */
  readonly credential?: { readonly key: string; readonly cert: string }
  /** Chooses the certificate by the host that a client asks for. */
  readonly presentHost: SNICallback
  readonly listener: HttpListener
  /**
   * A client asked for a tunnel to `target`, such as `graph.microsoft.com:443`. `accept` takes the connection as
   * if the client had connected anew.
   */
  onConnect(target: string, socket: Socket, accept: () => void): void
  /** A client that gave up during the TLS handshake, most often because it does not trust the certificate. */
  onTlsFailure(error: Error): void
}

export type OnePort = { readonly port: number; close(graceMs: number): Promise<void> }

/**
 * Speaks HTTP and HTTPS on one port: the first byte of a connection tells which. HTTP/2 is spoken over TLS to clients
 * that ask for it. Rejects when it cannot listen.
 */
export async function listenOnOnePort(options: OnePortOptions): Promise<OnePort> {
  const { credential, presentHost, listener } = options
  // A request that has no body is a stream that has ended, and need not go through the events of one. From Node 24.12 on.
  const common = { optimizeEmptyRequests: true }
  const plain = createHttpServer(common, listener)
  const secure = createHttpsServer(
    { ...common, ...credential, SNICallback: presentHost, ALPNProtocols: ['h2', 'http/1.1'] },
    listener,
  )
  const http2 = offerHttp2(secure, listener)
  secure.on('tlsClientError', options.onTlsFailure)
  const sockets = new Set<Socket>()
  const silent = new Set<Socket>()

  const hear = (socket: Socket) => {
    silent.add(socket)
    // A connection may break before it says anything; close follows and is all there is to do.
    const onEarlyError = () => socket.destroy()
    socket.once('error', onEarlyError)
    socket.once('data', (first: Buffer) => {
      silent.delete(socket)
      socket.pause()
      socket.off('error', onEarlyError)
      socket.unshift(first)
      if (first[0] === tlsHandshake) {
        secure.emit('connection', socket)
      } else {
        plain.emit('connection', socket)
        socket.resume()
      }
    })
  }
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      silent.delete(socket)
    })
    hear(socket)
  })
  plain.on('connect', ({ url = '' }, socket: Socket, head: Buffer) => {
    if (head.length > 0) socket.unshift(head)
    options.onConnect(url, socket, () => hear(socket))
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  // These never listen themselves, and without this they neither know which connections are idle nor time out.
  for (const handler of [plain, secure]) handler.emit('listening')

  return {
    port: (server.address() as AddressInfo).port,
    async close(graceMs) {
      const closed = once(server, 'close')
      for (const each of [server, plain, secure, http2]) each.close()
      // A connection that is busy now becomes idle after its answer.
      const sweep = setInterval(() => {
        plain.closeIdleConnections()
        secure.closeIdleConnections()
      }, 10)
      for (const socket of silent) socket.destroy()
      const deadline = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, graceMs)
      await closed
      clearInterval(sweep)
      clearTimeout(deadline)
    },
  }
}
