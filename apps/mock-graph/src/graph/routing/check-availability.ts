import { unavailable } from '../../generated/availability.js'
import { clouds } from '../../generated/clouds.js'
import { type OperationId, operations } from '../../generated/operations.js'
import { graphErrors } from '../errors/graph-errors.js'

/**
 * Throws for an operation that the addressed national cloud does not have, by its documentation page; that it looks
 * like an unknown segment is assumed (docs/discoveries/batches.md). Other hosts than Graph's, such as the
 * loopback, have what the global service has.
 */
export function checkAvailability(operation: OperationId, origin: string): void {
  const missing = unavailable[operation]
  if (!missing) return
  const { key = 'global' } = clouds.find(({ graph }) => graph === origin) ?? {}
  if (!missing.includes(key)) return
  const segments = operations[operation].path.split('/')
  throw graphErrors.unknownSegment(segments.findLast((segment) => !/[{($]/.test(segment)) ?? '')
}
