import type { Call } from '../http/call.js'

/** Whether this came of a caller who went away, be it in the middle of its own body. Nobody waits for an answer then. */
export const isHangUp = (error: unknown, call: Pick<Call, 'signal'>): boolean =>
  call.signal?.().aborted === true || (error instanceof Error && error.name === 'AbortError')
