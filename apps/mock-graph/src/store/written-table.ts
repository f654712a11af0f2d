import type { KeptTable } from './kept-table.js'
import type { Table } from './table.js'

/** What a transaction wrote in the place of a record: another one, or `undefined` for none. */
type Write<R> = {
  readonly record: R | undefined
  readonly instead: R | undefined
  /** It was taken away in between, so it stands at the end now. */
  readonly again: boolean
}

/** A table as a transaction sees it: what is in force, under what the transaction wrote itself. */
export class WrittenTable<R extends object> implements Table<R> {
  // Most transactions only read, so it is made with the first write.
  #writes: Map<string, Write<R>> | undefined

  constructor(readonly kept: KeptTable<R>) {}

  get size(): number {
    let { size } = this.kept
    for (const [id, { record }] of this.#writes ?? [])
      size += Number(record !== undefined) - Number(this.kept.has(id))
    return size
  }

  get(id: string): R | undefined {
    const write = this.#writes?.get(id)
    return write ? write.record : this.kept.get(id)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  *[Symbol.iterator](): Generator<[string, R], undefined> {
    for (const [id, kept] of this.kept) {
      const write = this.#writes?.get(id)
      const record = write ? write.record : kept
      if (record && !write?.again) yield [id, record]
    }
    for (const [id, { record, again }] of this.#writes ?? [])
      if (record && (again || !this.kept.has(id))) yield [id, record]
  }

  keys(): IteratorObject<string, undefined> {
    return this[Symbol.iterator]().map(([id]) => id)
  }

  values(): IteratorObject<R, undefined> {
    return this.#writes ? this[Symbol.iterator]().map(([, record]) => record) : this.kept.values()
  }

  after(count: number): Iterable<R> {
    return this.#writes ? this.values().drop(count) : this.kept.after(count)
  }

  matching(property: string, values: readonly string[]): R[] | undefined {
    const ids = this.kept.idsMatching(property, values)
    if (!ids || !this.#writes) return ids?.map((id) => this.kept.get(id) as R)
    const sought = new Set(values.map((value) => value.toLowerCase()))
    const fits = ([id, record]: readonly [string, R]) => {
      const value: unknown = property === 'id' ? id : record[property as keyof R]
      return typeof value === 'string' && sought.has(value.toLowerCase())
    }
    const found = new Set(ids)
    const added: R[] = []
    for (const [id, { record, again }] of this.#writes) {
      const stays = !again && this.kept.has(id)
      const isFound = record !== undefined && fits([id, record])
      if (!stays || !isFound) found.delete(id)
      if (isFound && !stays) added.push(record)
      // Where it stands among the others only a walk can tell.
      if (isFound && stays && !found.has(id)) return [...this].filter(fits).map(([, one]) => one)
    }
    return [...[...found].map((id) => this.get(id) as R), ...added]
  }

  countMatching(property: string, values: readonly string[]): number | undefined {
    const count = this.kept.countMatching(property, values)
    return count === undefined ? undefined : count + (this.#writes?.size ?? 0)
  }

  since(position: number): readonly string[] | undefined {
    const ids = this.kept.since(position)
    if (!ids || !this.#writes) return ids
    const own = this.#writes
    return [...ids.filter((id) => !own.has(id)), ...own.keys()]
  }

  removed(id: string): R | undefined {
    const write = this.#writes?.get(id)
    return write ? (write.record ? undefined : write.instead) : this.kept.removed(id)
  }

  write(id: string, record: R | undefined): void {
    this.#writes ??= new Map()
    const before = this.#writes.get(id)
    if (!before) {
      this.#writes.set(id, { record, instead: this.kept.get(id), again: false })
      return
    }
    const wasGone = before.record === undefined
    if (wasGone) this.#writes.delete(id)
    this.#writes.set(id, { record, instead: before.instead, again: before.again || wasGone })
  }

  /** Has somebody else written one of the same records since? */
  get isOvertaken(): boolean {
    for (const [id, { instead }] of this.#writes ?? []) if (this.kept.get(id) !== instead) return true
    return false
  }

  /** Puts everything that was written into force. */
  commit(): void {
    for (const [id, { record, again }] of this.#writes ?? []) {
      if (!record || again) this.kept.delete(id)
      if (record) this.kept.set(id, record)
    }
  }
}
