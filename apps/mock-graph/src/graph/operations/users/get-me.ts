import { defineOperation } from '../../calls/operation.js'
import { entityBody } from '../../directory-objects/entity-set.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { userSet } from './user-set.js'

/** `GET /me`: the signed-in user. */
export const getMe = defineOperation({
  forUser: true,
  handle: (call) => {
    const { oid } = call.principal
    const user = call.directory.users.get(oid)
    if (!user) throw graphErrors.resourceNotFound(oid)
    return { status: 200, body: entityBody(userSet, user, call) }
  },
})
