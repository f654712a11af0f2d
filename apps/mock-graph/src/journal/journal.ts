import type { Principal } from '../domain/principal.js'
import type { Decision } from '../policy/decision.js'

/** One request and what became of it. Holds no header, body, token or credential. */
export type JournalEntry = {
  /** The `request-id` of the response. */
  readonly id: string
  readonly time: string
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
  tokenFault?: string
  /** The code of the Graph or OAuth error that was answered. */
  error?: string
}

/** The last requests, newest last; older ones fall out. */
export class Journal {
  readonly #entries = new Map<string, JournalEntry>()

  /** @param capacity How many entries are kept. */
  constructor(readonly capacity = 1_000) {}

  record(entry: JournalEntry): void {
    this.#entries.set(entry.id, entry)
    if (this.#entries.size <= this.capacity) return
    const [oldest] = this.#entries.keys()
    if (oldest !== undefined) this.#entries.delete(oldest)
  }

  find(id: string): JournalEntry | undefined {
    return this.#entries.get(id)
  }

  /** All entries, oldest first. */
  entries(): JournalEntry[] {
    return [...this.#entries.values()]
  }

  /** The newest entry. */
  last(): JournalEntry | undefined {
    return this.entries().at(-1)
  }

  clear(): void {
    this.#entries.clear()
  }
}
