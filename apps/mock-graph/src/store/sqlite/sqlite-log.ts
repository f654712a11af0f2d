import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Change, Entry } from '../log/change.js'
import type { Appended, Log, LogPage } from '../log/log.js'
import { LogError } from '../log/log-error.js'
import { Waiters } from '../log/waiters.js'
import { openDatabase, type Sync } from './database.js'
import { decodeChanges, encodeChanges } from './encode-changes.js'
import { FoldedTables } from './folded-tables.js'

export type SqliteLogOptions = {
  /** Default: `normal`. */
  readonly sync?: Sync
  /** After how many changes the entries are cut. Default: 500. */
  readonly snapshotEvery?: number
}

/**
 * A log in a file, for one process. What is appended in one turn of the event loop is written together when that ends.
 */
export class SqliteLog implements Log {
  readonly #database: DatabaseSync
  readonly #folded: FoldedTables
  readonly #begin: StatementSync
  readonly #insert: StatementSync
  readonly #commit: StatementSync
  readonly #snapshotEvery: number
  readonly #waiters = new Waiters(() => this.#kept)
  /** The last entry that is kept, and the last one appended. */
  #kept: number
  #head: number
  #changesKept: number
  #pending: Entry[] = []
  #written: PromiseWithResolvers<void> | undefined
  #failure: Error | undefined

  /** Throws where the file is no log, and what SQLite throws where another process has it. */
  constructor(
    readonly path: string,
    { sync = 'normal', snapshotEvery = 500 }: SqliteLogOptions = {},
  ) {
    const database = openDatabase(path, sync)
    this.#database = database
    this.#snapshotEvery = snapshotEvery
    this.#folded = new FoldedTables(database)
    this.#begin = database.prepare('BEGIN IMMEDIATE')
    this.#insert = database.prepare('INSERT INTO entries VALUES (?, ?)')
    this.#commit = database.prepare('COMMIT')
    const last = database.prepare('SELECT max(head) AS head FROM entries').get()?.head as number | null
    this.#kept = last ?? this.#folded.head
    this.#head = this.#kept
    this.#changesKept = 0
    this.#together(() => {
      if (last !== null) this.#fold([])
      this.#folded.trim()
    })
  }

  async append(expectedHead: number, changes: readonly Change[]): Promise<Appended> {
    if (this.#failure) throw this.#failure
    if (expectedHead !== this.#head) return { conflict: this.#head }
    this.#head += 1
    const head = this.#head
    this.#pending.push({ head, changes })
    if (!this.#written) {
      this.#written = Promise.withResolvers()
      setImmediate(() => this.#writePending())
    }
    await this.#written.promise
    return { head }
  }

  async read(after: number): Promise<LogPage> {
    if (this.#failure) throw this.#failure
    const isCut = after < this.#folded.head
    const rows = this.#database.prepare('SELECT head, changes FROM entries WHERE head > ? ORDER BY head')
    const entries = rows
      .all(after)
      .map(({ head, changes }) => ({ head: head as number, changes: decodeChanges(changes as string) }))
    return isCut ? { snapshot: this.#folded.snapshot(), entries } : { entries }
  }

  wait(after: number, signal?: AbortSignal): Promise<void> {
    return this.#waiters.wait(after, signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#failure) return
    this.#writePending()
    if (this.#failure) return
    this.#failure = new Error('The log is closed.')
    this.#database.close()
  }

  #writePending(): void {
    const entries = this.#pending
    const written = this.#written
    this.#pending = []
    this.#written = undefined
    if (!written) return
    try {
      this.#together(() => this.#write(entries))
      this.#kept += entries.length
      written.resolve()
      this.#waiters.tell()
    } catch (cause) {
      // What is in memory is ahead of the file from now on, so nothing more may be added.
      this.#failure = new LogError(
        `${this.path} cannot be written (${messageOf(cause)}). What was answered until now is kept; make room for more, and start again.`,
        { cause },
      )
      this.#database.close()
      written.reject(this.#failure)
    }
  }

  #write(entries: readonly Entry[]): void {
    for (const { changes } of entries) this.#changesKept += changes.length
    if (this.#changesKept >= this.#snapshotEvery) this.#fold(entries)
    else for (const { head, changes } of entries) this.#insert.run(head, encodeChanges(changes))
  }

  /** Cuts what is kept entry by entry, and these after it. */
  #fold(further: readonly Entry[]): void {
    const rows = this.#database.prepare('SELECT changes FROM entries ORDER BY head').all()
    const kept = rows.flatMap(({ changes }) => decodeChanges(changes as string))
    const all = kept.concat(further.flatMap(({ changes }) => changes))
    this.#folded.apply(all, this.#kept + further.length)
    this.#database.exec('DELETE FROM entries')
    this.#changesKept = 0
  }

  /** SQLite has done so itself after some errors, such as a full disk; Node 22.13 cannot tell. */
  #rollBack(): void {
    try {
      this.#database.exec('ROLLBACK')
    } catch {
      // There is no transaction any more.
    }
  }

  #together(write: () => void): void {
    this.#begin.run()
    try {
      write()
      this.#commit.run()
    } catch (error) {
      this.#rollBack()
      throw error
    }
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
