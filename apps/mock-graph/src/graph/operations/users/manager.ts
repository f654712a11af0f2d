import type { Directory } from '../../../directory/tenant/directory.js'
import { bodyObject } from '../../bodies/body-object.js'
import type { Asked, GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { resolveReference } from '../../directory-objects/reference.js'
import { userExpansions } from '../../entities/expand-user.js'
import { renderDirectoryObject } from '../../entities/render-directory-object.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { selectOne } from '../../odata/query/select-one.js'
import { objectOf } from '../../routing/find-resource.js'
import { resourceAt } from '../../types/resource-at.js'

/** The manager of a user. Throws the 404 by which Graph says that there is none. */
function managerOf(user: string, directory: Directory): string {
  const id = directory.managers.of(user)
  if (id === undefined) throw graphErrors.resourceNotFound('manager')
  return id
}

const managerOfAddressed = (asked: Asked) => managerOf(objectOf(asked, 'users').id, asked.directory)

const reply = (id: string, { directory, query, root }: GraphCall) => ({
  status: 200 as const,
  body: selectOne(renderDirectoryObject(id, directory) ?? {}, query, {
    resource: resourceAt('users.manager', root),
    root,
    context: 'directoryObjects',
    expand: userExpansions(directory),
  }),
})

/** `GET /users/{id}/manager`. */
export const getManager = defineOperation({
  resolve: managerOfAddressed,
  handle: (call) => reply(call.at, call),
})

/** `GET /me/manager`. */
export const getOwnManager = defineOperation({
  forUser: true,
  handle: (call) => reply(managerOf(call.principal.oid, call.directory), call),
})

/** `GET /users/{id}/manager/$ref`: where the manager is found. */
export const getManagerRef = defineOperation({
  resolve: managerOfAddressed,
  handle: ({ at: id, root }) => ({
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#$ref`,
      '@odata.id': `${root}/directoryObjects/${id}`,
    },
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
  resolve: managerOfAddressed,
  handle: (call) => {
    call.directory.managers.remove(objectOf(call, 'users').id)
    return { status: 204 }
  },
})
