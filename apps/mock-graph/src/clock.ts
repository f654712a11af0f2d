import { readDuration } from './domain/duration.js'

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
  /** Sets it, to the future or the past. */
  set(date: Date): void
  /** Stops it until `resume`. */
  freeze(): void
  resume(): void
}

/** A clock that runs with real time, from `start` or from the real now. */
export function createClock(start?: Date): Clock {
  let offset = start ? start.getTime() - Date.now() : 0
  let frozenAt: number | undefined
  const now = () => frozenAt ?? Date.now() + offset
  const setTo = (time: number) => {
    if (frozenAt !== undefined) frozenAt = time
    else offset = time - Date.now()
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
    freeze: () => {
      frozenAt = now()
    },
    resume: () => {
      if (frozenAt === undefined) return
      offset = frozenAt - Date.now()
      frozenAt = undefined
    },
  }
}
