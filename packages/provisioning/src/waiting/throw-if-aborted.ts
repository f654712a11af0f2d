import { GraphError } from '@graph-sync/client'

/** Throws as an aborted call does: a `GraphError` of kind `aborted`. */
export function throwIfAborted(signal: AbortSignal | undefined, operation: string): void {
  if (!signal?.aborted) return
  throw new GraphError(`${operation} was aborted between two requests.`, {
    kind: 'aborted',
    operation,
    clientRequestId: undefined,
    cause: signal.reason,
  })
}
