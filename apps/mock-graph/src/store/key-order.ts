/** The keys of a map in its order, so that one can be found by its place and told to stand before another. */
export class KeyOrder {
  #keys: (string | undefined)[]
  #places: Map<string, number>

  constructor(keys: Iterable<string>) {
    this.#keys = [...keys]
    this.#places = placesOf(this.#keys)
  }

  /** A key that is there keeps its place, as in a map. */
  add(key: string): void {
    if (this.#places.has(key)) return
    this.#places.set(key, this.#keys.length)
    this.#keys.push(key)
  }

  delete(key: string): void {
    const place = this.#places.get(key)
    if (place === undefined) return
    this.#places.delete(key)
    this.#keys[place] = undefined
    if (this.#keys.length < 2 * this.#places.size + 32) return
    // Half of it is gaps by now, so closing them costs no more than the deletions that made them.
    this.#keys = this.#keys.filter((one) => one !== undefined)
    this.#places = placesOf(this.#keys)
  }

  /** Keys of the map as the map has them. */
  sort(keys: Iterable<string>): string[] {
    const place = (key: string) => this.#places.get(key) ?? 0
    return [...keys].sort((one, other) => place(one) - place(other))
  }

  /** The keys after the first `count`. Without gaps nothing is walked to get there. */
  *after(count: number): Generator<string> {
    let place = this.#keys.length === this.#places.size ? count : 0
    for (let skipped = place; skipped < count && place < this.#keys.length; place += 1) {
      if (this.#keys[place] !== undefined) skipped += 1
    }
    for (; place < this.#keys.length; place += 1) {
      const key = this.#keys[place]
      if (key !== undefined) yield key
    }
  }
}

const placesOf = (keys: readonly (string | undefined)[]): Map<string, number> =>
  new Map(keys.map((key, place) => [key as string, place]))
