import type { Job } from '../../domain/provisioning/job.js'
import { stateOf } from './state-of-job.js'

/**
 * From when on the time to the next cycle counts: from when this one was due, and from now where it was asked for earlier.
 * So the cycle after one that was asked for comes an interval later, as it does after a restart.
 */
export const dueTime = (job: Job, now: number): number => Math.min(stateOf(job).nextCycle ?? now, now)
