/** Lets those who do something with the same thing do it one after the other. */
export class Turns {
  /** By thing: settles when everybody who came until now is done with it. */
  readonly #last = new Map<string, Promise<void>>()
  /** By thing: who has the turn. */
  readonly #owners = new Map<string, object>()

  /**
   * Does something when everybody before is done with the thing.
   *
   * @param owner Who takes the turn: while it has it, it need not wait for itself.
   * @param after What the turn lasts beyond that: until a transaction has ended. Default: nothing.
   */
  take<T>(
    thing: string,
    owner: object,
    run: () => Promise<T>,
    after?: () => Promise<unknown> | undefined,
  ): Promise<T> {
    if (this.#owners.get(thing) === owner) return run()
    const begin = () => {
      this.#owners.set(thing, owner)
      return run()
    }
    const before = this.#last.get(thing)
    const result = before ? before.then(begin) : begin()
    const over = () => {
      this.#owners.delete(thing)
      if (this.#last.get(thing) === ended) this.#last.delete(thing)
    }
    const ended = result.then(after, after).then(over, over)
    this.#last.set(thing, ended)
    return result
  }
}
