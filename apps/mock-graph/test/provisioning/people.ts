import { deleteObject, purgeItem, restoreObject } from '../../src/directory/tenant/deleted-items.js'
import type { Directory } from '../../src/directory/tenant/directory.js'
import type { User } from '../../src/domain/directory/user.js'

/** People and groups of a directory, by name. */
export function peopleOf(directory: Directory) {
  const put = (id: string, changes: Partial<User> = {}) => {
    const details = { givenName: id, surname: 'Voss', mailNickname: id }
    const user: User = {
      ...{ id, userPrincipalName: `${id}@tailspin.example`, displayName: `${id} Voss`, mail: null, details },
      ...{ accountEnabled: true, userType: 'Member', personal: false, password: null },
      ...directory.users.get(id),
      ...changes,
    }
    directory.put('users', id, user)
  }
  return {
    /** Adds a user, or changes one. */
    put,
    /** Adds a group, or renames one. */
    putGroup: (id: string, displayName = `The ${id}`) =>
      directory.put('groups', id, {
        ...{ id, displayName, createdDateTime: '2026-01-01T00:00:00Z', groupTypes: [], mailNickname: id },
        ...{ mailEnabled: false, securityEnabled: true, isAssignableToRole: false },
      }),
    join: (group: string, ...members: string[]) => {
      for (const member of members) directory.members.add(group, member)
    },
    leave: (group: string, member: string) => directory.members.delete(group, member),
    manage: (user: string, manager: string) => directory.managers.assign(user, manager),
    /** Into the deleted items, or for good where nothing waits there. */
    remove: (id: string) => directory.transact((own) => deleteObject(own, id, '2026-03-01T12:00:00Z')),
    restore: (id: string) => directory.transact((own) => restoreObject(own, own.deletedItems.get(id)!)),
    purge: (id: string) => directory.transact((own) => purgeItem(own, own.deletedItems.get(id)!)),
  }
}
