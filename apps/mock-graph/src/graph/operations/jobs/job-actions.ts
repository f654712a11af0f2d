import { portalScope, readResetScope } from '../../../synchronization/job/reset-scope.js'
import { bodyObject, checkProperties } from '../../bodies/body-object.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { jobAt, referenceOf } from './job-at.js'

/** `POST …/jobs/{id}/start`. */
export const startJob = defineOperation({
  resolve: jobAt,
  handle: async ({ at, directory, synchronizer, allowedBy }) => {
    await synchronizer.start(referenceOf(directory, at), allowedBy())
    return { status: 204 }
  },
})

/** `POST …/jobs/{id}/pause`. */
export const pauseJob = defineOperation({
  resolve: jobAt,
  handle: async ({ at, directory, synchronizer }) => {
    await synchronizer.pause(referenceOf(directory, at))
    return { status: 204 }
  },
})

/** `POST …/jobs/{id}/restart`. Without `criteria` it does what it does with an empty scope: *assumed*. */
export const restartJob = defineOperation({
  resolve: jobAt,
  body: readCriteria,
  handle: async ({ at, body: flags, directory, synchronizer, allowedBy }) => {
    await synchronizer.restart(referenceOf(directory, at), flags, allowedBy())
    return { status: 204 }
  },
})

function readCriteria(body: unknown): number {
  const { criteria } = bodyObject(body)
  if (criteria === undefined || criteria === null) return portalScope
  const { resetScope, ...rest } = bodyObject(criteria)
  checkProperties(rest, [], 'microsoft.graph.synchronizationJobRestartCriteria')
  if (resetScope === undefined || resetScope === null) return portalScope
  const flags = typeof resetScope === 'string' ? readResetScope(resetScope) : undefined
  if (flags === undefined) throw graphErrors.schemaMismatch('resetScope')
  return flags
}
