/** A map of at most `limit` entries; when it is full, the entry written longest ago goes. */
export class BoundedMap<Key, Value> {
  readonly #entries = new Map<Key, Value>()
  // One iterator for good: a new one would step over every entry deleted since the map last grew.
  #oldest = this.#entries.keys()

  constructor(readonly limit: number) {}

  get size(): number {
    return this.#entries.size
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key)
  }

  delete(key: Key): boolean {
    return this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
    this.#oldest = this.#entries.keys()
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key)
    if (this.#entries.size >= this.limit) this.#entries.delete(this.#oldest.next().value as Key)
    this.#entries.set(key, value)
  }
}
