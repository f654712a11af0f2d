import { connect, type Socket } from 'node:net'
import { chooseRoute, type ProxyRules } from './choose-route.js'
import type { HttpListener } from './offer-http2.js'

export type ForwardProxy = {
  /** Answers `CONNECT`. `accept` hands the connection to the fake. */
  onConnect(target: string, socket: Socket, accept: () => void): void
  /** Refuses requests that name another host in full, as clients of a proxy do; all others go to the listener. */
  guard(listener: HttpListener): HttpListener
}

/**
 * The fake as a forward proxy (RFC 9110 §9.3.6, RFC 9112 §3.2.2): it answers for the hosts it stands in for, and lets
 * nothing out but tunnels to hosts it was told to allow.
 *
 * @param onRefusal Told why a request was refused, since clients rarely show the body of a proxy's answer.
 */
export function createForwardProxy(
  rules: () => ProxyRules,
  onRefusal?: (explanation: string) => void,
): ForwardProxy {
  function onConnect(target: string, socket: Socket, accept: () => void) {
    // The connection may break before anyone else listens for it.
    const onEarlyError = () => socket.destroy()
    socket.on('error', onEarlyError)
    const route = chooseRoute(target, rules())
    if (route.kind === 'refused') {
      onRefusal?.(route.explanation)
      socket.end(answer('403 Forbidden', `${route.explanation}\n`))
    } else if (route.kind === 'tunnel') {
      openTunnel(route.host, route.port, socket)
    } else {
      socket.write(established)
      socket.off('error', onEarlyError)
      accept()
    }
  }

  function guard(listener: HttpListener): HttpListener {
    return (request, response) => {
      // HTTP/2 has no such form (RFC 9113 §8.5): a proxy is asked for a tunnel.
      if ('stream' in response || request.url?.startsWith('/')) return listener(request, response)
      const named = /^https?:\/\/([^/?#]*)/i.exec(request.url ?? '')?.[1]
      const route = named === undefined ? undefined : chooseRoute(withPort(named), rules())
      if (route === undefined || route.kind === 'fake') return listener(request, response)
      const explanation =
        route.kind === 'refused'
          ? route.explanation
          : `mock-graph lets requests out to ${route.host} through a tunnel only: ask for it by https.`
      onRefusal?.(explanation)
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(`${explanation}\n`)
    }
  }
  return { onConnect, guard }
}

/** An authority with its port, which a plain request may leave out. */
const withPort = (authority: string) => (/:\d+$/.test(authority) ? authority : `${authority}:80`)

const established = 'HTTP/1.1 200 Connection Established\r\n\r\n'

const answer = (status: string, body: string) =>
  `HTTP/1.1 ${status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`

function openTunnel(host: string, port: number, socket: Socket) {
  const upstream = connect(port, host)
  const onFailure = (error: Error) =>
    socket.end(answer('502 Bad Gateway', `mock-graph could not reach ${host}: ${error.message}\n`))
  upstream.once('error', onFailure)
  upstream.once('connect', () => {
    upstream.off('error', onFailure)
    upstream.on('error', () => socket.destroy())
    socket.write(established)
    upstream.pipe(socket)
    socket.pipe(upstream)
  })
  socket.once('close', () => upstream.destroy())
}
