import type { Principal } from '../domain/directory/principal.js'
import type { Decision } from '../policy/decision.js'

/** One request and what became of it. Holds no header, and `***` for the values of credentials. */
export type JournalEntry = {
  /** The `request-id` of the response. */
  readonly id: string
  /** When it came, in milliseconds since 1970. */
  readonly time: number
  readonly method: string
  readonly path: string
  /** What stands behind the path: `?` and more, as it was sent. Undefined where nothing does. */
  readonly query?: string | undefined
  /** What was read of the body: JSON in short form, or a form as it was sent. Undefined where nothing was, and for bytes. */
  body?: string | undefined
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
