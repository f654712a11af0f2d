import type { Job, JobSetting } from '../../domain/job.js'
import { newJobState } from '../../domain/job-state.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'
import { renderStatus, statusType } from './synchronization-status.js'

const scheduleType: StructuredType = {
  name: 'microsoft.graph.synchronizationSchedule',
  properties: { expiration: 'Edm.DateTimeOffset', interval: 'Edm.String', state: 'Edm.String' },
}

/** The type behind `…/synchronization/jobs`. */
export const jobType: StructuredType = {
  name: 'microsoft.graph.synchronizationJob',
  properties: {
    id: 'Edm.String',
    schedule: { complex: scheduleType },
    status: { complex: statusType },
    synchronizationJobSettings: { collection: opaqueType('keyValuePair') },
    templateId: 'Edm.String',
  },
}

// Samples of cross-tenant-synchronization-configure-graph.md; that every job has these is assumed.
const usualSettings: readonly JobSetting[] = [
  { name: 'AzureIngestionAttributeOptimization', value: 'False' },
  { name: 'LookaheadQueryEnabled', value: 'False' },
]

const untouched = newJobState()

/** A job on the wire. `schedule` is never absent: Terraform's provider panics without it. */
export const renderJob = (job: Job, now: number): Record<string, unknown> => ({
  id: job.id,
  templateId: job.templateId,
  schedule: { ...job.schedule },
  status: renderStatus(job, job.state ?? untouched, now),
  synchronizationJobSettings: (job.settings ?? usualSettings).map(({ name, value }) => ({ name, value })),
})
