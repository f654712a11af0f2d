import type { Job } from '../domain/job.js'
import type { JobError, JobState, QuarantineReason } from '../domain/job-state.js'
import { move } from './transitions.js'

const hour = 3_600_000
const day = 24 * hour

// application-provisioning-quarantine-status.md: 6 h, 12 h, 24 h, then daily, disabled after more than four weeks.
const backOff = [6 * hour, 12 * hour]
const longest = 28 * day

/** Puts a job into quarantine, or keeps it there until the next attempt; after four weeks it is disabled. */
export function quarantine(
  job: Job,
  state: JobState,
  at: number,
  reason: QuarantineReason,
  error: JobError | null,
): void {
  const before = state.quarantine
  const seriesBegan = before?.seriesBegan ?? at
  const seriesCount = before ? before.seriesCount + 1 : 0
  const nextAttempt = at + (backOff[seriesCount] ?? day)
  state.quarantine = { reason, error, currentBegan: at, seriesBegan, seriesCount, nextAttempt }
  state.nextCycle = nextAttempt
  move(job, 'quarantine')
}

/** Switches a job off that has been in quarantine for more than four weeks. */
export function disableIfHopeless(job: Job, state: JobState, at: number): boolean {
  if (job.code !== 'Quarantine' || !state.quarantine) return false
  if (at - state.quarantine.seriesBegan <= longest) return false
  state.nextCycle = null
  move(job, 'disable')
  return true
}
