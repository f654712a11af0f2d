import type { Operations } from '../../calls/operation.js'
import { getByIds } from './get-by-ids.js'
import { getDirectoryObject } from './get-directory-object.js'

/** Objects of any kind, by id. */
export const directoryObjectOperations = {
  'directoryObjects.get': getDirectoryObject,
  'directoryObjects.getByIds': getByIds,
} satisfies Operations
