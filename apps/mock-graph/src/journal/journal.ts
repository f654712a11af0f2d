import type { Principal } from '../domain/directory/principal.js'
import type { Decision } from '../policy/decision.js'
import { EntryRing } from './entry-ring.js'
import { Tally } from './tally.js'

/** One request and what became of it. Holds no header, body, token or credential. */
export type JournalEntry = {
  /** The `request-id` of the response. */
  readonly id: string
  /** When it came, in milliseconds since 1970. */
  readonly time: number
  readonly method: string
  /** The path without its query, which may hold anything. */
  readonly path: string
  status: number
  /** Milliseconds spent, measured with a monotonic clock. */
  durationMs: number
  /** Key of the operation in the slice, when the path led to one. */
  operation?: string
  principal?: Principal
  /** The caller's name in the directory. */
  caller?: string
  decision?: Decision
  /** Why the token was refused, when it was. */
  tokenError?: string
  /** The code of the Graph or OAuth error that was answered. */
  error?: string
  /** The kind of the fault that a fault rule let come. */
  injected?: string
  /** What failed in the fake itself and where, without the message, which may quote values. */
  defect?: string
}

/** The last requests, newest last; older ones fall out. Entries are copies of what was recorded. */
export class Journal {
  readonly #ring: EntryRing
  /** What all requests come to, however long ago. */
  readonly tally = new Tally()

  /** @param capacity How many entries are kept. */
  constructor(readonly capacity = 1_000) {
    this.#ring = new EntryRing(capacity)
  }

  record(entry: JournalEntry): void {
    this.tally.count(entry)
    this.#ring.push(entry)
  }

  find(id: string): JournalEntry | undefined {
    return this.#ring.find(id)
  }

  /** All entries, oldest first. */
  entries(): JournalEntry[] {
    return this.#ring.entries()
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
