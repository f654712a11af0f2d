import type { Http2Bindings, HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { ConnectionReset } from '../../faults/connection-reset.js'

type Fetch = (request: Request) => Promise<Response>

/** Destroys the connection of a request that a fault rule leaves without an answer. */
export const breakConnections =
  (fetch: Fetch) =>
  async (request: Request, { incoming }: HttpBindings | Http2Bindings): Promise<Response> => {
    try {
      return await fetch(request)
    } catch (error) {
      if (!(error instanceof ConnectionReset)) throw error
      incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
    }
  }
