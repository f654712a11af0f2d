import type { SynchronizationSchedule, SynchronizationScheduleState } from '@graph-sync/client'
import { readDate } from './date.js'

/** When a job runs. */
export type JobSchedule = {
  /** `Active`, `Disabled`, `Paused`, or what else the service says. Not the same as the status code. */
  readonly state: SynchronizationScheduleState | (string & {})
  readonly interval: JobInterval | undefined
  /** When the schedule ends; `undefined` for never. */
  readonly expiration: Date | undefined
}

/** The time between two cycles. */
export type JobInterval = {
  /** As the service wrote it: an ISO 8601 duration, such as `PT40M`. */
  readonly text: string
  /** `undefined` where it has months or years, whose length is not fixed. */
  readonly milliseconds: number | undefined
}

export const readSchedule = ({ state, interval, expiration }: SynchronizationSchedule): JobSchedule => ({
  state: state ?? 'Unknown',
  interval: interval ? { text: interval.toString(), milliseconds: millisecondsOf(interval) } : undefined,
  expiration: readDate(expiration),
})

function millisecondsOf(interval: NonNullable<SynchronizationSchedule['interval']>): number | undefined {
  const { years, months, weeks, days, hours, minutes, seconds, negative } = interval
  if (years || months) return undefined
  const total = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000
  return negative ? -total : total
}
