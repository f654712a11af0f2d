import type { Principal } from '../domain/principal.js'
import type { Decision } from '../policy/decision.js'
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
  tokenFault?: string
  /** The code of the Graph or OAuth error that was answered. */
  error?: string
  /** The kind of the fault that a fault rule let come. */
  injected?: string
  /** What failed in the fake itself and where, without the message, which may quote values. */
  defect?: string
}

/** The last requests, newest last; older ones fall out. */
export class Journal {
  readonly #ring: JournalEntry[] = []
  #next = 0
  /** What all requests come to, however long ago. */
  readonly tally = new Tally()

  /** @param capacity How many entries are kept. */
  constructor(readonly capacity = 1_000) {}

  record(entry: JournalEntry): void {
    this.tally.count(entry)
    this.#ring[this.#next] = entry
    this.#next = (this.#next + 1) % this.capacity
  }

  find(id: string): JournalEntry | undefined {
    return this.#ring.find((entry) => entry.id === id)
  }

  /** All entries, oldest first. */
  entries(): JournalEntry[] {
    return [...this.#ring.slice(this.#next), ...this.#ring.slice(0, this.#next)]
  }

  /** The newest entry. */
  last(): JournalEntry | undefined {
    return this.#ring.at(this.#next - 1)
  }

  clear(): void {
    this.#ring.length = 0
    this.#next = 0
    this.tally.clear()
  }
}
