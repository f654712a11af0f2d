import type { JournalEntry } from './journal-entry.js'
import { shareDecision } from './share-decision.js'
import { TextSlots } from './text-slots.js'

/** What an entry has besides its id and path. Texts and objects in it stand elsewhere too. */
type Rest = {
  -readonly [Name in Exclude<keyof JournalEntry, 'id' | 'path'>]-?: JournalEntry[Name] | undefined
}

/**
 * The last entries, kept so that a new one leaves nothing of its own in the heap. As objects they lived for a thousand
 * requests each, long enough to be copied by the garbage collector, which doubled the memory of a busy server
 * (docs/performance.md).
 */
export class EntryRing {
  readonly #ids = new TextSlots(40)
  readonly #paths = new TextSlots(216)
  /** By slot; each is written over again and again. */
  readonly #rests: Rest[] = []
  #size = 0
  #next = 0

  constructor(readonly capacity: number) {}

  push(entry: JournalEntry): void {
    const slot = this.#next
    this.#ids.set(slot, entry.id)
    this.#paths.set(slot, entry.path)
    this.#rests[slot] ??= emptyRest()
    copyRest(entry, this.#rests[slot])
    this.#next = (slot + 1) % this.capacity
    this.#size = Math.min(this.#size + 1, this.capacity)
  }

  /** All entries, oldest first. */
  entries(): JournalEntry[] {
    return this.#slots().map((slot) => this.#read(slot))
  }

  /** The newest entry. */
  last(): JournalEntry | undefined {
    return this.#size === 0 ? undefined : this.#read((this.#next + this.capacity - 1) % this.capacity)
  }

  find(id: string): JournalEntry | undefined {
    const slot = this.#slots().find((one) => this.#ids.get(one) === id)
    return slot === undefined ? undefined : this.#read(slot)
  }

  clear(): void {
    this.#rests.length = 0
    this.#size = 0
    this.#next = 0
  }

  #slots(): number[] {
    const oldest = this.#size < this.capacity ? 0 : this.#next
    return Array.from({ length: this.#size }, (_, index) => (oldest + index) % this.capacity)
  }

  #read(slot: number): JournalEntry {
    const known = Object.entries(this.#rests[slot] ?? {}).filter(([, value]) => value !== undefined)
    return {
      id: this.#ids.get(slot),
      path: this.#paths.get(slot),
      ...(Object.fromEntries(known) as Omit<JournalEntry, 'id' | 'path'>),
    }
  }
}

const emptyRest = (): Rest => ({
  time: 0,
  method: '',
  status: 0,
  durationMs: 0,
  operation: undefined,
  principal: undefined,
  caller: undefined,
  decision: undefined,
  tokenError: undefined,
  instead: undefined,
  error: undefined,
  injected: undefined,
  defect: undefined,
})

/** Name by name, which are plain loads and stores to V8; a loop over the names takes several times as long. */
function copyRest(entry: JournalEntry, rest: Rest): void {
  rest.time = entry.time
  rest.method = entry.method
  rest.status = entry.status
  rest.durationMs = entry.durationMs
  rest.operation = entry.operation
  rest.principal = entry.principal
  rest.caller = entry.caller
  rest.decision = entry.decision && shareDecision(entry.decision)
  rest.tokenError = entry.tokenError
  rest.instead = entry.instead
  rest.error = entry.error
  rest.injected = entry.injected
  rest.defect = entry.defect
}
