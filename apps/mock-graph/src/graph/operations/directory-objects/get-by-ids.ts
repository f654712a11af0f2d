import { bodyObject } from '../../bodies/body-object.js'
import { defineOperation } from '../../calls/operation.js'
import { renderDirectoryObjects } from '../../entities/render-directory-object.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { compileProjection } from '../../odata/query/projection.js'
import { readOptions } from '../../odata/query/query-options.js'
import { resourceAt } from '../../types/resource-at.js'

/** As directoryobject-getbyids has it. */
const most = 1_000

/** `POST /directoryObjects/getByIds`: 200. What has none of the ids, or is of none of the types, is left out. */
export const getByIds = defineOperation({
  body: (body) => {
    const { ids, types } = bodyObject(body) as { ids?: string[] | null; types?: string[] | null }
    if (!ids) throw graphErrors.valueRequired('ids', 'DirectoryObject')
    if (ids.length > most) throw graphErrors.tooMany('ids', most)
    return {
      ids: [...new Set(ids.map((id) => id.toLowerCase()))],
      types: new Set((types ?? []).map(bareName)),
    }
  },
  handle: ({ body: { ids, types }, directory, query, root }) => {
    const resource = resourceAt('directoryObjects', root)
    // "The full objects containing all their properties."
    const whole = { ...resource, unasked: resource.within }
    const { suffix, apply } = compileProjection(readOptions(query, ['select']), whole)
    const every = types.size === 0 || types.has('directoryobject')
    const found = renderDirectoryObjects(ids, directory).filter(
      (object) => every || types.has(bareName(String(object['@odata.type']))),
    )
    return {
      status: 200,
      body: { '@odata.context': `${root}/$metadata#directoryObjects${suffix}`, value: found.map(apply) },
    }
  },
})

/** `serviceprincipal` of `#microsoft.graph.servicePrincipal`: types are named in any case. */
const bareName = (type: string) => (type.split('.').at(-1) ?? '').toLowerCase()
