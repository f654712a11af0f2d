import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { Job } from '../../domain/provisioning/job.js'
import { type JobState, newJobState } from '../../domain/provisioning/job-state.js'
import type { Synchronization } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'
import type { Connector } from '../connector/connector.js'

/** A job and all that a run of it reads. What it writes goes through the directory. */
export type JobContext = {
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly synchronization: Synchronization
  readonly template: Template
  readonly job: Job
  readonly connector: Connector
  readonly newId: () => string
}

const untouched = newJobState()

/** Where the runs of a job stand; as new for one that never ran. */
export const stateOf = ({ state }: Pick<Job, 'state'>): JobState => state ?? untouched

/** The job as it stands after some changes of its state. */
export const withState = (job: Job, changes: Partial<JobState>): Job => ({
  ...job,
  state: { ...stateOf(job), ...changes },
})
