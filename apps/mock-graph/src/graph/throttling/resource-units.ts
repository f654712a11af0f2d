import { type OperationId, operations } from '../../generated/operations.js'
import type { Operation } from '../calls/operation.js'

/** Whose limits hold for an operation: those of the synchronization API are not published. */
export const limitsOf = (id: OperationId, { limits }: Pick<Operation, 'limits'>): Operation['limits'] =>
  limits ?? (operations[id].synchronization ? undefined : 'identity')

/**
 * What a request costs. Never below 1. Source: the identity and access limits in docs/discoveries/throttling.md.
 *
 * @param units What a read of the operation costs before its options.
 */
export function resourceUnitsOf(method: string, units: number, query: URLSearchParams): number {
  if (method !== 'GET') return 1
  const select = query.has('$select') ? -1 : 0
  const expand = query.has('$expand') ? 1 : 0
  const top = query.has('$top') && Number(query.get('$top')) < 20 ? -1 : 0
  return Math.max(1, units + select + expand + top)
}
