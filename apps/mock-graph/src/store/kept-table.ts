import { ChangeIndex } from './change-index.js'
import { KeyOrder } from './key-order.js'
import type { StoreChange } from './log/change.js'
import { PropertyIndex } from './property-index.js'
import type { KindOptions, Table } from './table.js'

/** The writes of a store: how many there were, and, where somebody wants to know, which ones since that was told. */
export type StoreWrites = { count: number; noted: StoreChange[] | undefined }

/** Finds ids by a value, which may be written in any case. */
type Finder = Pick<PropertyIndex, 'of' | 'count' | 'isInOrder'>

/** The records of one kind that are in force. An index is made when it is first asked for, and follows every change. */
export class KeptTable<R extends object> implements Table<R> {
  readonly #records = new Map<string, R>()
  readonly #indexes = new Map<string, PropertyIndex>()
  readonly #byId: Finder = {
    of: (value) => (this.has(value.toLowerCase()) ? [value.toLowerCase()] : []),
    count: (value) => Number(this.has(value.toLowerCase())),
    isInOrder: true,
  }
  #order: KeyOrder | undefined
  // One iterator for good: a new one would step over every record removed since the table last grew. Only where it is needed,
  // since it keeps alive what the map was before it grew.
  #oldest: MapIterator<string> | undefined

  #changes: ChangeIndex | undefined

  /** @param writes Those of the whole store. */
  constructor(
    readonly options: KindOptions<R> = {},
    readonly writes: StoreWrites = { count: 0, noted: undefined },
    readonly kind = '',
  ) {
    if (options.followed) this.#changes = new ChangeIndex(0)
  }

  get size(): number {
    return this.#records.size
  }

  get(id: string): R | undefined {
    return this.#records.get(id)
  }

  has(id: string): boolean {
    return this.#records.has(id)
  }

  keys(): MapIterator<string> {
    return this.#records.keys()
  }

  values(): MapIterator<R> {
    return this.#records.values()
  }

  [Symbol.iterator](): MapIterator<[string, R]> {
    return this.#records.entries()
  }

  *after(count: number): Generator<R> {
    for (const id of this.#ordered().after(count)) yield this.#records.get(id) as R
  }

  matching(property: string, values: readonly string[]): R[] | undefined {
    return this.idsMatching(property, values)?.map((id) => this.#records.get(id) as R)
  }

  /** The ids of those, in the same order. */
  idsMatching(property: string, values: readonly string[]): string[] | undefined {
    const index = this.#indexOf(property)
    if (!index) return undefined
    const [value = ''] = values
    const ids =
      values.length === 1 ? [...index.of(value)] : [...new Set(values.flatMap((one) => [...index.of(one)]))]
    return ids.length < 2 || (values.length === 1 && index.isInOrder) ? ids : this.#ordered().sort(ids)
  }

  countMatching(property: string, values: readonly string[]): number | undefined {
    const index = this.#indexOf(property)
    return index && values.reduce((count, value) => count + index.count(value), 0)
  }

  set(id: string, record: R): void {
    const { atMost } = this.options
    if (atMost !== undefined) {
      this.delete(id)
      this.#oldest ??= this.#records.keys()
      if (this.size >= atMost) this.delete(this.#oldest.next().value as string)
    }
    const before = this.#records.get(id)
    for (const [property, index] of this.#indexes) {
      const value = record[property as keyof R]
      if (before && before[property as keyof R] === value) continue
      if (before) {
        index.delete(before[property as keyof R], id)
        index.isInOrder = false
      }
      index.add(value, id)
    }
    this.#order?.add(id)
    this.#records.set(id, record)
    this.#note(id, record)
  }

  delete(id: string): boolean {
    const record = this.#records.get(id)
    if (!record) return false
    for (const [property, index] of this.#indexes) index.delete(record[property as keyof R], id)
    this.#order?.delete(id)
    this.#records.delete(id)
    this.#note(id, null, record)
    return true
  }

  since(position: number): readonly string[] | undefined {
    return this.#changes?.since(position)
  }

  removed(id: string): R | undefined {
    return this.#changes?.removed(id) as R | undefined
  }

  clear(): void {
    if (this.writes.noted) for (const id of this.keys()) this.delete(id)
    this.#records.clear()
    this.#indexes.clear()
    this.#order = undefined
    this.#oldest = undefined
    this.writes.count += 1
    if (this.#changes) this.#changes = new ChangeIndex(this.writes.count)
  }

  /** Everything that is there, as the changes that make it. */
  *written(): Generator<StoreChange> {
    for (const [id, record] of this.#records)
      yield this.#changeOf(id, record, this.#changes?.positionOf(id) ?? this.writes.count)
  }

  /** Takes a record that was there before, which is no write. */
  load(id: string, record: R): void {
    this.#records.set(id, record)
  }

  /** The same of when one was written, or removed, in the order of that. */
  loadPosition(id: string, position: number, removed?: object): void {
    this.#changes?.note(id, position, removed)
  }

  #note(id: string, record: R | null, removed?: R): void {
    this.writes.count += 1
    this.#changes?.note(id, this.writes.count, removed)
    this.writes.noted?.push(this.#changeOf(id, record, this.writes.count, removed))
  }

  #changeOf(id: string, record: R | null, position: number, removed?: R): StoreChange {
    const change = { kind: this.kind, id, record, position }
    return this.#changes && removed ? { ...change, removed } : change
  }

  #indexOf(property: string): Finder | undefined {
    if (property === 'id') return this.#byId
    const known = this.#indexes.get(property)
    if (known) return known
    const indexed: readonly string[] | undefined = this.options.indexed
    return indexed?.includes(property) ? this.#makeIndex(property) : undefined
  }

  #makeIndex(property: string): PropertyIndex {
    const index = new PropertyIndex()
    for (const [id, record] of this.#records) index.add(record[property as keyof R], id)
    this.#indexes.set(property, index)
    return index
  }

  #ordered(): KeyOrder {
    this.#order ??= new KeyOrder(this.#records.keys())
    return this.#order
  }
}
