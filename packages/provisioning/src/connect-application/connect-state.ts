import type { SynchronizationTemplate } from '@graph-sync/client'
import type { Job } from '../jobs/job.js'
import type { JobWait } from '../jobs/running/wait-for-job.js'

/** What is known of the application so far. The steps fill it in, and {@link ResumableState} of it outlives a failure. */
export type ConnectState = ResumableState & {
  templates?: readonly SynchronizationTemplate[]
  /** As it was when its step was done. */
  job?: Job
  /** The wait for the first cycle. */
  cycle?: JobWait
  /** Why it is not known whether something was made. */
  failure?: unknown
}

/** The part that goes into a token. */
export type ResumableState = {
  servicePrincipalId?: string | undefined
  appId?: string | undefined
  applicationId?: string | undefined
  templateId?: string | undefined
  jobId?: string | undefined
  /** Something was made that the service may not find everywhere yet. */
  created?: boolean | undefined
  /** An application, or a job, may have been made: the answer did not come. */
  unconfirmed?: 'application' | 'job' | undefined
  /** Whether there are secrets to write, or they were written. */
  secrets?: 'given' | 'written' | undefined
}
