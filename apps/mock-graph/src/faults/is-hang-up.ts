/** Whether this came of a caller who went away, be it in the middle of its own body. Nobody waits for an answer then. */
export const isHangUp = (error: unknown, { signal }: Request): boolean =>
  signal.aborted || (error instanceof Error && error.name === 'AbortError')
