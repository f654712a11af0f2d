import { type Clock, createClock } from '../src/index.js'

/** A clock that stands at a time. */
export function frozenClock(time: string | Date): Clock {
  const clock = createClock()
  clock.freeze()
  clock.set(new Date(time))
  return clock
}
