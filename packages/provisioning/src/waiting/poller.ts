import type { CallOptions } from '@graph-sync/client'
import { type Clock, chooseClock, realClock } from './clock.js'
import { type Look, lookUntilDone } from './look-until-done.js'
import { PollTimeoutError } from './poll-timeout-error.js'
import { checkPollerOptions, type PollerOptions } from './poller-options.js'
import { Stopwatch } from './stopwatch.js'
import { throwIfAborted } from './throw-if-aborted.js'

/** What a look is given besides the options of its requests. */
export type Turn<Progress> = {
  /** Tells of progress before the look is over. */
  tell(progress: Progress): void
  /** Milliseconds since the first look. */
  elapsed(): number
}

/** Long work, as a poller drives it: it looks again and again until that is the end of it. */
export type Work<T, Progress> = {
  /** What it is, in messages. */
  readonly operation: string
  /** All that another process needs to go on from here. */
  token(): string
  look(options: CallOptions, turn: Turn<Progress>): Promise<Look<T, Progress>>
  /** What is thrown at the deadline, if not the usual. */
  expired?(deadline: number): unknown
  /** Gives what is thrown in place of what ended the work or the waiting. */
  failed?(cause: unknown): Promise<unknown>
}

/**
 * Work that takes longer than a call. Await it for its result, as any promise; or call {@link poll} at your own pace.
 * Nothing is sent before either. {@link token} lets another process go on, with `provisioning.resume(token)`.
 */
export class Poller<T, Progress = unknown> implements Promise<T> {
  readonly #work: Work<T, Progress>
  readonly #options: PollerOptions<never>
  readonly #clock: Clock
  #stopwatch: Stopwatch | undefined
  #end: { readonly result: T } | undefined
  #looking: Promise<Look<T, Progress>> | undefined
  #running: Promise<T> | undefined

  /** `clock` is that of the connection. Throws a `TypeError` for an option that there is not, or cannot be right. */
  constructor(work: Work<T, Progress>, options: PollerOptions<Progress> = {}, clock: Clock = realClock) {
    checkPollerOptions(work.operation.split(' ', 1).join(), options)
    this.#work = work
    this.#options = options
    this.#clock = chooseClock(options, clock)
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
    // biome-ignore lint/suspicious/noExplicitAny: as a promise has it.
    rejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#running ??= this.#run()
    return this.#running.then(fulfilled, rejected)
  }

  // biome-ignore lint/suspicious/noExplicitAny: as a promise has it.
  catch<B = never>(rejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, rejected)
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled)
  }

  get [Symbol.toStringTag](): string {
    return 'Poller'
  }

  async #run(): Promise<T> {
    const { interval = 5_000, deadline, signal } = this.#options
    const { operation } = this.#work
    const expired = () => this.#expired(deadline ?? 0)
    const how = { operation, stopwatch: this.#watch(), interval, deadline, signal, expired }
    return lookUntilDone(() => this.#look(), how).catch((error) => this.#fail(error))
  }

  /** Runs from the first look on. */
  #watch(): Stopwatch {
    this.#stopwatch ??= new Stopwatch(this.#clock)
    return this.#stopwatch
  }

  #expired(deadline: number): unknown {
    return this.#work.expired?.(deadline) ?? new PollTimeoutError(this.#work.operation, deadline, this.token)
  }

  async #fail(cause: unknown): Promise<never> {
    throw (await this.#work.failed?.(cause)) ?? cause
  }

  #look(): Promise<Look<T, Progress>> {
    this.#looking ??= this.#lookOnce()
      .catch((error) => this.#fail(error))
      .finally(() => {
        this.#looking = undefined
      })
    return this.#looking
  }

  async #lookOnce(): Promise<Look<T, Progress>> {
    if (this.#end) return { done: true, ...this.#end }
    const { interval, deadline, onProgress, sleep, now, ...call } = this.#options
    throwIfAborted(call.signal, this.#work.operation)
    const stopwatch = this.#watch()
    const tell = (progress: Progress) => onProgress?.(progress as never)
    const look = await this.#work.look(call, { tell, elapsed: () => stopwatch.elapsed() })
    if (look.done) this.#end = { result: look.result }
    if (look.progress !== undefined) tell(look.progress)
    return look
  }
}

/** When work begins, for its token. */
export const beginning = (options: PollerOptions<never>, clock: Clock): string =>
  new Date(chooseClock(options, clock).now()).toISOString()
