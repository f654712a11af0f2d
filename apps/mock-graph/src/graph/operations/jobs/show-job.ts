import type { Job } from '../../../domain/provisioning/job.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { renderJob } from '../../entities/render-synchronization-job.js'
import type { Item } from '../../odata/filter/compile-filter.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import type { SynchronizationAt } from '../synchronization/synchronization-at.js'
import { findJob } from './job-at.js'
import { schemaOfJob } from './schema-of-job.js'

/** One job as the body of an answer, as far as the query selects and expands. */
export function showJob(
  call: GraphCall,
  { servicePrincipal, context }: SynchronizationAt,
  job: Job,
  query: URLSearchParams,
): Record<string, unknown> {
  const { directory, environment, root } = call
  return selectOne(renderJob(job, directory, environment.now().getTime()), query, {
    resource: resourceAt('jobs', root),
    root,
    context: `${context}/jobs`,
    expand: jobExpansions(call, servicePrincipal),
  })
}

/** What `$expand` of jobs shows. */
export const jobExpansions = (
  { directory }: Pick<GraphCall, 'directory'>,
  servicePrincipal: SynchronizationAt['servicePrincipal'],
) => ({
  schema: ({ id }: Item) =>
    schemaOfJob(directory, servicePrincipal, findJob(directory, servicePrincipal, String(id))),
  bulkUpload: ({ id }: Item) => ({ id }),
})
