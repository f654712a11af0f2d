import type { Asked } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { isDirectoryObject, renderDirectoryObject } from '../../entities/render-directory-object.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'

/** The id of the addressed object. Throws Graph's 404 where the tenant has no such object. */
export function addressedId({ params, directory }: Asked): string {
  const id = params['directoryObject-id'] ?? ''
  if (!isDirectoryObject(id.toLowerCase(), directory)) throw graphErrors.resourceNotFound(id)
  return id.toLowerCase()
}

/** `GET /directoryObjects/{id}`: an object of any kind, with the type that tells which. */
export const getDirectoryObject = defineOperation({
  resolve: ({ params, directory }) => {
    const id = params['directoryObject-id'] ?? ''
    const object = renderDirectoryObject(id.toLowerCase(), directory)
    if (!object) throw graphErrors.resourceNotFound(id)
    return object
  },
  handle: ({ at: object, query, root }) => ({
    status: 200,
    body: selectOne(object, query, {
      resource: resourceAt('directoryObjects', root),
      root,
      context: 'directoryObjects',
    }),
  }),
})
