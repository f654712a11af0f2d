import type { Job } from '../../../domain/provisioning/job.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { renderJob } from '../../entities/render-synchronization-job.js'
import { arrangeOwner, renderSchema } from '../../entities/render-synchronization-schema.js'
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
  const { directory, environment, root, synchronizer } = call
  const running = synchronizer.runningOf(directory, job)
  const shown = selectOne(renderJob(job, directory, environment.now().getTime(), running), query, {
    resource: resourceAt('jobs', root),
    root,
    context: `${context}/jobs`,
    expand: jobExpansions(call, servicePrincipal),
  })
  return arrangeJob(shown, `${root}/$metadata#${context}/jobs`)
}

/** A job, as far as it is shown, as the service writes it; `context` is the address of the jobs in `$metadata`. */
export const arrangeJob = (shown: Item, context: string) => arrangeOwner(shown, 'synchronizationJob', context)

/** What `$expand` of jobs shows. */
export const jobExpansions = (
  { directory, root }: Pick<GraphCall, 'directory' | 'root'>,
  servicePrincipal: SynchronizationAt['servicePrincipal'],
) => ({
  schema: ({ id }: Item) =>
    renderSchema(
      schemaOfJob(directory, servicePrincipal, findJob(directory, servicePrincipal, String(id))),
      root,
    ),
  bulkUpload: ({ id }: Item) => ({ id }),
})
