import { defineOperation } from '../../calls/operation.js'
import { directoryObjects } from '../../directory-objects/list-objects.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'

/** `GET /me/ownedObjects`: the applications, service principals and groups that the signed-in user owns. */
export const listOwnedObjects = defineOperation({
  forUser: true,
  handle: ({ principal, directory, query, header, root }) => ({
    status: 200,
    body: applyQuery(directoryObjects(directory.owners.holding(principal.oid), directory), query, {
      resource: resourceAt('directoryObjects', root),
      root,
      path: 'me/ownedObjects',
      context: 'directoryObjects',
      consistencyLevel: header('consistencylevel'),
    }),
  }),
})
