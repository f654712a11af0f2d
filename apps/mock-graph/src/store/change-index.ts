/** How many removals are remembered. */
const mostRemoved = 10_000

/**
 * Which records of a kind were written last, and when: the latest write of each, by position. It has a place for every
 * record that is there, and for those removed last.
 */
export class ChangeIndex {
  #positions: number[] = []
  #ids: string[] = []
  readonly #latest = new Map<string, number>()
  readonly #removed = new Map<string, object>()
  // One iterator for good: a new one would step over everything that it has forgotten already.
  readonly #oldestRemoved = this.#removed.keys()

  /** @param begin What was written up to here is not known. */
  constructor(private begin: number) {}

  /**
   * A record was written, or removed, as the write of this position.
   *
   * @param removed What is no more.
   */
  note(id: string, position: number, removed?: object): void {
    this.#removed.delete(id)
    this.#latest.set(id, position)
    this.#positions.push(position)
    this.#ids.push(id)
    if (removed) this.#rememberRemoved(id, removed)
    if (this.#ids.length > 2 * this.#latest.size + 64) this.#compact()
  }

  /** The position of the latest write of a record that is there. */
  positionOf(id: string): number | undefined {
    return this.#latest.get(id)
  }

  /** The ids of what was written or removed after a position, in the order of the writes; undefined where that is not known. */
  since(position: number): string[] | undefined {
    if (position < this.begin) return undefined
    const found: string[] = []
    for (let place = this.#placeAfter(position); place < this.#ids.length; place += 1) {
      const id = this.#ids[place] as string
      if (this.#latest.get(id) === this.#positions[place]) found.push(id)
    }
    return found
  }

  /** What was removed last under an id, as long as that is remembered and nothing else was written there. */
  removed(id: string): object | undefined {
    return this.#removed.get(id)
  }

  #rememberRemoved(id: string, removed: object): void {
    this.#removed.set(id, removed)
    if (this.#removed.size <= mostRemoved) return
    const oldest = this.#oldestRemoved.next().value as string
    this.begin = this.#latest.get(oldest) as number
    this.#removed.delete(oldest)
    this.#latest.delete(oldest)
  }

  /** More than half of it was written over by now, so closing the gaps costs no more than the writes that made them. */
  #compact(): void {
    const places = this.#ids
      .keys()
      .filter((place) => this.#latest.get(this.#ids[place] as string) === this.#positions[place])
      .toArray()
    this.#ids = places.map((place) => this.#ids[place] as string)
    this.#positions = places.map((place) => this.#positions[place] as number)
  }

  #placeAfter(position: number): number {
    let low = 0
    let high = this.#positions.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#positions[middle] as number) <= position) low = middle + 1
      else high = middle
    }
    return low
  }
}
