/** A quota that refills evenly. */
export type Quota = {
  /** How much may be used at once. */
  readonly amount: number
  /** In how many seconds all of it comes back. */
  readonly seconds: number
}

// What is used beyond the quota counts too, up to the highest percentage that Graph is documented to report.
const overdraft = 1.8

/** How much of a quota is used up. */
export class TokenBucket {
  #used = 0
  #time = 0

  /**
   * Uses some of it, also when too little is left: a refused request counts.
   *
   * @param now Milliseconds since 1970.
   * @returns The share that is used now, where more than 1 is too much, and the seconds until so much is free again.
   */
  take(cost: number, { amount, seconds }: Quota, now: number): { share: number; wait: number } {
    const perSecond = amount / seconds
    const restored = (Math.max(0, now - this.#time) / 1_000) * perSecond
    this.#time = now
    this.#used = Math.min(Math.max(0, this.#used - restored) + cost, overdraft * amount)
    const wait = Math.max(1, Math.ceil((this.#used + cost - amount) / perSecond))
    return { share: this.#used / amount, wait }
  }
}
