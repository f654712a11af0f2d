import type { Sleep } from '@graph-sync/client'

/** What waiting goes by. */
export type Clock = {
  readonly sleep: Sleep
  /** Milliseconds. */
  readonly now: () => number
}

/** Another clock than the connection's, for one call. */
export type ClockOptions = {
  /** Waits in place of real time; may end early when the signal is aborted. */
  sleep?: Sleep | undefined
  /** Milliseconds of a clock. */
  now?: (() => number) | undefined
}

export const clockOptionKinds = { sleep: 'function', now: 'function' } as const

/** Real time. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      signal?.addEventListener('abort', end)
    }),
}

/** The clock of the options, where they have one, else the other. */
export const chooseClock = ({ sleep, now }: ClockOptions, clock: Clock): Clock => ({
  sleep: sleep ?? clock.sleep,
  now: now ?? clock.now,
})
