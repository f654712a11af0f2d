import { ConnectionReset } from '../../faults/connection-reset.js'
import { isHangUp } from '../../faults/is-hang-up.js'
import type { Call } from '../../http/call.js'
import { errorCodes, type Incoming } from './offer-http2.js'

/**
 * Destroys the connection of a request that a fault rule leaves without an answer, or that its caller gave up.
 *
 * @returns Whether it was either; any other error is a defect.
 */
export function breakConnection(error: unknown, call: Call, incoming: Incoming): boolean {
  if (!(error instanceof ConnectionReset || isHangUp(error, call))) return false
  if (!('stream' in incoming)) incoming.socket.destroy()
  // Who gave one request up may have others under way on its connection, and its stream is closed already.
  else if (error instanceof ConnectionReset) incoming.stream.session?.destroy(error, errorCodes.internalError)
  return true
}
