import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { getMe } from './get-me.js'
import { followUsers } from './user-changes.js'
import { userSet } from './user-set.js'
import { createUser, updateUser } from './write-users.js'

export const userOperations = {
  'users.list': listFrom(userSet),
  'users.delta': followUsers,
  'users.create': createUser,
  // By id or userPrincipalName.
  'users.get': getFrom(userSet),
  'users.update': updateUser,
  'users.delete': deleteFrom('users'),
  'me.get': getMe,
} satisfies Operations
