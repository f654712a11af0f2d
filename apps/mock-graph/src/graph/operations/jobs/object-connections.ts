import { jobKeyOf } from '../../../domain/provisioning/job.js'
import type { Link } from '../../../domain/provisioning/job-state.js'
import { breakLink, knownOf, linksTo } from '../../../synchronization/known/known-objects.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { findJob, type JobAt, jobAt } from './job-at.js'

/** `GET …/jobs/{id}/objectConnections('{objectId}')`, beta only: what the job linked an object with, whatever its state. */
export const getObjectConnection = defineOperation({
  resolve: jobAt,
  handle: async (call) => {
    const { query, root } = call
    const { objectId, link } = await find(call)
    if (!link) throw graphErrors.resourceNotFound(objectId)
    const shown = {
      objectId,
      sourceAnchor: link.objectId,
      targetAnchor: link.targetId,
      displayName: link.displayName,
      objectTypeName: link.type,
    }
    const resource = resourceAt('objectConnections', root)
    return { status: 200, body: selectOne(shown, query, { resource, root, context: 'objectConnection' }) }
  },
})

/** `DELETE` of the same: 204 also where there is none, 409 while the job runs. Both objects stay. */
export const deleteObjectConnection = defineOperation({
  resolve: jobAt,
  handle: async (call) => {
    const { environment } = call
    const { job, link } = await find(call)
    if (job.schedule.state === 'Active') throw graphErrors.jobIsActive(job.id)
    if (link)
      breakLink(call.directory, link, { at: environment.now().getTime(), changeId: environment.newId() })
    return { status: 204 }
  },
})

/** The job as it is now, and what it keeps of the object: by its id in the source, else by that in the target. */
async function find({ at, directory, synchronizer, params }: GraphCall<JobAt>) {
  const { servicePrincipal } = at
  await synchronizer.catchUp(directory, servicePrincipal)
  const job = findJob(directory, servicePrincipal, at.job.id)
  const objectId = params['objectConnection-id'] ?? ''
  const link: Link | undefined =
    knownOf(directory, job, 'links', objectId) ??
    linksTo(directory, jobKeyOf(job), objectId).find(({ targetId }) => targetId === objectId)
  return { job, objectId, link }
}
