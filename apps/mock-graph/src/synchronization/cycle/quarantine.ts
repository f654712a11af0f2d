import type { Job } from '../../domain/provisioning/job.js'
import type { JobError, QuarantineReason } from '../../domain/provisioning/job-state.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { move } from '../job/transitions.js'

const hour = 3_600_000
const day = 24 * hour

// application-provisioning-quarantine-status.md: 6 h, 12 h, 24 h, then daily, disabled after more than four weeks.
const backOff = [6 * hour, 12 * hour]
const longest = 28 * day

/** The job in quarantine, or kept there until the next attempt; after four weeks it is disabled. */
export function quarantine(job: Job, at: number, reason: QuarantineReason, error: JobError | null): Job {
  const before = stateOf(job).quarantine
  const seriesBegan = before?.seriesBegan ?? at
  const seriesCount = before ? before.seriesCount + 1 : 0
  const nextAttempt = at + (backOff[seriesCount] ?? day)
  const imposed = { reason, error, currentBegan: at, seriesBegan, seriesCount, nextAttempt }
  return move(withState(job, { quarantine: imposed, nextCycle: nextAttempt }), 'quarantine')
}

/** The job switched off, if it has been in quarantine for more than four weeks. */
export function disableIfHopeless(job: Job, at: number): Job | undefined {
  const { quarantine } = stateOf(job)
  if (job.code !== 'Quarantine' || !quarantine || at - quarantine.seriesBegan <= longest) return undefined
  return move(withState(job, { nextCycle: null }), 'disable')
}
