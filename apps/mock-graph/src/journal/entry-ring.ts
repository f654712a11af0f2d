import { cutText } from '../domain/kept-text.js'
import type { JournalEntry } from './journal-entry.js'
import { shareDecision } from './share-decision.js'
import { TextRing } from './text-ring.js'
import { TextSlots } from './text-slots.js'

/** What an entry has besides its id and what was asked. Texts and objects in it stand elsewhere too. */
type Rest = {
  -readonly [Name in Exclude<keyof JournalEntry, 'id' | Asked>]-?: JournalEntry[Name] | undefined
}

type Asked = 'path' | 'query' | 'body'

/** Where the texts of what was asked stand, and how many bytes each has. */
type Texts = { place: number } & Record<Asked, number>

/** How much is kept of the requests. */
export type JournalBounds = {
  /** How many requests. Default 10 000. */
  readonly entries: number
  /** Bytes of their paths, queries and bodies. Default 16 MB. */
  readonly bytes: number
}

/**
 * The last entries, kept so that a new one leaves nothing of its own in the heap. As objects they lived for a thousand
 * requests each, long enough to be copied by the garbage collector, which doubled the memory of a busy server
 * (docs/performance.md).
 */
export class EntryRing {
  readonly #ids = new TextSlots(40)
  readonly #asked: TextRing
  /** By slot; each is written over again and again. */
  readonly #texts: Texts[] = []
  readonly #rests: Rest[] = []
  #size = 0
  #next = 0
  /** Where the texts of the entry that is being kept begin. */
  #begun = 0

  constructor(readonly bounds: JournalBounds) {
    this.#asked = new TextRing(bounds.bytes)
  }

  /** Keeps one. A text that would take more than a sixteenth of all there is room for is cut. */
  push(entry: JournalEntry): void {
    const { entries } = this.bounds
    if (entries === 0) return
    this.#begun = this.#asked.end
    if (this.#size === entries) this.#drop()
    const slot = this.#next
    this.#texts[slot] ??= { place: 0, path: 0, query: 0, body: 0 }
    this.#rests[slot] ??= emptyRest()
    this.#keepTexts(entry, this.#texts[slot])
    this.#ids.set(slot, entry.id)
    copyRest(entry, this.#rests[slot])
    this.#next = (slot + 1) % entries
    this.#size += 1
  }

  /** The newest entries, oldest first. Default: all. */
  entries(newest = this.#size): JournalEntry[] {
    const slots = this.#slots()
    return slots.slice(Math.max(0, slots.length - newest)).map((slot) => this.#read(slot))
  }

  /** The newest entry. */
  last(): JournalEntry | undefined {
    return this.#size === 0 ? undefined : this.#read(this.#slotOf(this.#size - 1))
  }

  find(id: string): JournalEntry | undefined {
    const slot = this.#slots().findLast((one) => this.#ids.get(one) === id)
    return slot === undefined ? undefined : this.#read(slot)
  }

  clear(): void {
    this.#texts.length = 0
    this.#rests.length = 0
    this.#asked.clear()
    this.#size = 0
    this.#next = 0
  }

  #keepTexts({ path, query = '', body = '' }: JournalEntry, texts: Texts): void {
    texts.place = this.#begun
    texts.path = this.#keep(path)
    texts.query = this.#keep(query)
    texts.body = this.#keep(body)
  }

  /** How many bytes a text takes, once older entries made room for it. */
  #keep(text: string): number {
    if (text === '') return 0
    const cut = cutText(text, Math.floor(this.bounds.bytes / 16))
    for (;;) {
      const bytes = this.#asked.append(cut)
      if (bytes !== undefined) return bytes
      if (this.#size === 0) return 0
      this.#drop()
    }
  }

  #drop(): void {
    const next = this.#size > 1 ? this.#texts[this.#slotOf(1)]?.place : this.#begun
    this.#asked.release(next ?? this.#begun)
    this.#size -= 1
  }

  /** The slot of the entry that has so many older ones. */
  #slotOf(older: number): number {
    const { entries } = this.bounds
    return (this.#next + entries - this.#size + older) % entries
  }

  #slots(): number[] {
    return Array.from({ length: this.#size }, (_, index) => this.#slotOf(index))
  }

  #read(slot: number): JournalEntry {
    const { time, method, ...rest } = this.#rests[slot] as Rest
    const { place, path, query, body } = this.#texts[slot] as Texts
    return {
      id: this.#ids.get(slot),
      time: time as number,
      method: method as string,
      path: path > 0 ? this.#asked.read(place, path) : '…',
      ...(query > 0 && { query: this.#asked.read(place + path, query) }),
      ...(body > 0 && { body: this.#asked.read(place + path + query, body) }),
      ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<
        JournalEntry,
        'id' | 'time' | 'method' | Asked
      >),
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
