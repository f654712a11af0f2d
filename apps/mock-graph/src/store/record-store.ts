import { freeze } from './freeze.js'
import { KeptTable, type StoreWrites } from './kept-table.js'
import type { StoreChange } from './log/change.js'
import type { Records } from './records.js'
import type { Kinds, KindTable } from './table.js'
import { Transaction } from './transaction.js'

/**
 * How often something is done again because others wrote what it wrote. Each time one of those has got through, so only
 * what gets in its own way comes to the end of it.
 */
const mostTries = 1_000

/** Who keeps what a store holds. */
export type StoreFollower = {
  /** Told of what took effect together. */
  written(changes: readonly StoreChange[]): void
  /** Until all that it was told is kept; undefined where it is already. */
  readonly settled: Promise<void> | undefined
}

/** Records in memory, and the only module that knows how they are kept. */
export class RecordStore<K extends Kinds> implements Records<K> {
  readonly #tables = new Map<string, KeptTable<object>>()
  readonly #writes: StoreWrites = { count: 0, noted: undefined }
  #loading: StoreChange[] = []
  #follower: StoreFollower | undefined
  #generation: string = crypto.randomUUID()
  readonly ended = undefined

  constructor(readonly kinds: KindTable<K>) {}

  table<Name extends keyof K & string>(kind: Name): KeptTable<K[Name]> {
    let table = this.#tables.get(kind)
    if (!table) {
      table = new KeptTable<object>(this.kinds[kind] as object, this.#writes, kind)
      this.#tables.set(kind, table)
    }
    return table as unknown as KeptTable<K[Name]>
  }

  put<Name extends keyof K & string>(kind: Name, id: string, record: K[Name]): void {
    this.table(kind).set(id, freeze(record))
    this.tell()
  }

  remove<Name extends keyof K & string>(kind: Name, id: string): boolean {
    const wasThere = this.table(kind).delete(id)
    this.tell()
    return wasThere
  }

  get position(): number {
    return this.#writes.count
  }

  get generation(): string {
    return this.#generation
  }

  get kept(): Promise<void> | undefined {
    return this.#follower?.settled
  }

  transact<T>(run: (records: Records<K>) => T): T {
    return this.#attempt(run, mostTries)
  }

  /** Forgets everything. */
  clear(): void {
    for (const table of this.#tables.values()) table.clear()
    this.tell()
  }

  /** Tells somebody, from now on, of all that is written; with undefined, nobody. */
  follow(follower: StoreFollower | undefined): void {
    this.#follower = follower
    this.#writes.noted = follower && []
  }

  /** Tells the follower of what was written since it was told last. */
  tell(): void {
    const { noted } = this.#writes
    if (!noted || noted.length === 0) return
    this.#writes.noted = []
    this.#follower?.written(noted)
  }

  /** Everything that is there, as the changes that make it. */
  *written(): Generator<StoreChange> {
    for (const table of this.#tables.values()) yield* table.written()
  }

  /** Takes what another one held, while it is empty and before anybody reads: ends with {@link endLoading}. */
  load(change: StoreChange): void {
    const { kind, id, record, removed } = change
    const table = this.table(kind)
    if (record) table.load(id, freeze(record) as K[string])
    freeze(removed)
    if (table.options.followed && (record ?? removed)) this.#loading.push(change)
  }

  /**
   * @param position Where the other one stood in its writes.
   * @param generation Whose positions those are. Default: of nobody before.
   */
  endLoading(position: number, generation?: string): void {
    const followed = this.#loading.sort((one, other) => one.position - other.position)
    for (const { kind, id, position, removed } of followed)
      this.table(kind).loadPosition(id, position, removed)
    this.#loading = []
    this.#writes.count = position
    if (generation !== undefined) this.#generation = generation
  }

  #attempt<T>(run: (records: Records<K>) => T, tries: number): T {
    const transaction = new Transaction<K>(this)
    // Nobody can come between what does not wait, so only a promise is done again.
    const commit = <R>(result: R): R => {
      if (transaction.commit()) return result
      if (tries <= 1) throw new Error(`Others wrote the same records ${mostTries} times meanwhile.`)
      return this.#attempt(run as unknown as (records: Records<K>) => R, tries - 1)
    }
    try {
      const result = run(transaction)
      if (!(result instanceof Promise)) return commit(result)
      return result.then(commit, (error) => {
        transaction.end()
        throw error
      }) as T
    } catch (error) {
      transaction.end()
      throw error
    }
  }
}
