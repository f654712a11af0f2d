import type { Job } from '../../domain/provisioning/job.js'
import { type JobState, newJobState } from '../../domain/provisioning/job-state.js'

const untouched = newJobState()

/** Where the runs of a job stand; as new for one that never ran. */
export const stateOf = ({ state }: Pick<Job, 'state'>): JobState => state ?? untouched

/** The job as it stands after some changes of its state. */
export const withState = (job: Job, changes: Partial<JobState>): Job => ({
  ...job,
  state: { ...stateOf(job), ...changes },
})
