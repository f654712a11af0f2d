import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { countOf, getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { ownerOperations } from '../../directory-objects/linked-objects.js'
import { listLinkedUsers } from '../../directory-objects/list-linked-users.js'
import { listMemberGroups, listMemberOf } from '../../directory-objects/list-member-of.js'
import { getMemberGroups } from '../../directory-objects/member-groups.js'
import { followGroups } from './group-changes.js'
import { groupSet } from './group-set.js'
import { members } from './members.js'
import { listTransitiveMembers } from './transitive-members.js'
import { createGroup, updateGroup } from './write-groups.js'

const owners = ownerOperations('groups')

export const groupOperations = {
  'groups.list': listFrom(groupSet),
  'groups.count': countOf(groupSet),
  'groups.delta': followGroups,
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
  'groups.getMemberGroups': getMemberGroups('groups'),
  'groups.memberOf.groups.list': listMemberGroups('groups'),
  'groups.owners.list': owners.list,
  'groups.owners.count': owners.count,
  'groups.owners.users.list': listLinkedUsers({ collection: 'groups', property: 'owners' }),
} satisfies Operations
