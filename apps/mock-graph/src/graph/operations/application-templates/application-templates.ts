import { type GalleryApplication, galleryApplications } from '../../../gallery/applications.js'
import type { Asked } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { renderApplicationTemplate } from '../../entities/render-application-template.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery, countMatches } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'

/** `GET /applicationTemplates`: the part of the gallery that the fake knows. */
export const listTemplates = defineOperation({
  handle: ({ query, root }) => ({
    status: 200,
    body: applyQuery(galleryApplications.map(renderApplicationTemplate), query, {
      resource: resourceAt('applicationTemplates', root),
      root,
      path: 'applicationTemplates',
      context: 'applicationTemplates',
    }),
  }),
})

/** `GET /applicationTemplates/$count`. */
export const countTemplates = defineOperation({
  handle: ({ query, root }) => {
    const items = galleryApplications.map(renderApplicationTemplate)
    return { status: 200, text: String(countMatches(items, query, resourceAt('applicationTemplates', root))) }
  },
})

/** `GET /applicationTemplates/{id}`. */
export const getTemplate = defineOperation({
  resolve: addressedTemplate,
  handle: ({ at: template, query, root }) => {
    const resource = resourceAt('applicationTemplates', root)
    const single = { resource, root, context: 'applicationTemplates' }
    return { status: 200, body: selectOne(renderApplicationTemplate(template), query, single) }
  },
})

/** The application of the gallery that is addressed. Throws Graph's 404. */
export function addressedTemplate({ params }: Asked): GalleryApplication {
  const named = params['applicationTemplate-id'] ?? ''
  const found = galleryApplications.find(({ id }) => id === named.toLowerCase())
  if (!found) throw graphErrors.resourceNotFound(named)
  return found
}
