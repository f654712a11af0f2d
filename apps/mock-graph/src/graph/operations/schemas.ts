import type { Handler } from '../exchange.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { type FindSchema, versionNow } from './schema-place.js'
import { readSchema } from './schema-readers.js'

/** Handlers for the schema of a template or a job. */
export const schemasOf = (find: FindSchema) => {
  /** `PUT` and `PATCH …/schema`: both replace the whole; that `PATCH` does is *assumed*. */
  const replace: Handler = (exchange) => {
    const { schema, write } = find(exchange)
    const written = readSchema(exchange.body, '')
    write({ ...written, id: schema.id, version: versionNow(exchange.environment) })
    return { status: 204 }
  }

  const get: Handler = (exchange) => {
    const { schema, context } = find(exchange)
    const { query, root } = exchange
    const expand = { directories: () => schema.directories }
    const resource = resourceAt('schema', root)
    return { status: 200, body: selectOne(schema, query, { resource, root, context, expand }) }
  }

  /** `DELETE …/schema`: back to what it was at first. */
  const remove: Handler = (exchange) => {
    find(exchange).reset()
    return { status: 204 }
  }

  return { get, replace, remove }
}
