import type { Operations } from '../../calls/operation.js'
import { checkMemberGroups } from '../../directory-objects/member-groups.js'
import { getByIds } from './get-by-ids.js'
import { addressedId, getDirectoryObject } from './get-directory-object.js'

/** Objects of any kind, by id. */
export const directoryObjectOperations = {
  'directoryObjects.get': getDirectoryObject,
  'directoryObjects.checkMemberGroups': checkMemberGroups(addressedId),
  'directoryObjects.getByIds': getByIds,
} satisfies Operations
