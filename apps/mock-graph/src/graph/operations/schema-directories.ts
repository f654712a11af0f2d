import type { DirectoryDefinition } from '../../domain/schema.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery, countMatches } from '../odata/apply-query.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import type { FindSchema, SchemaPlace } from './schema-place.js'
import { readDirectory, readDirectoryChanges } from './schema-readers.js'

const resourceOf = ({ root }: Exchange) => resourceAt('schema.directories', root)

/** The directories of a schema. Only `discover` is documented; the rest does what OData says of such a collection. */
export const schemaDirectoriesOf = (find: FindSchema) => {
  const list: Handler = (exchange) => {
    const { schema, path, context } = find(exchange)
    const { query, root } = exchange
    const collection = {
      resource: resourceOf(exchange),
      root,
      path: `${path}/directories`,
      context: `${context}/directories`,
    }
    return { status: 200, body: applyQuery(schema.directories, query, collection) }
  }

  const count: Handler = (exchange) => ({
    status: 200,
    text: String(countMatches(find(exchange).schema.directories, exchange.query, resourceOf(exchange))),
  })

  const get: Handler = (exchange) => show(exchange, find(exchange), addressed(exchange, find(exchange)), 200)

  const create: Handler = (exchange) => {
    const place = find(exchange)
    const { id, ...written } = readDirectory(exchange.body, '')
    if (place.schema.directories.some((directory) => directory.id === id)) throw faults.conflictingObject()
    const directory = { ...written, id: id || exchange.environment.newId() }
    place.write({ ...place.schema, directories: [...place.schema.directories, directory] })
    return show(exchange, place, directory, 201)
  }

  const update: Handler = (exchange) =>
    change(exchange, (directory) => ({
      ...directory,
      ...readDirectoryChanges(exchange.body, ''),
      id: directory.id,
    }))

  const remove: Handler = (exchange) => {
    const place = find(exchange)
    const { id } = addressed(exchange, place)
    const directories = place.schema.directories.filter((directory) => directory.id !== id)
    place.write({ ...place.schema, directories })
    return { status: 204 }
  }

  /** `POST …/discover`: a GUID for a version, as documented. The fake's targets hold what their schemas say. */
  const discover: Handler = (exchange) =>
    change(exchange, (directory) => ({
      ...directory,
      discoveryDateTime: exchange.environment.now().toISOString(),
      version: exchange.environment.newId(),
    }))

  function change(exchange: Exchange, alter: (directory: DirectoryDefinition) => DirectoryDefinition) {
    const place = find(exchange)
    const before = addressed(exchange, place)
    const after = alter(before)
    const directories = place.schema.directories.map((directory) =>
      directory === before ? after : directory,
    )
    place.write({ ...place.schema, directories })
    return show(exchange, place, after, 200)
  }

  return { list, count, get, create, update, remove, discover }
}

function addressed({ params }: Exchange, { schema }: SchemaPlace): DirectoryDefinition {
  const id = params['directoryDefinition-id'] ?? ''
  const directory = schema.directories.find((one) => one.id.toLowerCase() === id.toLowerCase())
  if (!directory) throw faults.resourceNotFound(id)
  return directory
}

const show = (
  exchange: Exchange,
  { context }: SchemaPlace,
  directory: DirectoryDefinition,
  status: 200 | 201,
) => ({
  status,
  body: selectOne(directory, exchange.query, {
    resource: resourceOf(exchange),
    root: exchange.root,
    context: `${context}/directories`,
  }),
})
