import type { Change, Entry, Snapshot } from './change.js'
import { FoldedRecords } from './folded-records.js'
import type { Appended, Log, LogPage } from './log.js'
import { Waiters } from './waiters.js'

/** A log that ends with its process. */
export class MemoryLog implements Log {
  #head = 0
  #entries: Entry[] = []
  #isClosed = false
  readonly #folded = new FoldedRecords()
  readonly #waiters = new Waiters(() => this.#head)

  /** @param snapshotEvery After how many entries those are cut. */
  constructor(readonly snapshotEvery = 1_000) {}

  async append(expectedHead: number, changes: readonly Change[]): Promise<Appended> {
    if (this.#isClosed) throw new Error('The log is closed.')
    if (expectedHead !== this.#head) return { conflict: this.#head }
    this.#head += 1
    this.#entries.push({ head: this.#head, changes })
    if (this.#entries.length >= this.snapshotEvery) this.#cut()
    this.#waiters.tell()
    return { head: this.#head }
  }

  async read(after: number): Promise<LogPage> {
    const first = this.#head - this.#entries.length
    if (after >= first) return { entries: this.#entries.slice(after - first) }
    return { snapshot: this.#snapshotAt(first), entries: [...this.#entries] }
  }

  wait(after: number, signal?: AbortSignal): Promise<void> {
    return this.#waiters.wait(after, signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
  }

  #cut(): void {
    for (const { changes } of this.#entries) for (const change of changes) this.#folded.apply(change)
    this.#entries = []
  }

  #snapshotAt(head: number): Snapshot {
    const { positions, changes } = this.#folded
    return { head, positions, changes }
  }
}
