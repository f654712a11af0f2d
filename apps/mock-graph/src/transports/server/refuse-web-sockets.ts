import type { HttpListener } from './offer-http2.js'

const explanation =
  'mock-graph opens no WebSocket: Microsoft Graph and its sign-in have none, so there is nobody to talk to.'

/**
 * Refuses to open a WebSocket at once (RFC 6455 §4.2.2).
 *
 * @param onRefusal Told why, since most clients show nothing of the answer.
 */
export const refuseWebSockets =
  (listener: HttpListener, onRefusal?: (explanation: string) => void): HttpListener =>
  (request, response) => {
    if ('stream' in response || request.headers.upgrade?.toLowerCase() !== 'websocket') {
      return listener(request, response)
    }
    onRefusal?.(explanation)
    response.writeHead(501, { 'content-type': 'text/plain; charset=utf-8' }).end(`${explanation}\n`)
  }
