import type { Job } from '../../domain/provisioning/job.js'
import { usualInterval } from '../../domain/provisioning/new-job.js'
import { stateOf, withState } from './state-of-job.js'
import { move } from './transitions.js'

/** The job after it was started. One that runs goes on. */
export function startJob(job: Job, now: number): Job {
  if (job.schedule.state === 'Active' && job.code !== 'Quarantine')
    return job.state ? job : withState(job, {})
  const { interval } = job.schedule
  // A real job is not left with TimeSpan.MaxValue, which the pages show before the first start. *Assumed.*
  const schedule = { ...job.schedule, interval: interval.startsWith('P10675199D') ? usualInterval : interval }
  const begun = withState({ ...job, schedule }, { quarantine: null, nextCycle: now })
  return move(begun, stateOf(job).steadyStateFirstAchieved === null ? 'start' : 'resume')
}

/** The job after it was paused. */
export const pauseJob = (job: Job): Job => move(withState(job, { nextCycle: null }), 'pause')

/**
 * The job after its schema became another: its next cycle is an initial one, and links stay
 * (customize-application-attributes.md).
 */
export const remapJob = (job: Job, schema: Job['schema']): Job =>
  job.state ? withState({ ...job, schema }, { watermark: null }) : { ...job, schema }
