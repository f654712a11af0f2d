import { errorCodes, type Incoming, type Outgoing } from './offer-http2.js'

const patienceMs = 500

/**
 * Lets a caller who is answered already send the rest of its body into the void, for half a second; then its connection
 * ends, or its stream of HTTP/2 at once. Without that a body without end would hold the connection for ever.
 */
export function cutOffRest(incoming: Incoming, outgoing: Outgoing): void {
  outgoing.once('finish', () => {
    if ('stream' in incoming) {
      incoming.stream.close(errorCodes.noError)
      return
    }
    const timer = setTimeout(() => incoming.socket.destroySoon(), patienceMs).unref()
    incoming.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
    incoming.resume()
  })
}
