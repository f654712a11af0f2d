const none: ReadonlySet<string> = new Set()

/** Which objects belong to which: the owners of things, the members of groups. All by id. */
export class Links {
  readonly #held = new Map<string, Set<string>>()
  readonly #holders = new Map<string, Set<string>>()

  /** What belongs to the holder, in the order it was added. */
  of(holderId: string): ReadonlySet<string> {
    return this.#held.get(holderId) ?? none
  }

  /** Everything that the object belongs to. */
  holding(id: string): string[] {
    return [...(this.#holders.get(id) ?? [])]
  }

  add(holderId: string, id: string): void {
    link(this.#held, holderId, id)
    link(this.#holders, id, holderId)
  }

  /** False when it did not belong to the holder. */
  delete(holderId: string, id: string): boolean {
    this.#holders.get(id)?.delete(holderId)
    return this.#held.get(holderId)?.delete(id) ?? false
  }

  /** Removes an object on both sides. */
  forget(id: string): void {
    for (const held of this.of(id)) this.#holders.get(held)?.delete(id)
    for (const holderId of this.holding(id)) this.#held.get(holderId)?.delete(id)
    this.#held.delete(id)
    this.#holders.delete(id)
  }

  snapshot(): [holderId: string, ids: string[]][] {
    return [...this.#held].map(([holderId, held]) => [holderId, [...held]])
  }

  restore(entries: readonly [holderId: string, ids: string[]][]): void {
    this.#held.clear()
    this.#holders.clear()
    for (const [holderId, ids] of entries) {
      this.#held.set(holderId, new Set(ids))
      for (const id of ids) link(this.#holders, id, holderId)
    }
  }
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  const linked = links.get(from)
  if (linked) linked.add(to)
  else links.set(from, new Set([to]))
}
