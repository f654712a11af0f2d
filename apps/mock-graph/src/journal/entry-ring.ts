import type { JournalEntry } from './journal.js'
import { shareDecision } from './share-decision.js'
import { TextSlots } from './text-slots.js'

// What an entry has besides id, time, path, status and duration: texts and objects that stand elsewhere too.
const shared = [
  'method',
  'operation',
  'principal',
  'caller',
  'decision',
  'tokenFault',
  'error',
  'injected',
  'defect',
] as const
type Shared = (typeof shared)[number]

/**
 * The last entries, kept so that a new one leaves nothing of its own in the heap. As objects they lived for a thousand
 * requests each, long enough to be copied by the garbage collector, which doubled the memory of a busy server
 * (docs/performance.md).
 */
export class EntryRing {
  readonly #ids = new TextSlots(40)
  readonly #paths = new TextSlots(216)
  readonly #numbers: number[] = []
  readonly #shared: Record<Shared, unknown[]>
  #size = 0
  #next = 0

  constructor(readonly capacity: number) {
    this.#shared = Object.fromEntries(shared.map((name) => [name, []])) as unknown as Record<
      Shared,
      unknown[]
    >
  }

  push(entry: JournalEntry): void {
    const slot = this.#next
    this.#ids.set(slot, entry.id)
    this.#paths.set(slot, entry.path)
    this.#numbers[3 * slot] = entry.time
    this.#numbers[3 * slot + 1] = entry.status
    this.#numbers[3 * slot + 2] = entry.durationMs
    for (const name of shared) this.#shared[name][slot] = entry[name]
    if (entry.decision) this.#shared.decision[slot] = shareDecision(entry.decision)
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
    for (const name of shared) this.#shared[name].length = 0
    this.#size = 0
    this.#next = 0
  }

  #slots(): number[] {
    const oldest = this.#size < this.capacity ? 0 : this.#next
    return Array.from({ length: this.#size }, (_, index) => (oldest + index) % this.capacity)
  }

  #read(slot: number): JournalEntry {
    const [time = 0, status = 0, durationMs = 0] = this.#numbers.slice(3 * slot, 3 * slot + 3)
    const { method, ...others } = this.#shared
    return {
      id: this.#ids.get(slot),
      time,
      method: String(method[slot]),
      path: this.#paths.get(slot),
      status,
      durationMs,
      ...Object.fromEntries(
        Object.entries(others).flatMap(([name, values]) =>
          values[slot] === undefined ? [] : [[name, values[slot]]],
        ),
      ),
    }
  }
}
