/** Keeps calls to so many within a time. */
export class RateLimit {
  #calls: number[] = []

  /**
   * @param limit How many calls may be made.
   * @param window In how many milliseconds.
   * @param now Milliseconds of a clock.
   */
  constructor(
    readonly limit: number,
    readonly window: number,
    readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds until the next call may be made. */
  wait(): number {
    const oldest = this.#calls.at(-this.limit)
    return oldest === undefined ? 0 : Math.max(0, oldest + this.window - this.now())
  }

  /** Records a call. */
  record(): void {
    this.#calls = [...this.#calls, this.now()].slice(-this.limit)
  }
}
