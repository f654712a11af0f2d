import type { Stopwatch } from './stopwatch.js'

/** What a look came to. `wait` are milliseconds until the next, instead of the interval. */
export type Look<T, Progress = unknown> =
  | { readonly done: true; readonly result: T; readonly progress?: Progress }
  | { readonly done: false; readonly progress?: Progress; readonly wait?: number }

/** How looks follow each other. */
export type LookOptions = {
  /** What is waited for, in messages. */
  readonly operation: string
  readonly stopwatch: Stopwatch
  /** Milliseconds between two looks. */
  readonly interval: number
  /** Milliseconds after which there is no further look. Default: none. */
  readonly deadline?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** What is thrown at the deadline. */
  expired?(): unknown
}

/** The one loop that waits: looks again and again until that is the end of it. */
export async function lookUntilDone<T>(
  look: () => Promise<Look<T>>,
  { operation, stopwatch, interval, deadline = Infinity, signal, expired }: LookOptions,
): Promise<T> {
  const begun = stopwatch.elapsed()
  for (;;) {
    const seen = await look()
    if (seen.done) return seen.result
    const wait = seen.wait ?? interval
    if (stopwatch.elapsed() - begun + wait > deadline) throw expired?.()
    await stopwatch.pause(wait, operation, signal)
  }
}
