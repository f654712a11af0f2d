import type { OperationId } from '../../src/generated/operations.js'
import { directoryCases } from './directory-cases.js'
import { synchronizationCases } from './synchronization-cases.js'
import type { WalkCase } from './walk-case.js'

/** One allowed call of every operation of the slice. */
export const walkCases: Partial<Record<OperationId, WalkCase>> = {
  ...synchronizationCases,
  ...directoryCases,
}
