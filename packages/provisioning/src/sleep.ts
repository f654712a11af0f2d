import { GraphError } from '@graph-sync/client'

/** Waits so many milliseconds, or until the signal is aborted. */
export type Sleep = (milliseconds: number, signal?: AbortSignal | undefined) => Promise<void>

/** Real time. What it does on abort is left to {@link pause}. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
  })

/** Waits between two requests. Throws as an aborted call does when the signal is or gets aborted. */
export async function pause(
  milliseconds: number,
  {
    operation,
    signal,
    sleep: rest = sleep,
  }: { operation: string; signal?: AbortSignal | undefined; sleep?: Sleep | undefined },
): Promise<void> {
  throwIfAborted(signal, operation)
  await rest(milliseconds, signal)
  throwIfAborted(signal, operation)
}

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

/** Throws a `TypeError` for what is no number of milliseconds. */
export function checkMilliseconds(name: string, value: number | undefined): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return
  throw new TypeError(`${name} must be a number of milliseconds from 0, but is ${JSON.stringify(value)}.`)
}
