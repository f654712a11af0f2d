import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { directoryObjects, listObjects } from '../../directory-objects/list-objects.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'

const reportsOf = (id: string, directory: GraphCall['directory']) =>
  directoryObjects(directory.managers.reportsOf(id), directory)

/** `GET /users/{id}/directReports`. */
export const listDirectReports = listObjects({
  collection: 'users',
  path: 'directReports',
  resource: 'users.directReports',
  itemsOf: reportsOf,
})

/** `GET /me/directReports`. */
export const listOwnReports = defineOperation({
  forUser: true,
  handle: ({ principal, directory, query, header, root }) => ({
    status: 200,
    body: applyQuery(reportsOf(principal.oid, directory), query, {
      resource: resourceAt('users.directReports', root),
      root,
      path: 'me/directReports',
      context: 'directoryObjects',
      consistencyLevel: header('consistencylevel'),
    }),
  }),
})
