import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { countOf, getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { listMemberOf } from '../../directory-objects/list-member-of.js'
import { listDirectReports } from './direct-reports.js'
import { getMe } from './get-me.js'
import { assignManager, getManager, removeManager } from './manager.js'
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
  'users.manager.assign': assignManager,
  'users.manager.remove': removeManager,
  'users.directReports.list': listDirectReports,
  'users.memberOf.list': listMemberOf('users'),
  'me.get': getMe,
  'me.ownedObjects.list': listOwnedObjects,
} satisfies Operations
