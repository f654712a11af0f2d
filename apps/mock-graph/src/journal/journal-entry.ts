import type { Principal } from '../domain/directory/principal.js'
import type { Decision } from '../policy/decision.js'

/** One request and what became of it. Holds no header, body, token or credential. */
export type JournalEntry = {
  /** The `request-id` of the response. */
  readonly id: string
  /** When it came, in milliseconds since 1970. */
  readonly time: number
  readonly method: string
  /** The path without its query, which may hold anything. */
  readonly path: string
  status: number
  /** Milliseconds spent, measured with a monotonic clock. */
  durationMs: number
  /** Key of the operation in the slice, when the path led to one. */
  operation?: string
  principal?: Principal
  /** The caller's name in the directory. */
  caller?: string
  decision?: Decision
  /** Why the token was refused, when it was. */
  tokenError?: string
  /** What serves in place of a write that the service does not have, in one sentence. */
  instead?: string
  /** The code of the Graph or OAuth error that was answered. */
  error?: string
  /** The kind of the fault that a fault rule let come. */
  injected?: string
  /** What failed in the fake itself and where, without the message, which may quote values. */
  defect?: string
}
