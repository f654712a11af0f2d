type Waiter = { readonly after: number; readonly resolve: () => void }

/** Those who wait for a log to go on. */
export class Waiters {
  #waiters: Waiter[] = []

  constructor(private readonly headOf: () => number) {}

  /** Rejects with the reason of the signal. */
  wait(after: number, signal?: AbortSignal): Promise<void> {
    if (this.headOf() > after) return Promise.resolve()
    if (signal?.aborted) return Promise.reject(signal.reason)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const waiter = { after, resolve }
    const give = () => {
      this.#waiters = this.#waiters.filter((one) => one !== waiter)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', give, { once: true })
    this.#waiters.push(waiter)
    return promise.finally(() => signal?.removeEventListener('abort', give))
  }

  /** Tells those for whom there is something now. */
  tell(): void {
    if (this.#waiters.length === 0) return
    const head = this.headOf()
    const told = this.#waiters.filter(({ after }) => after < head)
    this.#waiters = this.#waiters.filter(({ after }) => after >= head)
    for (const { resolve } of told) resolve()
  }
}
