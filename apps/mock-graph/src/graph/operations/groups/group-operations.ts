import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { ownerOperations } from '../../directory-objects/linked-objects.js'
import { listLinkedUsers } from '../../directory-objects/list-linked-users.js'
import { listMemberOf } from '../../directory-objects/list-member-of.js'
import { groupSet } from './group-set.js'
import { members } from './members.js'
import { listTransitiveMembers } from './transitive-members.js'
import { createGroup, updateGroup } from './write-groups.js'

export const groupOperations = {
  'groups.list': listFrom(groupSet),
  'groups.create': createGroup,
  'groups.get': getFrom(groupSet),
  'groups.update': updateGroup,
  'groups.delete': deleteFrom('groups'),
  'groups.members.list': members.list,
  'groups.members.add': members.add,
  'groups.members.remove': members.remove,
  'groups.members.users.list': listLinkedUsers({ collection: 'groups', property: 'members' }),
  'groups.transitiveMembers.list': listTransitiveMembers,
  'groups.memberOf.list': listMemberOf('groups'),
  'groups.owners.list': ownerOperations('groups').list,
  'groups.owners.users.list': listLinkedUsers({ collection: 'groups', property: 'owners' }),
} satisfies Operations
