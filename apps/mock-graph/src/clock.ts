import { readDuration } from './domain/time/duration.js'
import { RecordStore } from './store/record-store.js'
import type { Records } from './store/records.js'
import type { KindTable } from './store/table.js'

/** A clock that can be moved. Jobs, tokens and dates of a fake follow it. */
export type Clock = {
  now(): Date
  /**
   * Moves it forward, also while frozen.
   *
   * @param duration Milliseconds, or an ISO 8601 duration in weeks, days, hours, minutes and seconds, such as `PT40M`.
   * Throws a `RangeError` for another text, and for moving it back.
   */
  advance(duration: number | string): void
  /** Sets it, to the future or the past. Throws a `RangeError` outside of the years 1 to 9999. */
  set(date: Date): void
  /** Stops it until `resume`. */
  freeze(): void
  resume(): void
  /** Calls somebody whenever it was moved, stopped or let run. Returns what ends that. */
  watch?(listener: () => void): () => void
}

/** How a clock stands to real time, in milliseconds. */
export type ClockState = {
  /** What is added to real time. */
  readonly offset: number
  /** The time it shows while it is frozen. */
  readonly frozenAt: number | null
}

/** The one record of a clock. */
export type ClockRecords = { clock: ClockState }

export const clockKinds: KindTable<ClockRecords> = { clock: {} }

/** A clock that runs with real time, from `start` or from the real now. */
export function createClock(start?: Date): Clock {
  const records = new RecordStore(clockKinds)
  if (start) records.put('clock', id, { offset: start.getTime() - Date.now(), frozenAt: null })
  return keepClock(records)
}

/** The clock whose state is kept among the records; real time where they hold none. */
export function keepClock(records: Records<ClockRecords>): Clock {
  const state = () => records.table('clock').get(id) ?? realTime
  const listeners = new Set<() => void>()
  const put = (next: ClockState) => {
    records.put('clock', id, next)
    for (const listener of listeners) listener()
  }
  const now = () => {
    const { offset, frozenAt } = state()
    return frozenAt ?? Date.now() + offset
  }
  const setTo = (time: number) => {
    if (!(time >= first && time < end)) {
      throw new RangeError('The clock goes from the year 1 to the year 9999: choose a time between.')
    }
    const { offset, frozenAt } = state()
    put(frozenAt === null ? { offset: time - Date.now(), frozenAt } : { offset, frozenAt: time })
  }
  return {
    now: () => new Date(now()),
    advance: (duration) => {
      const by = typeof duration === 'number' ? duration : readDuration(duration)
      if (by === undefined || !(by >= 0)) {
        throw new RangeError(`Cannot advance by ${duration}: pass milliseconds or a duration such as PT40M.`)
      }
      setTo(now() + by)
    },
    set: (date) => setTo(date.getTime()),
    freeze: () => put({ ...state(), frozenAt: now() }),
    resume: () => {
      const { frozenAt } = state()
      if (frozenAt !== null) put({ offset: frozenAt - Date.now(), frozenAt: null })
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const id = 'clock'
// As far as Graph's dates go.
const first = Date.parse('0001-01-01T00:00:00Z')
const end = Date.parse('+010000-01-01T00:00:00Z')
const realTime: ClockState = { offset: 0, frozenAt: null }
