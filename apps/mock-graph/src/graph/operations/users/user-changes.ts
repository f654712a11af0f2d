import { followChanges } from '../../delta/follow-changes.js'
import { renderUser } from '../../entities/render-user.js'

/** `GET /users/delta`. */
export const followUsers = followChanges({
  name: 'users',
  show: ({ users }, id) => {
    const user = users.get(id)
    return user && renderUser(user)
  },
  since: ({ users }, position) => users.since(position),
})
