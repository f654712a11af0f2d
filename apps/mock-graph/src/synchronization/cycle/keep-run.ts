import type { Directory } from '../../directory/tenant/directory.js'
import type { Job } from '../../domain/provisioning/job.js'

/**
 * Keeps where a run has brought its job, in a transaction of its own. Whatever else of the job was written while the run
 * waited for its target stays, and a job that was deleted meanwhile does not come back.
 */
export function keepRun(directory: Directory, job: Job): Job {
  return directory.transact((own) => {
    const present = own.jobOf(job.servicePrincipalId, job.id)
    if (!present) return job
    const { code, state } = job
    const kept = { ...present, code, state, schedule: { ...present.schedule, state: job.schedule.state } }
    own.putJob(kept)
    return kept
  })
}
