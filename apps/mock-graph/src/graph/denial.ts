import { type OperationId, operations } from '../generated/operations.js'
import { faults } from './faults.js'
import type { GraphFault } from './graph-fault.js'

/**
 * How a refusal looks on the wire. `observed`: as reported, a blank 401 from the synchronization backend and 403
 * elsewhere. `documented`: 403 everywhere, as Microsoft's pages say.
 */
export type Denials = 'observed' | 'documented'

/** What a denied caller is answered. The reason is never in it; it goes to the journal. */
export function denialFault(operation: OperationId, denials: Denials): GraphFault {
  // The page of bulkUpload documents a plain 403 for a missing permission.
  const blank = operations[operation].synchronization && !operation.startsWith('jobs.bulkUpload')
  return blank && denials === 'observed' ? faults.unauthorized() : faults.accessDenied()
}
