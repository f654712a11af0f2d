/** Refuses more than so many calls within a time. A refused call counts too, as throttling.md says. */
export class RateLimit {
  readonly #calls = new Map<string, readonly number[]>()

  /**
   * @param limit How many calls may be made.
   * @param window In how many milliseconds.
   */
  constructor(
    readonly limit: number,
    readonly window: number,
  ) {}

  /** Counts a call over the object with this id; answers the milliseconds to wait when it is one too many, else 0. */
  count(over: string, now: number): number {
    const recent = (this.#calls.get(over) ?? []).filter((time) => time > now - this.window && time <= now)
    recent.push(now)
    const kept = recent.slice(-this.limit - 1)
    this.#calls.set(over, kept)
    const [oldest = now] = kept
    return kept.length > this.limit ? oldest + this.window - now : 0
  }

  /** Nothing was called. */
  clear(): void {
    this.#calls.clear()
  }
}
