import { isApiDriven } from '../../../synchronization/cycle/reads-directory.js'
import { stateOf, withState } from '../../../synchronization/job/state-of-job.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { readInboundRequest } from './inbound-request.js'
import { findJob, type JobAt, jobAt, referenceOf } from './job-at.js'
import { keepContent } from './upload-content.js'

/**
 * `POST …/jobs/{id}/bulkUpload`: 202 and where the provisioning log will tell what came of it, also for a paused job,
 * which processes it once it is started. Its page documents a plain 403 for a missing permission.
 */
export const bulkUpload = defineOperation({
  denial: 'plain',
  resolve: jobAt,
  handle: async ({ at, body, root, directory, synchronizer, environment }) => {
    const { servicePrincipal, job } = at
    const wait = synchronizer.uploadLimit.count(servicePrincipal.id, environment.now().getTime())
    if (wait > 0) throw graphErrors.tooManyRequests(servicePrincipal.appId, Math.ceil(wait / 1_000))
    if (!isApiDriven(job.templateId)) throw graphErrors.notApiDriven()
    // Only now, as a body that is refused counts too.
    const operations = readInboundRequest(body)
    await synchronizer.change(referenceOf(directory, at), (current, accepted) =>
      withState(current, { uploads: [...stateOf(current).uploads, { accepted, operations }] }),
    )
    const present = findJob(directory, servicePrincipal, job.id)
    keepContent(directory, present, new TextEncoder().encode(JSON.stringify(body)))
    const filter = encodeURIComponent(`jobid eq '${job.id}'`).replaceAll("'", '%27')
    return { status: 202, headers: { Location: `${root}/auditLogs/provisioning/?$filter=${filter}` } }
  },
})

/** `GET …/jobs/{id}/bulkUpload`. It has no page; that its id is the job's is *assumed*. */
export const getBulkUpload = defineOperation({
  denial: 'plain',
  resolve: jobAt,
  handle: (call) => ({ status: 200, body: show(call, call.query) }),
})

/** `PATCH …/jobs/{id}/bulkUpload`: there is nothing to change but the content, which has its own address. */
export const updateBulkUpload = defineOperation({
  denial: 'plain',
  resolve: jobAt,
  handle: (call) => ({ status: 200, body: show(call, new URLSearchParams()) }),
})

function show({ at: { job, context }, root }: GraphCall<JobAt>, query: URLSearchParams) {
  return selectOne({ id: job.id }, query, {
    resource: resourceAt('jobs.bulkUpload', root),
    root,
    context: `${context}/jobs('${job.id}')/bulkUpload`,
  })
}
