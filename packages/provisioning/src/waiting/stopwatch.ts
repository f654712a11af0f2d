import type { Clock } from './clock.js'
import { throwIfAborted } from './throw-if-aborted.js'

/** Waits on a clock, and knows how long it has been. */
export class Stopwatch {
  readonly #clock: Clock
  readonly #from: number
  #slept = 0

  constructor(clock: Clock) {
    this.#clock = clock
    this.#from = clock.now()
  }

  /** Milliseconds since it was made: by the clock, and at least what was waited, so that a clock that stands ends too. */
  elapsed(): number {
    return Math.max(this.#clock.now() - this.#from, this.#slept)
  }

  /** Waits. Throws as an aborted call does when the signal is or gets aborted. */
  async pause(milliseconds: number, operation: string, signal: AbortSignal | undefined): Promise<void> {
    throwIfAborted(signal, operation)
    await this.#clock.sleep(milliseconds, signal)
    this.#slept += milliseconds
    throwIfAborted(signal, operation)
  }
}
