import type { Directory } from '../../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Job } from '../../../domain/provisioning/job.js'
import type { Schema } from '../../../domain/provisioning/schema.js'
import { templateOfJob } from '../../../synchronization/job/template-of-job.js'

/** The schema a job goes by: its own, or its template's under the job's id. */
export function schemaOfJob(directory: Directory, servicePrincipal: ServicePrincipal, job: Job): Schema {
  if (job.schema) return job.schema
  const synchronization = directory.synchronizationOf(servicePrincipal.id)
  return { ...templateOfJob(servicePrincipal, synchronization, job).schema, id: job.id }
}
