const none: ReadonlySet<string> = new Set()

/** Which objects belong to which: the owners of things, the members of groups. All by id. */
export class Links {
  readonly #held = new Map<string, Set<string>>()

  /** What belongs to the holder, in the order it was added. */
  of(holderId: string): ReadonlySet<string> {
    return this.#held.get(holderId) ?? none
  }

  /** Everything that the object belongs to. */
  holding(id: string): string[] {
    return [...this.#held].filter(([, held]) => held.has(id)).map(([holderId]) => holderId)
  }

  add(holderId: string, id: string): void {
    const held = this.#held.get(holderId)
    if (held) held.add(id)
    else this.#held.set(holderId, new Set([id]))
  }

  /** False when it did not belong to the holder. */
  delete(holderId: string, id: string): boolean {
    return this.#held.get(holderId)?.delete(id) ?? false
  }

  /** Removes an object on both sides. */
  forget(id: string): void {
    this.#held.delete(id)
    for (const held of this.#held.values()) held.delete(id)
  }

  snapshot(): [holderId: string, ids: string[]][] {
    return [...this.#held].map(([holderId, held]) => [holderId, [...held]])
  }

  restore(entries: readonly [holderId: string, ids: string[]][]): void {
    this.#held.clear()
    for (const [holderId, ids] of entries) this.#held.set(holderId, new Set(ids))
  }
}
