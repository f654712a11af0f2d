import { freeze } from './freeze.js'
import type { KeptTable } from './kept-table.js'
import type { Records } from './records.js'
import type { Kinds, Table } from './table.js'
import { WrittenTable } from './written-table.js'

/** The store as a transaction needs it. */
export type CommittedRecords<K extends Kinds> = Pick<
  Records<K>,
  'transact' | 'position' | 'generation' | 'kept'
> & {
  table<Name extends keyof K & string>(kind: Name): KeptTable<K[Name]>
  /** Everything of one transaction is in force. */
  tell(): void
}

/** Writes that take effect together. Until then only who writes them sees them. */
export class Transaction<K extends Kinds> implements Records<K> {
  readonly #kept: CommittedRecords<K>
  readonly #tables = new Map<string, WrittenTable<object>>()
  // Most transactions only read: they have nothing to look through at the end.
  #written: Set<WrittenTable<object>> | undefined
  #ended: PromiseWithResolvers<void> | undefined
  #isOver = false

  constructor(kept: CommittedRecords<K>) {
    this.#kept = kept
  }

  table<Name extends keyof K & string>(kind: Name): Table<K[Name]> {
    return this.#of(kind)
  }

  put<Name extends keyof K & string>(kind: Name, id: string, record: K[Name]): void {
    this.#write(this.#of(kind), id, freeze(record))
  }

  remove<Name extends keyof K & string>(kind: Name, id: string): boolean {
    const table = this.#of(kind)
    const isThere = table.has(id)
    if (isThere) this.#write(table, id, undefined)
    return isThere
  }

  transact<T>(run: (records: Records<K>) => T): T {
    return this.#kept.transact(run)
  }

  get position(): number {
    return this.#kept.position
  }

  get generation(): string {
    return this.#kept.generation
  }

  get kept(): Promise<void> | undefined {
    return this.#kept.kept
  }

  get ended(): Promise<void> {
    if (this.#isOver) return Promise.resolve()
    this.#ended ??= Promise.withResolvers()
    return this.#ended.promise
  }

  /** Puts everything into force. False, and nothing is, where somebody else wrote the same records meanwhile. */
  commit(): boolean {
    this.end()
    if (!this.#written) return true
    for (const table of this.#written) if (table.isOvertaken) return false
    for (const table of this.#written) table.commit()
    this.#kept.tell()
    return true
  }

  /** Ends it without any effect, unless it has ended already. */
  end(): void {
    this.#isOver = true
    this.#ended?.resolve()
  }

  #write<R extends object>(table: WrittenTable<R>, id: string, record: R | undefined): void {
    table.write(id, record)
    this.#written ??= new Set()
    this.#written.add(table as unknown as WrittenTable<object>)
  }

  #of<Name extends keyof K & string>(kind: Name): WrittenTable<K[Name]> {
    if (this.#isOver)
      throw new Error('This transaction has ended: what is read or written now belongs to another.')
    let table = this.#tables.get(kind)
    if (!table) {
      table = new WrittenTable<object>(this.#kept.table(kind) as unknown as KeptTable<object>)
      this.#tables.set(kind, table)
    }
    return table as unknown as WrittenTable<K[Name]>
  }
}
