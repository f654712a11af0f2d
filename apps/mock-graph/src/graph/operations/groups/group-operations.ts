import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { ownerOperations } from '../../directory-objects/linked-objects.js'
import { followGroups } from './group-changes.js'
import { groupSet } from './group-set.js'
import { members } from './members.js'
import { createGroup, updateGroup } from './write-groups.js'

export const groupOperations = {
  'groups.list': listFrom(groupSet),
  'groups.delta': followGroups,
  'groups.create': createGroup,
  'groups.get': getFrom(groupSet),
  'groups.update': updateGroup,
  'groups.delete': deleteFrom('groups'),
  'groups.members.list': members.list,
  'groups.members.add': members.add,
  'groups.members.remove': members.remove,
  'groups.owners.list': ownerOperations('groups').list,
} satisfies Operations
