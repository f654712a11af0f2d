import { constants } from 'node:http2'
import type { Http2Bindings, HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { ConnectionReset } from '../../faults/connection-reset.js'
import { isHangUp } from '../../faults/is-hang-up.js'

type Bindings = HttpBindings | Http2Bindings
type Answer = (request: Request, bindings: Bindings) => Promise<Response>

/** Destroys the connection of a request that a fault rule leaves without an answer, or that its caller gave up. */
export const breakConnections =
  (answer: Answer): Answer =>
  async (request, bindings) => {
    try {
      return await answer(request, bindings)
    } catch (error) {
      if (!(error instanceof ConnectionReset || isHangUp(error, request))) throw error
      const { incoming } = bindings
      if (!('stream' in incoming)) incoming.socket.destroy()
      // Who gave one request up may have others under way on its connection, and its stream is closed already.
      else if (error instanceof ConnectionReset)
        incoming.stream.session?.destroy(error, constants.NGHTTP2_INTERNAL_ERROR)
      return RESPONSE_ALREADY_SENT
    }
  }
