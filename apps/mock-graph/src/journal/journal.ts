import { EntryRing, type JournalBounds } from './entry-ring.js'
import type { JournalEntry } from './journal-entry.js'
import { Tally } from './tally.js'

export const defaultJournalBounds: JournalBounds = { entries: 10_000, bytes: 16_000_000 }

/** The last requests, newest last; older ones fall out. Entries are copies of what was recorded. */
export class Journal {
  readonly #ring: EntryRing
  /** What all requests come to, however long ago. */
  readonly tally = new Tally()

  constructor(readonly bounds: JournalBounds = defaultJournalBounds) {
    this.#ring = new EntryRing(bounds)
  }

  record(entry: JournalEntry): void {
    this.tally.count(entry)
    this.#ring.push(entry)
  }

  find(id: string): JournalEntry | undefined {
    return this.#ring.find(id)
  }

  /** The newest entries, oldest first. Default: all. */
  entries(newest?: number): JournalEntry[] {
    return this.#ring.entries(newest)
  }

  /** The newest entry. */
  last(): JournalEntry | undefined {
    return this.#ring.last()
  }

  clear(): void {
    this.#ring.clear()
    this.tally.clear()
  }
}
