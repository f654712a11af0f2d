import { portalScope, readResetScope } from '../../synchronization/reset-scope.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { bodyObject, checkProperties } from './body-object.js'
import { jobPlaceOf } from './job-place.js'

/** `POST …/jobs/{id}/start`. */
export const startJob: Handler = async (exchange) => {
  await exchange.synchronizer.start(jobPlaceOf(exchange))
  return { status: 204 }
}

/** `POST …/jobs/{id}/pause`. */
export const pauseJob: Handler = async (exchange) => {
  await exchange.synchronizer.pause(jobPlaceOf(exchange))
  return { status: 204 }
}

/** `POST …/jobs/{id}/restart`. Without `criteria` it does what it does with an empty scope: *assumed*. */
export const restartJob: Handler = async (exchange) => {
  const place = jobPlaceOf(exchange)
  const payload = bodyObject(exchange.body)
  checkProperties(payload, ['criteria'], 'microsoft.graph.synchronizationJobRestartCriteria')
  await exchange.synchronizer.restart(place, readCriteria(payload.criteria))
  return { status: 204 }
}

function readCriteria(criteria: unknown): number {
  if (criteria === undefined || criteria === null) return portalScope
  const { resetScope, ...rest } = bodyObject(criteria)
  checkProperties(rest, [], 'microsoft.graph.synchronizationJobRestartCriteria')
  if (resetScope === undefined || resetScope === null) return portalScope
  const flags = typeof resetScope === 'string' ? readResetScope(resetScope) : undefined
  if (flags === undefined) throw faults.schemaMismatch('resetScope')
  return flags
}
