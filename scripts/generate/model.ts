import {
  type DefaultRow,
  type Description,
  type ListedOperation,
  listOperations,
  type SchemaNode,
  withDirectory,
} from './description.ts'
import { bodySchemaOf, replySchemaOf } from './schemas.ts'

/** What the fake serves as OData sees it. A type is `Edm.String`, `graph.x` or `Collection(…)`; `!` after it forbids null. */
export type Model = {
  enums: Record<string, { flags: boolean; members: Record<string, number> }>
  types: Record<string, ModelType>
  operations: {
    name: string
    kind: 'Action' | 'Function'
    binding: string
    parameters: Record<string, string>
    returns?: string
  }[]
  entitySets: Record<string, string>
  /** What each JSON body is: an entity, or the parameters of an action. */
  bodies: Record<string, string | Record<string, string>>
  versions: Description['types']['versions']
}

export type ModelType = {
  base?: string
  properties: Record<string, string>
  navigation: Record<string, string>
  /** What the real type has besides. */
  beyond?: Record<string, string>
  /** What the real type leads to besides. */
  leadsBeyond?: Record<string, string>
  /** Navigation properties that need no `$expand` to be shown. */
  shown?: string[]
  /** What an answer shows of it where nothing is selected. */
  defaults?: DefaultRow
}

const prefix = 'microsoft.graph.'

/** A schema's name without its namespace. */
export const shortName = (name: string): string => name.slice(prefix.length)

/**
 * Reads the OData model back out of the schemas and paths of the slice and of what stands beside it, and adds what
 * `types.yaml` has besides. Throws where the two say the same twice, or speak of different types.
 */
export function readModel(given: Description): Model {
  const description = withDirectory(given)
  const versions = Object.fromEntries(
    Object.entries(description.types.versions).map(([name, { properties, instantiatedId }]) => [
      name,
      { properties, instantiatedId },
    ]),
  )
  for (const [name, schema] of Object.entries(description.beta.components.schemas)) {
    const { beta } = versions
    if (beta) beta.properties = { ...beta.properties, [shortName(name)]: typeOf(schema).properties }
  }
  const model: Model = { enums: {}, types: {}, operations: [], entitySets: {}, bodies: {}, versions }
  for (const [name, schema] of Object.entries(description.slice.components.schemas)) {
    const short = shortName(name)
    if (!name.startsWith(prefix) || /\.|CollectionResponse$/.test(short)) continue
    if (schema.enum) model.enums[short] = enumOf(schema)
    else model.types[short] = typeOf(schema)
  }
  for (const one of listOperations(description)) {
    addEntitySet(model, description, one)
    addBody(model, description, one)
    addBoundOperation(model, description, one)
  }
  addBeyond(model, description)
  addDefaults(model, description)
  return model
}

function addDefaults({ types, versions }: Model, description: Description): void {
  for (const [name, { source, ...row }] of Object.entries(description.types.defaults)) {
    const type = types[name]
    if (!type) throw new Error(`openapi/types.yaml speaks of ${name}, which the slice lacks.`)
    const known = new Set([
      ...propertiesOf(types, name),
      ...Object.values(versions).flatMap(({ properties }) => Object.keys(properties[name] ?? {})),
    ])
    const listed = [row['v1.0'], row.selected, row.never].flatMap((names) => names ?? [])
    const lost = listed.find((property, index) => !known.has(property) || listed.indexOf(property) !== index)
    if (lost)
      throw new Error(`openapi/types.yaml, defaults: ${name}/${lost} is no property, or stands there twice.`)
    type.defaults = row
  }
}

function propertiesOf(types: Model['types'], name: string): string[] {
  const { base, properties = {}, beyond = {} } = types[name] ?? {}
  return [...(base ? propertiesOf(types, base) : []), ...Object.keys(properties), ...Object.keys(beyond)]
}

function addBeyond({ types, versions }: Model, description: Description): void {
  const find = (name: string) => {
    const type = types[name]
    if (!type) throw new Error(`openapi/types.yaml speaks of ${name}, which the slice lacks.`)
    return type
  }
  const additions = Object.entries(description.types.beyond).map(([name, { properties, navigation }]) => {
    const type = find(name)
    type.beyond = properties
    if (navigation) type.leadsBeyond = navigation
    return [name, type, properties] as const
  })
  for (const [name, { navigation }] of Object.entries(description.types.shown)) {
    const type = find(name)
    const lost = navigation.find((one) => !(one in type.navigation))
    if (lost) throw new Error(`openapi/types.yaml shows ${name}/${lost}, which is no navigation property.`)
    type.shown = navigation
  }
  for (const { properties } of Object.values(versions)) {
    const named = Object.values(properties).flatMap((added) => Object.values(added))
    for (const [name, added] of Object.entries(properties)) {
      // A type of this version alone is one that another property of it has, or an operation of it answers.
      const isAnswered = `${prefix}${name}` in description.beta.components.schemas
      const own = !types[name] && (isAnswered || named.includes(`graph.${name}`))
      if (!own) additions.push([name, find(name), added])
    }
  }
  for (const [name, type, properties] of additions) {
    const doubled = Object.keys(properties).find((one) => one in type.properties)
    if (doubled) throw new Error(`openapi/types.yaml has ${name}/${doubled}, which the slice has, too.`)
  }
}

