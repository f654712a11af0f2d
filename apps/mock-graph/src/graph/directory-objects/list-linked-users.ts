import type { Operation } from '../calls/operation.js'
import { userExpansions } from '../entities/expand-user.js'
import { renderUser } from '../entities/render-user.js'
import { checkSelectionOfUser } from './check-selection.js'
import type { LinkSet } from './linked-objects.js'
import { listObjects } from './list-objects.js'

/** `GET …/owners/microsoft.graph.user` and the like: the users among what is linked, asked as users are. */
export const listLinkedUsers = ({ collection, property }: Omit<LinkSet, 'accepted'>): Operation =>
  listObjects({
    collection,
    path: `${property}/microsoft.graph.user`,
    resource: 'users',
    context: 'users',
    expansions: userExpansions,
    checkSelection: checkSelectionOfUser,
    itemsOf: (id, directory) =>
      [...directory[property].of(id)].flatMap((linked) => {
        const user = directory.users.get(linked)
        return user ? [renderUser(user)] : []
      }),
  })
