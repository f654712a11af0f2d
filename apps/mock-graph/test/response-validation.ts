import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import { operations as generated, type OperationId } from '../src/generated/operations.js'
import { isOpenEnum } from '../src/graph/types/open-enums.js'
import type { Answer } from './answer.js'
import { operationsOf, readServed, type SliceNode } from './slice.js'

const slice = readServed()

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  duration: /^-?P(?=.)(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  base64url: true,
  int32: true,
  int64: true,
  double: true,
  binary: true,
} as const

// Upstream describes `…/$ref` as texts; Graph answers objects with an `@odata.id`, as OData says.
slice.components.schemas.StringCollectionResponse.allOf[1].properties.value.items = {
  type: 'object',
  required: ['@odata.id'],
  properties: { '@odata.id': { type: 'string' } },
}

// What schemas have besides by the pages, or in beta: docs/discoveries/schemas.md.
propertiesOf('synchronizationSchema').provisioningTaskIdentifier = { type: 'string' }
propertiesOf('directoryDefinition').metadata = { type: 'array' }

function propertiesOf(type: string): SliceNode {
  const { allOf } = slice.components.schemas[`microsoft.graph.${type}`]
  return allOf.find(({ properties }: SliceNode) => properties).properties
}

const operations = operationsOf(slice)
/** Of the synchronization API the slice has every property, of the directory a part: there more may stand. */
const validators = { whole: createValidators(close), part: createValidators((node) => node) }

/** What is wrong with a successful answer by the slice: its status, its media type, its body. Empty when nothing is. */
export function invalidities(operation: OperationId, { status, body, headers }: Answer): string[] {
  const { responses } = operations.get(operation)
  const named = [String(status), '2XX'].find((code) => code in responses)
  if (named === undefined) return [`${status} is not among ${Object.keys(responses)}`]
  const { content } = resolve(responses[named])
  const [type, media] = Object.entries<SliceNode>(content ?? {})[0] ?? []
  if (type === undefined || status === 204) return body === undefined ? [] : ['has a body']
  if (!headers.get('Content-Type')?.startsWith(type)) return [`is no ${type}`]
  if (type === 'text/plain') return /^\d+$/.test(body) ? [] : ['is no number']
  if (type !== 'application/json') return []
  const validate = validators[generated[operation].synchronization ? 'whole' : 'part'](media.schema)
  validate(body)
  return (validate.errors ?? [])
    .filter(({ params }) => !isDocumented(operation, params.unevaluatedProperty))
    .map(({ instancePath, message, params }) =>
      [instancePath, message, params.unevaluatedProperty].filter(Boolean).join(' '),
    )
}

/** The documentation shows operators and functions with a `name`, of which the metadata has nothing. */
const isDocumented = (operation: OperationId, property: string | undefined) =>
  property === 'name' && /\.(filterOperators|functions)(\.app)?$/.test(operation)

type Change = (node: SliceNode) => SliceNode

function createValidators(seal: Change): (schema: SliceNode) => ValidateFunction {
  const ajv = new Ajv2019({ strict: false, allErrors: true, formats })
  ajv.addSchema(relax(slice, seal), 'slice')
  const compiled = new Map<string, ValidateFunction>()
  return (schema) => {
    const key = JSON.stringify(schema)
    const found = compiled.get(key) ?? ajv.compile(rebase(seal(relax(schema, seal))))
    compiled.set(key, found)
    return found
  }
}

const resolve = (node: SliceNode): SliceNode =>
  node.$ref
    ? node.$ref
        .split('/')
        .slice(1)
        .reduce((at: SliceNode, part: string) => at[part], slice)
    : node

/** References of a lone schema lead into the slice. */
const rebase = (node: SliceNode): SliceNode =>
  JSON.parse(JSON.stringify(node), (key, value) => (key === '$ref' ? `slice${value}` : value))

/**
 * OpenAPI 3.0 as JSON Schema: `nullable`, and what the wire does otherwise than upstream's description says. It leaves
 * out `@odata.type` although that is required, writes flags as one text, and has members that no list has.
 */
function relax(node: SliceNode, seal: Change): SliceNode {
  if (Array.isArray(node)) return node.map((one) => relax(one, seal))
  if (typeof node !== 'object' || node === null) return node
  const { nullable, discriminator, required, ...others } = node
  const relaxed = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, relax(value, seal)]))
  if (relaxed.enum && isOpenEnum(relaxed.title)) return { type: 'string' }
  if (relaxed.items) relaxed.items = seal(relaxed.items)
  if (relaxed.properties) relaxed.properties = mapValues(relaxed.properties, seal)
  if (Array.isArray(required)) {
    const still = required.filter((name) => name !== '@odata.type')
    if (still.length > 0) relaxed.required = still
  } else if (required !== undefined) relaxed.required = required
  if (relaxed['x-ms-enum-flags']) {
    const members = node.enum.join('|')
    const { enum: _, ...flags } = relaxed
    return { ...flags, pattern: `^(${members})(, ?(${members}))*$` }
  }
  if (nullable && typeof relaxed.type === 'string') relaxed.type = [relaxed.type, 'null']
  return relaxed
}

function mapValues(node: SliceNode, change: Change): SliceNode {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]))
}

/** Nothing but annotations may stand in a value that its type does not have. Parts of a type stay open. */
function close(node: SliceNode): SliceNode {
  if (node.anyOf) return { ...node, anyOf: node.anyOf.map(close) }
  if (!node.$ref && !node.allOf) return node
  return { ...node, patternProperties: { '@': true }, unevaluatedProperties: false }
}
