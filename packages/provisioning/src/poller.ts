import type { CallOptions } from '@graph-sync/client'
import { PollTimeoutError } from './poll-timeout-error.js'
import { checkMilliseconds, pause, type Sleep, throwIfAborted } from './sleep.js'

/** How to wait. `signal`, `retry` and `headers` are those of each request. */
export type PollerOptions<Progress = unknown> = Omit<CallOptions, 'timeout'> & {
  /** Milliseconds between two looks. Default 5000. */
  interval?: number | undefined
  /** Milliseconds after which waiting ends with a `PollTimeoutError`. Default: none. */
  deadline?: number | undefined
  /** Told after each look. */
  onProgress?: ((progress: Progress) => void) | undefined
  /** Waits in place of real time; resolves early when the signal is aborted. */
  sleep?: Sleep | undefined
  /** Milliseconds of a clock, for the deadline and for pacing. Default `Date.now`. */
  now?: (() => number) | undefined
}

/** When work begins, for its token. */
export const beginning = ({ now = Date.now }: Pick<PollerOptions, 'now'>): string =>
  new Date(now()).toISOString()

/** What a look came to. `wait` are milliseconds until the next, instead of the interval. */
export type Look<T, Progress> =
  | { readonly done: true; readonly result: T; readonly progress?: Progress }
  | { readonly done: false; readonly progress?: Progress; readonly wait?: number }

/** Long work, as a poller drives it: it looks again and again until that is the end of it. */
export type Work<T, Progress> = {
  /** What it is, in messages. */
  readonly operation: string
  /** All that another process needs to go on from here. */
  token(): string
  look(options: CallOptions): Promise<Look<T, Progress>>
}

/**
 * Work that takes longer than a call. Await it for its result; or call {@link poll} at your own pace. Nothing is sent
 * before either. {@link token} lets another process go on, with `provisioning.resume(token)`.
 */
export class Poller<T, Progress = unknown> implements PromiseLike<T> {
  readonly #work: Work<T, Progress>
  readonly #options: PollerOptions<never>
  #end: { readonly result: T } | undefined
  #looking: Promise<Look<T, Progress>> | undefined
  #running: Promise<T> | undefined

  /** Throws a `TypeError` for an interval or a deadline that is none. */
  constructor(work: Work<T, Progress>, options: PollerOptions<Progress> = {}) {
    checkMilliseconds('interval', options.interval)
    checkMilliseconds('deadline', options.deadline)
    this.#work = work
    this.#options = options
  }

  /** Where the work stands, as text without secrets. It changes as the work goes on: keep the latest. */
  get token(): string {
    return this.#work.token()
  }

  get done(): boolean {
    return this.#end !== undefined
  }

  get result(): T | undefined {
    return this.#end?.result
  }

  /** Looks once. Calls that overlap share a look. Throws what awaiting throws, but knows no deadline. */
  async poll(): Promise<Progress | undefined> {
    return (await this.#look()).progress
  }

  // biome-ignore lint/suspicious/noThenProperty: a poller is awaited.
  then<A = T, B = never>(
    fulfilled?: ((result: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#running ??= this.#run()
    return this.#running.then(fulfilled, rejected)
  }

  async #run(): Promise<T> {
    const { interval = 5_000, deadline = Number.POSITIVE_INFINITY, now = Date.now } = this.#options
    const { operation } = this.#work
    const end = now() + deadline
    for (;;) {
      const look = await this.#look()
      if (look.done) return look.result
      const wait = look.wait ?? interval
      if (now() + wait > end) throw new PollTimeoutError(operation, deadline, this.token)
      await pause(wait, { operation, ...this.#options })
    }
  }

  #look(): Promise<Look<T, Progress>> {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #lookOnce(): Promise<Look<T, Progress>> {
    if (this.#end) return { done: true, ...this.#end }
    const { interval, deadline, onProgress, sleep, now, ...call } = this.#options
    throwIfAborted(call.signal, this.#work.operation)
    const look = await this.#work.look(call)
    if (look.done) this.#end = { result: look.result }
    if (look.progress !== undefined) onProgress?.(look.progress as never)
    return look
  }
}
