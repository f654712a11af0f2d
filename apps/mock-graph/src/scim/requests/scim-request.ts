import type { Json } from '../json.js'

/** One request to a target, before it has an address and credentials. */
export type ScimRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path and query behind the base address, as they go over the wire: `/Users?filter=userName+eq+%22dale%22`. */
  readonly target: string
  readonly body: Json | null
}
