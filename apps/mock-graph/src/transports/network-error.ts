import { ConnectionReset } from '../faults/connection-reset.js'

/** A broken connection, in the way that Mock Service Worker makes `fetch` reject. Throws anything else. */
export function networkError(error: unknown): Response {
  if (error instanceof ConnectionReset) return Response.error()
  throw error
}