function enumOf(schema: SchemaNode) {
  const values = schema['x-graph-sync-enum-values']
  const members = schema.enum ?? []
  return {
    flags: schema['x-ms-enum-flags']?.isFlags ?? false,
    members: Object.fromEntries(members.map((member, index) => [member ?? '', values?.[index] ?? index])),
  }
}

function typeOf(schema: SchemaNode): ModelType {
  const parts = schema.allOf ?? [schema]
  const base = parts.find(({ $ref }) => $ref)
  const properties: Record<string, string> = {}
  const navigation: Record<string, string> = {}
  for (const [name, property] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    if (name.startsWith('@')) continue
    const target = property['x-ms-navigationProperty'] ? navigation : properties
    target[name] = referenceOf(property)
  }
  return { ...(base && { base: nameOf(base) }), properties, navigation }
}

/** A property's type in the model's notation. */
function referenceOf(schema: SchemaNode): string {
  if (schema.type === 'array') return `Collection(${referenceOf(schema.items ?? {}).replace(/!$/, '')})`
  const alternatives = schema.anyOf ?? schema.allOf ?? [schema]
  const named = alternatives.find(({ $ref }) => $ref)
  const nullable = schema.nullable || alternatives.some((one) => one.nullable)
  const type = named ? `graph.${nameOf(named)}` : primitiveOf(schema)
  return nullable ? type : `${type}!`
}

const nameOf = ({ $ref = '' }: SchemaNode) => $ref.split('/').at(-1)?.slice(prefix.length) ?? ''

const formats: Record<string, string> = {
  'date-time': 'Edm.DateTimeOffset',
  base64url: 'Edm.Binary',
  duration: 'Edm.Duration',
  int32: 'Edm.Int32',
  int64: 'Edm.Int64',
  uuid: 'Edm.Guid',
}

function primitiveOf({ type, format = '' }: SchemaNode): string {
  if (type === 'boolean') return 'Edm.Boolean'
  return formats[format] ?? (type === 'string' ? 'Edm.String' : 'Edm.Untyped')
}

function addEntitySet(
  model: Model,
  description: Description,
  { method, path, operation }: ListedOperation,
): void {
  const [, name] = /^\/(\w+)$/.exec(path) ?? []
  const schema = method === 'GET' && name ? replySchemaOf(description, operation) : undefined
  const named = schema && elementOf(description, schema)
  if (name && named) model.entitySets[name] = named
}

/** The type of the items of a `…CollectionResponse`. */
function elementOf(description: Description, schema: SchemaNode): string | undefined {
  const response = schema.$ref
    ? description.slice.components.schemas[schema.$ref.split('/').at(-1) ?? '']
    : schema
  const parts = response?.allOf ?? (response ? [response] : [])
  const items = parts.map((part) => part.properties?.value?.items).find((one) => one !== undefined)
  return items?.$ref && nameOf(items)
}

function addBody(model: Model, description: Description, { id, operation }: ListedOperation): void {
  const schema = bodySchemaOf(description, operation)
  if (!schema) return
  if (!schema.$ref) model.bodies[id] = typeOf(schema).properties
  else if (schema.$ref.includes(prefix)) model.bodies[id] = nameOf(schema)
}

function addBoundOperation(
  model: Model,
  description: Description,
  { id, path, operation }: ListedOperation,
): void {
  const type = operation['x-ms-docs-operation-type']
  const segments = path.split('/').slice(1)
  const binding = bindingOf(model, segments.slice(0, -1))
  if ((type !== 'action' && type !== 'function') || !binding) return
  const name = (segments.at(-1) ?? '').replace(/\(\)$/, '')
  if (model.operations.some((known) => known.name === name && known.binding === binding)) return
  const reply = replySchemaOf(description, operation)
  const parameters = model.bodies[id]
  const returns = reply && returnOf(description, reply)
  model.operations.push({
    name,
    kind: type === 'action' ? 'Action' : 'Function',
    binding,
    parameters: typeof parameters === 'object' ? parameters : {},
    ...(returns && { returns }),
  })
}

/** The type of what a path leads to: by the name of its key, or of a navigation property of what stands before. */
function bindingOf(model: Model, segments: readonly string[]): string | undefined {
  const [, key] = /^\{(\w+)-id\}$/.exec(segments.at(-1) ?? '') ?? []
  if (key) return `graph.${key}`
  const before = segments.length > 1 ? bindingOf(model, segments.slice(0, -1)) : undefined
  const found = before && model.types[before.slice('graph.'.length)]?.navigation[segments.at(-1) ?? '']
  return found?.replace(/!$/, '')
}

function returnOf(description: Description, schema: SchemaNode): string | undefined {
  const element = elementOf(description, schema)
  if (element) return `Collection(graph.${element})`
  const reference = referenceOf(schema.$ref ? { allOf: [schema] } : schema)
  return reference.startsWith('graph.') ? reference.replace(/!$/, '') : undefined
}
