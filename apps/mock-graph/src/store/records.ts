import type { Kinds, Table } from './table.js'

/**
 * Records by kind and id: plain JSON, which is never changed in place. Read and written directly, each write takes
 * effect at once; within a transaction, all of them together or none.
 */
export type Records<K extends Kinds> = {
  table<Name extends keyof K & string>(kind: Name): Table<K[Name]>
  /** Puts a record in the place of the one with this id, or adds it. From now on it is frozen. */
  put<Name extends keyof K & string>(kind: Name, id: string, record: K[Name]): void
  /** False when there is none with this id. */
  remove<Name extends keyof K & string>(kind: Name, id: string): boolean
  /**
   * Does something in a transaction of its own: what it writes takes effect when it is done, all of it, and none when
   * it throws. It is done again where somebody else wrote the same records meanwhile.
   */
  transact<T>(run: (records: Records<K>) => T): T
  /** How many writes are in force; {@link Table.since} tells what came after. */
  readonly position: number
  /**
   * Whose positions those are: records that take the place of others, as those of a restored snapshot, count anew. A log keeps
   * it, so that positions hold over a restart.
   */
  readonly generation: string
  /**
   * Until all that is in force is kept, where that is done; undefined where it is already, or nowhere. Who tells the outside of
   * something awaits it first. Rejects when it cannot be kept.
   */
  readonly kept: Promise<void> | undefined
  /** Settles once the transaction has ended, either way; undefined where there is none. */
  readonly ended: Promise<void> | undefined
}
