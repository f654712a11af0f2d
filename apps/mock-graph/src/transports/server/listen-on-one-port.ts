import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** First byte of a TLS record that begins a handshake (RFC 8446 §5.1). No HTTP method begins with it. */
const tlsHandshake = 0x16

export type OnePortOptions = {
  readonly port: number
  readonly host: string
  readonly key: string
  readonly certificate: string
  readonly listener: RequestListener
  /** A client that gave up during the TLS handshake, most often because it does not trust the certificate. */
  onTlsFailure(error: Error): void
}

export type OnePort = { readonly port: number; close(graceMs: number): Promise<void> }

/** Speaks HTTP and HTTPS on one port: the first byte of a connection tells which. Rejects when it cannot listen. */
export async function listenOnOnePort(options: OnePortOptions): Promise<OnePort> {
  const { key, certificate, listener } = options
  const plain = createHttpServer(listener)
  const secure = createHttpsServer({ key, cert: certificate, ALPNProtocols: ['http/1.1'] }, listener)
  secure.on('tlsClientError', options.onTlsFailure)
  const sockets = new Set<Socket>()
  const silent = new Set<Socket>()

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    silent.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      silent.delete(socket)
    })
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
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  // These never listen themselves, and without this they neither know which connections are idle nor time out.
  for (const handler of [plain, secure]) handler.emit('listening')

  return {
    port: (server.address() as AddressInfo).port,
    async close(graceMs) {
      const closed = once(server, 'close')
      for (const each of [server, plain, secure]) each.close()
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
