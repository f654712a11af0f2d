import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Change, RecordChange, Snapshot } from '../log/change.js'

/** How many removals of a kind are remembered: one more than whoever loads them does, who so knows that others went. */
const mostRemoved = 10_001

/** What entries have come to, in the tables of a file. Whoever writes to it does so within a transaction. */
export class FoldedTables {
  readonly #numbers = new Map<string, number>()
  /** The tables of which removals are remembered. */
  readonly #remembering = new Set<number>()
  readonly #put: StatementSync
  readonly #delete: StatementSync
  readonly #remember: StatementSync
  readonly #forget: StatementSync

  constructor(private readonly database: DatabaseSync) {
    this.#put = database.prepare(
      `INSERT INTO records (number, id, record, position) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
         SET record = excluded.record, position = excluded.position`,
    )
    this.#delete = database.prepare('DELETE FROM records WHERE number = ? AND id = ?')
    this.#remember = database.prepare('INSERT OR REPLACE INTO removed VALUES (?, ?, ?, ?)')
    this.#forget = database.prepare('DELETE FROM removed WHERE number = ? AND id = ?')
    for (const { number, store, kind } of database.prepare('SELECT * FROM tables').all())
      this.#numbers.set(keyOf(store as string, kind as string), number as number)
    for (const { number } of database.prepare('SELECT DISTINCT number FROM removed').all())
      this.#remembering.add(number as number)
  }

  get head(): number {
    return this.database.prepare('SELECT head FROM folded').get()?.head as number
  }

  /** Applies what comes up to an entry. */
  apply(changes: Iterable<Change>, head: number): void {
    const latest = new Map<string, { change: RecordChange; wasGone: boolean }>()
    const positions = new Map<string, number>()
    const write = () => {
      for (const { change, wasGone } of latest.values()) this.#write(change, wasGone)
      latest.clear()
    }
    for (const change of changes) {
      if ('cleared' in change) {
        write()
        this.#clear(change.store)
        positions.delete(change.store)
        continue
      }
      const key = JSON.stringify([change.store, change.kind, change.id])
      const before = latest.get(key)
      const isBack = before?.change.record === null
      // One that went in between comes back at the end.
      if (isBack) latest.delete(key)
      latest.set(key, { change, wasGone: isBack || (before?.wasGone ?? false) })
      positions.set(change.store, change.position)
    }
    write()
    const place = this.database.prepare('INSERT OR REPLACE INTO stores VALUES (?, ?)')
    for (const [store, position] of positions) place.run(store, position)
    this.database.prepare('UPDATE folded SET head = ?').run(head)
  }

  snapshot(): Snapshot {
    const stores = this.database.prepare('SELECT name, position FROM stores').all()
    const positions = new Map(stores.map(({ name, position }) => [name as string, position as number]))
    return { head: this.head, positions, changes: this.#changes() }
  }

  /** Forgets all but the last removals of each kind. */
  trim(): void {
    this.database.exec(
      `DELETE FROM removed WHERE (number, id) IN (SELECT number, id FROM (
         SELECT number, id, row_number() OVER (PARTITION BY number ORDER BY position DESC) AS age FROM removed
       ) WHERE age > ${mostRemoved})`,
    )
  }

  *#changes(): Generator<RecordChange> {
    const tables = this.database.prepare('SELECT number, store, kind FROM tables ORDER BY number').all()
    const named = new Map(tables.map((table) => [table.number, table as { store: string; kind: string }]))
    // A few texts for many records: a row for each would take longer than all the rest.
    const some = this.database.prepare(
      `SELECT max(place) AS last, group_concat(number) AS numbers, group_concat(id) AS ids,
         group_concat(position) AS positions, group_concat(record) AS records
       FROM (SELECT * FROM records WHERE place > ? ORDER BY place LIMIT 500)`,
    )
    for (let found = some.get(0); found && found.last !== null; found = some.get(found.last as number)) {
      const [numbers, ids, positions] = [found.numbers, found.ids, found.positions].map(readList)
      for (const [nth, record] of readList(found.records).entries()) {
        const { store, kind } = named.get(numbers?.[nth] as number) as { store: string; kind: string }
        const id = ids?.[nth] as string
        yield { store, kind, id, record: record as object, position: positions?.[nth] as number }
      }
    }
    for (const row of this.database.prepare('SELECT * FROM removed').iterate()) {
      const { store, kind } = named.get(row.number) as { store: string; kind: string }
      const position = row.position as number
      const removed: object = JSON.parse(row.record as string)
      yield { store, kind, id: JSON.parse(row.id as string), record: null, position, removed }
    }
  }

  #write({ store, kind, id, record, position, removed }: RecordChange, wasGone: boolean): void {
    const number = this.#numberOf(store, kind)
    // As JSON, so that a row is JSON as it stands.
    const key = JSON.stringify(id)
    if (!record || wasGone) this.#delete.run(number, key)
    if (record) this.#put.run(number, key, JSON.stringify(record), position)
    if (removed) {
      this.#remember.run(number, key, JSON.stringify(removed), position)
      this.#remembering.add(number)
    } else if (this.#remembering.has(number)) this.#forget.run(number, key)
  }

  #clear(store: string): void {
    for (const name of ['records', 'removed']) {
      const numbers = 'SELECT number FROM tables WHERE store = ?'
      this.database.prepare(`DELETE FROM ${name} WHERE number IN (${numbers})`).run(store)
    }
    this.database.prepare('DELETE FROM stores WHERE name = ?').run(store)
  }

  #numberOf(store: string, kind: string): number {
    const key = keyOf(store, kind)
    let number = this.#numbers.get(key)
    if (number === undefined) {
      const insert = this.database.prepare('INSERT INTO tables (store, kind) VALUES (?, ?)')
      number = Number(insert.run(store, kind).lastInsertRowid)
      this.#numbers.set(key, number)
    }
    return number
  }
}

/** What SQLite has put together, one JSON after the other. */
const readList = (text: unknown): unknown[] => JSON.parse(`[${text}]`)

const keyOf = (store: string, kind: string) => JSON.stringify([store, kind])
