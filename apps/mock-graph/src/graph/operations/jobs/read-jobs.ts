import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { renderJob } from '../../entities/render-synchronization-job.js'
import type { Item } from '../../odata/filter/compile-filter.js'
import { applyQuery, countMatches } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'
import { type SynchronizationAt, synchronizationAt } from '../synchronization/synchronization-at.js'
import { findJob, jobAt } from './job-at.js'
import { arrangeJob, jobExpansions, showJob } from './show-job.js'

/** `GET …/jobs`. */
export const listJobs = defineOperation({
  resolve: synchronizationAt,
  handle: async (call) => {
    const { at, query, root } = call
    const body = applyQuery(await upToDate(call), query, {
      resource: resourceAt('jobs', root),
      root,
      path: `${at.path}/jobs`,
      context: `${at.context}/jobs`,
      expand: jobExpansions(call, at.servicePrincipal),
    })
    const value = body.value.map((item) => arrangeJob(item, `${root}/$metadata#${at.context}/jobs`))
    return { status: 200, body: { ...body, value } }
  },
})

/** `GET …/jobs/$count`, a bare number. */
export const countJobs = defineOperation({
  resolve: synchronizationAt,
  handle: async (call) => {
    const count = countMatches(await upToDate(call), call.query, resourceAt('jobs', call.root))
    return { status: 200, text: String(count) }
  },
})

/** `GET …/jobs/{id}`. */
export const getJob = defineOperation({
  resolve: jobAt,
  handle: async (call) => {
    const { at, directory, synchronizer, query } = call
    const { servicePrincipal } = at
    await synchronizer.catchUp(directory, servicePrincipal)
    const job = findJob(directory, servicePrincipal, at.job.id)
    return { status: 200, body: showJob(call, at, job, query) }
  },
})

async function upToDate(call: GraphCall<SynchronizationAt>): Promise<Item[]> {
  const { at, directory, synchronizer, environment } = call
  const { servicePrincipal } = at
  await synchronizer.catchUp(directory, servicePrincipal)
  const now = environment.now().getTime()
  return directory
    .jobsOf(servicePrincipal.id)
    .map((job) => renderJob(job, directory, now, synchronizer.runningOf(directory, job)))
}
