const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

// What a fake of a few requests needs.
const leastBytes = 16 * 1024

/**
 * Texts one after another, kept as bytes in place, the oldest released first. Of a text that comes and goes nothing is
 * left to the garbage collector, which would take many of them for a reason to let the heap grow.
 */
export class TextRing {
  #bytes = new Uint8Array(0)
  /** Places count on for ever; where one stands in the bytes is what is left of it by their number. */
  #start = 0
  #end = 0

  /** @param limit How many bytes there may be. */
  constructor(readonly limit: number) {}

  /** Where the next text will stand. */
  get end(): number {
    return this.#end
  }

  /**
   * Adds a text. Returns how many bytes it takes: none where it can never have room, and undefined where it has none until
   * something is released.
   */
  append(text: string): number | undefined {
    if (text === '') return 0
    // A character of a string has three bytes at most.
    const most = text.length * 3
    const offset = this.#offsetOf(this.#end)
    if (most <= this.#room && offset + most <= this.#bytes.length) {
      const { written } = encoder.encodeInto(text, this.#bytes.subarray(offset, offset + most))
      this.#end += written
      return written
    }
    const bytes = encoder.encode(text)
    if (bytes.length > this.limit) return 0
    if (!this.#makeRoom(bytes.length)) return undefined
    this.#write(this.#end, bytes)
    this.#end += bytes.length
    return bytes.length
  }

  /** The text that was added at a place. */
  read(place: number, length: number): string {
    return decoder.decode(this.#read(place, length))
  }

  /** Lets go of all that stands before a place. */
  release(place: number): void {
    this.#start = place
  }

  clear(): void {
    this.#bytes = new Uint8Array(0)
    this.#start = this.#end = 0
  }

  get #room(): number {
    return this.#bytes.length - (this.#end - this.#start)
  }

  #offsetOf(place: number): number {
    return this.#bytes.length === 0 ? 0 : place % this.#bytes.length
  }

  #makeRoom(length: number): boolean {
    if (length <= this.#room) return true
    const needed = this.#end - this.#start + length
    if (needed > this.limit) return false
    const held = this.#read(this.#start, this.#end - this.#start)
    this.#bytes = new Uint8Array(
      Math.min(this.limit, Math.max(leastBytes, 2 ** Math.ceil(Math.log2(needed)))),
    )
    this.#write(this.#start, held)
    return true
  }

  #read(place: number, length: number): Uint8Array {
    const offset = this.#offsetOf(place)
    const upToEnd = this.#bytes.subarray(offset, offset + length)
    if (upToEnd.length === length) return upToEnd
    const whole = new Uint8Array(length)
    whole.set(upToEnd)
    whole.set(this.#bytes.subarray(0, length - upToEnd.length), upToEnd.length)
    return whole
  }

  #write(place: number, bytes: Uint8Array): void {
    const offset = this.#offsetOf(place)
    const upToEnd = Math.min(bytes.length, this.#bytes.length - offset)
    this.#bytes.set(bytes.subarray(0, upToEnd), offset)
    this.#bytes.set(bytes.subarray(upToEnd), 0)
  }
}
