import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { countOf, getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { listMemberGroups, listMemberOf } from '../../directory-objects/list-member-of.js'
import { checkMemberGroups, getMemberGroups } from '../../directory-objects/member-groups.js'
import { objectOf } from '../../routing/find-resource.js'
import { listDirectReports, listOwnReports } from './direct-reports.js'
import { getMe } from './get-me.js'
import { assignManager, getManager, getManagerRef, getOwnManager, removeManager } from './manager.js'
import { listOwnedObjects } from './owned-objects.js'
import { followUsers } from './user-changes.js'
import { userSet } from './user-set.js'
import { createUser, updateUser } from './write-users.js'

export const userOperations = {
  'users.list': listFrom(userSet),
  'users.count': countOf(userSet),
  'users.delta': followUsers,
  'users.create': createUser,
  // By id or userPrincipalName.
  'users.get': getFrom(userSet),
  'users.update': updateUser,
  'users.delete': deleteFrom('users'),
  'users.manager.get': getManager,
  'users.manager.getRef': getManagerRef,
  'users.manager.assign': assignManager,
  'users.manager.remove': removeManager,
  'users.directReports.list': listDirectReports,
  'users.memberOf.list': listMemberOf('users'),
  'users.memberOf.groups.list': listMemberGroups('users'),
  'users.checkMemberGroups': checkMemberGroups((asked) => objectOf(asked, 'users').id),
  'users.getMemberGroups': getMemberGroups('users'),
  'me.get': getMe,
  'me.manager.get': getOwnManager,
  'me.directReports.list': listOwnReports,
  'me.ownedObjects.list': listOwnedObjects,
} satisfies Operations
