import type { Job } from '../../domain/provisioning/job.js'
import { readDuration } from '../../domain/time/duration.js'

/** How long after the beginning of a cycle the next one is due, in milliseconds: a minute at least. */
export const intervalOf = ({ schedule }: Pick<Job, 'schedule'>): number =>
  Math.max(readDuration(schedule.interval) ?? 0, 60_000)
