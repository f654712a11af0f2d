import type { CallOptions } from './call-options.js'

/** How long a call may go on. */
export type CallScope = {
  /** Aborted when the call must end. */
  readonly signal: AbortSignal | undefined
  /** Milliseconds of the timeout. */
  readonly timeout: number | undefined
  /** Whether the call was made to end, and by what. */
  endedBy(): 'aborted' | 'timeout' | undefined
  /** Milliseconds left. */
  remaining(): number
  close(): void
}

// Timers of a longer delay would fire at once.
const longestTimer = 2 ** 31 - 1

type ScopeOptions = Pick<CallOptions, 'signal' | 'timeout'>

/** The scope of a call with these options, which were checked. */
export function openScope({ signal, timeout }: ScopeOptions): CallScope {
  if (timeout === undefined || timeout > longestTimer) {
    const endedBy = () => (signal?.aborted ? 'aborted' : undefined)
    return { signal, timeout: undefined, endedBy, remaining: () => Infinity, close: () => {} }
  }
  const controller = new AbortController()
  const until = performance.now() + timeout
  let late = false
  const timer = setTimeout(() => {
    late = !controller.signal.aborted
    controller.abort(new DOMException(`The call took longer than ${timeout} ms.`, 'TimeoutError'))
  }, timeout)
  const abort = () => controller.abort(signal?.reason)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  return {
    signal: controller.signal,
    timeout,
    endedBy: () => (late ? 'timeout' : controller.signal.aborted ? 'aborted' : undefined),
    remaining: () => until - performance.now(),
    close() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}

/** Settles with the work, or rejects when the signal aborts first: not everything that is waited for heeds it. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
