import type { Directory } from '../../directory/tenant/directory.js'
import type { Job } from '../../domain/provisioning/job.js'
import { stateOf } from '../job/state-of-job.js'

/**
 * Keeps where a run has brought its job, in a transaction of its own. Whatever else of the job was written while the run
 * waited for its target stays: one that was paused is, and one that was deleted does not come back.
 */
export function keepRun(directory: Directory, job: Job): Job {
  return directory.transact((own) => {
    const present = own.jobOf(job.servicePrincipalId, job.id)
    if (!present) return job
    const { code, state } = job
    const isPaused = present.schedule.state === 'Paused' && job.schedule.state === 'Active'
    const { quarantine } = stateOf(present)
    const kept: Job = isPaused
      ? { ...present, state: { ...stateOf(job), nextCycle: null, quarantine } }
      : { ...present, code, state, schedule: { ...present.schedule, state: job.schedule.state } }
    own.putJob(kept)
    return kept
  })
}
