import type { DirectoryDefinition } from '../../../domain/provisioning/schema.js'
import type { Asked, GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import type { Item } from '../../odata/filter/compile-filter.js'
import { applyQuery, countMatches } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { inWireOrder } from '../../types/wire-order.js'
import type { FindSchema, SchemaAt } from './schema-at.js'
import { readDirectory, readDirectoryChanges } from './schema-readers.js'

/** A directory of a schema. */
type DirectoryAt = SchemaAt & { readonly definition: DirectoryDefinition }

/** The directories of a schema. Only `discover` is documented; the rest does what OData says of such a collection. */
export const schemaDirectoriesOf = (find: FindSchema) => {
  const resolve = directoryIn(find)
  return {
    list: defineOperation({
      resolve: find,
      handle: ({ at: { schema, path, context }, query, root }) => {
        const body = applyQuery(schema.directories, query, {
          resource: resourceOf(root),
          root,
          path: `${path}/directories`,
          context: `${context}/directories`,
        })
        return { status: 200, body: { ...body, value: body.value.map(arrange) } }
      },
    }),

    count: defineOperation({
      resolve: find,
      handle: ({ at: { schema }, query, root }) => ({
        status: 200,
        text: String(countMatches(schema.directories, query, resourceOf(root))),
      }),
    }),

    create: defineOperation({
      resolve: find,
      body: (body) => readDirectory(body, ''),
      handle: (call) => {
        const { schema, write } = call.at
        const { id, ...written } = call.body
        if (schema.directories.some((directory) => directory.id === id)) throw graphErrors.conflictingObject()
        const definition = { ...written, id: id || call.environment.newId() }
        write({ ...schema, directories: [...schema.directories, definition] })
        return { status: 201, body: show(call, definition) }
      },
    }),

    get: defineOperation({
      resolve,
      handle: (call) => ({ status: 200, body: show(call, call.at.definition) }),
    }),

    update: defineOperation({
      resolve,
      body: (body) => readDirectoryChanges(body, ''),
      handle: (call) => ({ status: 200, body: change(call, call.body) }),
    }),

    remove: defineOperation({
      resolve,
      handle: ({ at: { schema, definition, write } }) => {
        const directories = schema.directories.filter(({ id }) => id !== definition.id)
        write({ ...schema, directories })
        return { status: 204 }
      },
    }),

    /** `POST …/discover`: a GUID for a version, as documented. The fake's targets hold what their schemas say. */
    discover: defineOperation({
      resolve,
      handle: (call) => {
        const { now, newId } = call.environment
        const discovered = { discoveryDateTime: now().toISOString(), version: newId() }
        return { status: 200, body: change(call, discovered) }
      },
    }),
  }
}

/** Finds a directory of the schema that is found. Throws a 404 where there is none. */
const directoryIn =
  (find: FindSchema) =>
  (asked: Asked): DirectoryAt => {
    const at = find(asked)
    const id = asked.params['directoryDefinition-id'] ?? ''
    const definition = at.schema.directories.find((one) => one.id.toLowerCase() === id.toLowerCase())
    if (!definition) throw graphErrors.resourceNotFound(id)
    return { ...at, definition }
  }

function change(call: GraphCall<DirectoryAt>, changes: Partial<DirectoryDefinition>) {
  const { schema, definition, write } = call.at
  const after = { ...definition, ...changes, id: definition.id }
  const directories = schema.directories.map((directory) => (directory === definition ? after : directory))
  write({ ...schema, directories })
  return show(call, after)
}

const resourceOf = (root: string) => resourceAt('schema.directories', root)

const arrange = (shown: Item) => inWireOrder({ ...shown }, 'directoryDefinition')

const show = ({ at, query, root }: GraphCall<SchemaAt>, definition: DirectoryDefinition) =>
  arrange(
    selectOne(definition, query, {
      resource: resourceOf(root),
      root,
      context: `${at.context}/directories`,
    }),
  )
