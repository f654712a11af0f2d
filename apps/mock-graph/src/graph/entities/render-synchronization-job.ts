import type { Directory } from '../../directory/tenant/directory.js'
import type { Job, JobSetting } from '../../domain/provisioning/job.js'
import type { Running } from '../../synchronization/scheduling/running.js'
import { renderStatus } from './render-synchronization-status.js'

// Samples of cross-tenant-synchronization-configure-graph.md; that every job has these is assumed.
const usualSettings: readonly JobSetting[] = [
  { name: 'AzureIngestionAttributeOptimization', value: 'False' },
  { name: 'LookaheadQueryEnabled', value: 'False' },
]

/**
 * A job on the wire. `schedule` is never absent: Terraform's provider panics without it.
 *
 * @param running The cycle under way, where one is that nobody waits for.
 */
export const renderJob = (
  job: Job,
  directory: Directory,
  now: number,
  running: Running | undefined,
): Record<string, unknown> => ({
  id: job.id,
  templateId: job.templateId,
  schedule: { ...job.schedule },
  status: renderStatus(job, directory, now, running),
  synchronizationJobSettings: (job.settings ?? usualSettings).map(({ name, value }) => ({ name, value })),
})
