import type { ExchangeOfJob } from '../synchronization/job/job-context.js'
import { type ExchangeFilter, passes } from './exchange-filter.js'
import { cutBodies, sizeOf } from './exchange-size.js'
import { type KeptExchange, keptExchange } from './kept-exchange.js'

/** How much is kept. */
export type ExchangeBounds = {
  /** How many exchanges. Default 10 000. */
  readonly entries: number
  /** Bytes of their URLs, headers and bodies. Default 16 MB. */
  readonly bytes: number
}

export const defaultBounds: ExchangeBounds = { entries: 10_000, bytes: 16_000_000 }

/** What is asked of the journal of exchanges by those who only read it. */
export type ExchangeJournal = Pick<Exchanges, 'list' | 'find' | 'last' | 'bounds'>

/** The last requests to targets with their answers; older ones fall out. */
export class Exchanges {
  readonly #kept = new Map<string, { readonly exchange: KeptExchange; readonly size: number }>()
  // One iterator for good: a new one would step over everything that fell out since the map last grew.
  #oldest = this.#kept.entries()
  #bytes = 0
  #count = 0

  constructor(readonly bounds: ExchangeBounds = defaultBounds) {}

  /** Keeps one. A body that would take more than a sixteenth of all there is room for is cut. */
  record(told: ExchangeOfJob): KeptExchange {
    this.#count += 1
    const kept = cutBodies(keptExchange(`${this.#count}`, told), Math.floor(this.bounds.bytes / 16))
    const size = sizeOf(kept)
    this.#kept.set(kept.id, { exchange: kept, size })
    this.#bytes += size
    while (this.#kept.size > this.bounds.entries || this.#bytes > this.bounds.bytes) this.#drop()
    return kept
  }

  /** Those that pass the filter, oldest first. Default: all. */
  list(filter: ExchangeFilter = {}): KeptExchange[] {
    return Array.from(this.#kept.values(), ({ exchange }) => exchange).filter((one) => passes(filter, one))
  }

  find(id: string): KeptExchange | undefined {
    return this.#kept.get(id)?.exchange
  }

  /** The newest that passes the filter. */
  last(filter: ExchangeFilter = {}): KeptExchange | undefined {
    return this.list(filter).at(-1)
  }

  clear(): void {
    this.#kept.clear()
    this.#oldest = this.#kept.entries()
    this.#bytes = 0
  }

  #drop(): void {
    const { value: oldest } = this.#oldest.next()
    if (!oldest) return
    const [id, { size }] = oldest
    this.#kept.delete(id)
    this.#bytes -= size
  }
}
