const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

// 16 KB for a page of slots of 256 bytes: what a fake of a few requests needs.
const slotsOfPage = 64

/**
 * Short texts by number, kept as bytes in place. Of a text that comes and goes nothing is left to the garbage
 * collector, which would take many of them for a reason to let the heap grow.
 */
export class TextSlots {
  readonly #pages: Uint8Array[] = []
  readonly #lengths: number[] = []
  /** Those that are too long. */
  readonly #others = new Map<number, string>()

  /** @param size How many bytes a text may have to be kept in place. */
  constructor(readonly size: number) {}

  get(slot: number): string {
    const other = this.#others.get(slot)
    if (other !== undefined) return other
    const start = (slot % slotsOfPage) * this.size
    return decoder.decode(this.#pageOf(slot).subarray(start, start + (this.#lengths[slot] ?? 0)))
  }

  set(slot: number, text: string): void {
    this.#others.delete(slot)
    const start = (slot % slotsOfPage) * this.size
    const { read, written } = encoder.encodeInto(text, this.#pageOf(slot).subarray(start, start + this.size))
    this.#lengths[slot] = written
    if (read < text.length || !text.isWellFormed()) this.#others.set(slot, text)
  }

  #pageOf(slot: number): Uint8Array {
    const page = Math.floor(slot / slotsOfPage)
    this.#pages[page] ??= new Uint8Array(slotsOfPage * this.size)
    return this.#pages[page]
  }
}
