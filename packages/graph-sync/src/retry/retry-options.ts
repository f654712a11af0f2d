/**
 * How failures that may pass are tried again: 429, 502, 503, 504, and no answer at all. `Retry-After` is obeyed, and
 * where there is none the wait doubles from one try to the next, less a random part.
 *
 * A `POST` or `PATCH` that may have reached Graph is not sent again: only after 429, after 503 with `Retry-After`, and
 * when no connection was made.
 */
export type RetryOptions = {
  /** Tries after the first. Default 3. */
  maxRetries?: number | undefined
  /** `false` to have 429 thrown at once and the others still tried again. Default `true`. */
  throttling?: boolean | undefined
  /** Milliseconds before the first retry where the answer says nothing. Default 500. */
  baseDelay?: number | undefined
  /** The longest single wait, in milliseconds; an answer that asks for more is thrown instead. Default 60 000. */
  maxDelay?: number | undefined
  /** Milliseconds that all waits of one call may take together. Default 120 000. */
  budget?: number | undefined
  /** `true` for a `POST` or `PATCH` that does no harm when it is done twice. Default: `false` for these two. */
  idempotent?: boolean | undefined
}
