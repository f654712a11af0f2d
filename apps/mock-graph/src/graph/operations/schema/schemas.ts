import { defineOperation } from '../../calls/operation.js'
import { arrangeSchema, renderSchema } from '../../entities/render-synchronization-schema.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { checkMatching } from './check-mappings.js'
import type { FindSchema } from './schema-at.js'
import { readSchema } from './schema-readers.js'
import { versionNow } from './version-now.js'

/** The operations on the schema of a template or a job. */
export const schemasOf = (resolve: FindSchema) => ({
  get: defineOperation({
    resolve,
    handle: ({ at: { schema, context }, query, root }) => {
      const expand = { directories: () => schema.directories }
      const resource = resourceAt('schema', root)
      const shown = selectOne(renderSchema(schema, root), query, { resource, root, context, expand })
      return { status: 200, body: arrangeSchema(shown, `${root}/$metadata#${context}`) }
    },
  }),

  /** `PUT` and `PATCH …/schema`: both replace the whole; that `PATCH` does is *assumed*. */
  replace: defineOperation({
    resolve,
    body: (body) => readSchema(body, ''),
    handle: ({ at: { schema, write }, body, environment }) => {
      checkMatching(schema, body)
      write({ ...body, id: schema.id, version: versionNow(environment) })
      return { status: 204 }
    },
  }),

  /** `DELETE …/schema`: back to what it was at first. */
  remove: defineOperation({
    resolve,
    handle: ({ at }) => {
      at.reset()
      return { status: 204 }
    },
  }),
})
