import { bodyObject } from '../../bodies/body-object.js'
import type { Asked } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { resolveReference } from '../../directory-objects/reference.js'
import { userExpansions } from '../../entities/expand-user.js'
import { renderDirectoryObject } from '../../entities/render-directory-object.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { selectOne } from '../../odata/query/select-one.js'
import { objectOf } from '../../routing/find-resource.js'
import { resourceAt } from '../../types/resource-at.js'

/** The manager of the addressed user. Throws the 404 by which Graph says that there is none. */
function managerOf(asked: Asked): string {
  const id = asked.directory.managers.of(objectOf(asked, 'users').id)
  if (id === undefined) throw graphErrors.resourceNotFound('manager')
  return id
}

/** `GET /users/{id}/manager`. */
export const getManager = defineOperation({
  resolve: managerOf,
  handle: ({ at: id, directory, query, root }) => ({
    status: 200,
    body: selectOne(renderDirectoryObject(id, directory) ?? {}, query, {
      resource: resourceAt('users.manager', root),
      root,
      context: 'directoryObjects',
      expand: userExpansions(directory),
    }),
  }),
})

/** `PUT /users/{id}/manager/$ref`: 204. A manager there was is the user's no longer. */
export const assignManager = defineOperation({
  body: (body) => bodyObject(body)['@odata.id'],
  handle: (call) => {
    const { directory, body: reference } = call
    directory.managers.assign(objectOf(call, 'users').id, resolveReference(reference, directory, ['users']))
    return { status: 204 }
  },
})

/** `DELETE /users/{id}/manager/$ref`: 204. */
export const removeManager = defineOperation({
  resolve: managerOf,
  handle: (call) => {
    call.directory.managers.remove(objectOf(call, 'users').id)
    return { status: 204 }
  },
})
