import { type OperationId, operations } from '../../generated/operations.js'
import type { Version } from './version-differences.js'

/** The version that has the operation, where the other has it not. */
export function onlyVersionOf(id: OperationId): Version | undefined {
  const row = operations[id]
  return 'only' in row ? row.only : undefined
}
