import type { Directory } from '../../directory/tenant/directory.js'
import type { Standing } from '../../domain/provisioning/job-state.js'
import { knownTo } from '../../synchronization/known/known-objects.js'

/** An object of the directory and the record of the target that a job keeps in step with it. */
export type DescribedLink = {
  readonly job: string
  readonly type: string
  readonly displayName: string
  readonly objectId: string
  readonly targetId: string
  readonly standing: Standing
}

/** What the jobs of a service principal linked. */
export const describeLinks = (directory: Directory, servicePrincipalId: string): DescribedLink[] =>
  directory.jobsOf(servicePrincipalId).flatMap((job) =>
    knownTo(directory, job, 'links').map(({ type, displayName, objectId, targetId, standing }) => ({
      job: job.id,
      ...{ type, displayName, objectId, targetId, standing },
    })),
  )
