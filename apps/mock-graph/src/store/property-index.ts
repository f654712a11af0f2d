/** Which objects have which text as a property, by id. Texts are told apart as a filter does: without regard to case. */
export class PropertyIndex {
  // Most values are of one object only, which then stands alone.
  readonly #ids = new Map<string, string | Set<string>>()
  /** False once a record has got another value: the ids of one value are then in the order of the changes. */
  isInOrder = true
  #last = { value: '', key: '' }

  of(value: string): Iterable<string> {
    const ids = this.#ids.get(value.toLowerCase())
    return typeof ids === 'string' ? [ids] : (ids ?? [])
  }

  /** How many objects have the value. */
  count(value: string): number {
    const ids = this.#ids.get(value.toLowerCase())
    return ids instanceof Set ? ids.size : Number(ids !== undefined)
  }

  /** Thousands in a row often have the same value: its key need be made, and hashed, only once. */
  #keyOf(value: string): string {
    if (value !== this.#last.value) this.#last = { value, key: value.toLowerCase() }
    return this.#last.key
  }

  /** A value that is no text is not found by one either. */
  add(value: unknown, id: string): void {
    if (typeof value !== 'string') return
    const key = this.#keyOf(value)
    const ids = this.#ids.get(key)
    if (ids === undefined) this.#ids.set(key, id)
    else if (typeof ids === 'string') this.#ids.set(key, new Set([ids, id]))
    else ids.add(id)
  }

  delete(value: unknown, id: string): void {
    if (typeof value !== 'string') return
    const key = this.#keyOf(value)
    const ids = this.#ids.get(key)
    if (ids === id) this.#ids.delete(key)
    if (!(ids instanceof Set)) return
    ids.delete(id)
    if (ids.size === 0) this.#ids.delete(key)
  }
}
