import { GraphError } from '@graph-sync/client'

/** Whether what a call asked for may have been done, though it failed: no answer came, or one from a gateway. */
export const mayHaveArrived = (error: unknown): boolean =>
  error instanceof GraphError && (error.kind === 'network' || (error.status ?? 0) >= 500)
