import type { Directory } from '../../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Job } from '../../../domain/provisioning/job.js'
import type { JobReference } from '../../../synchronization/job/synchronizer.js'
import type { Asked } from '../../calls/graph-call.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { type SynchronizationAt, synchronizationAt } from '../synchronization/synchronization-at.js'

/** What a request for one job speaks of. */
export type JobAt = SynchronizationAt & { readonly job: Job }

/** What a request for one job speaks of. Throws a 404 where there is none. */
export function jobAt(asked: Asked): JobAt {
  const at = synchronizationAt(asked)
  const id = asked.params['synchronizationJob-id'] ?? ''
  return { ...at, job: findJob(asked.directory, at.servicePrincipal, id) }
}

/** A job of a service principal; ids match in any case. Throws a 404, whose code and text are *assumed*. */
export function findJob(directory: Directory, servicePrincipal: ServicePrincipal, id: string): Job {
  // A deleted service principal keeps its jobs for when it is restored.
  const job = directory.servicePrincipals.has(servicePrincipal.id) && directory.jobOf(servicePrincipal.id, id)
  if (!job) throw graphErrors.resourceNotFound(id)
  return job
}

/** Where the synchronizer finds the addressed job. */
export const referenceOf = (directory: Directory, { servicePrincipal, job }: JobAt): JobReference => ({
  directory,
  servicePrincipal,
  job,
})
