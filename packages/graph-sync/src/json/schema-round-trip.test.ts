import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import {
  createSynchronizationSchemaFromDiscriminatorValue,
  type SynchronizationSchema,
  serializeSynchronizationSchema,
} from '../generated/models/index.js'
import { readAnswer } from './parse-node.js'
import { writers } from './serialization-writer.js'

const text = fc.string({ unit: 'binary' })
const flags = (...members: string[]) =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...members)), fc.constantFrom(',', ', ', ' ,'))
    .map(([set, comma]) => set.join(comma))
const date = fc.constantFrom(
  '0001-01-01T00:00:00Z',
  '2023-01-01T00:00:00.1234567Z',
  '2024-02-29T23:59:59+02:00',
  '9999-12-31T23:59:59.9999999Z',
  'not yet',
)

const enums = ['discoverabilities', 'flowTypes', 'mutability', 'type', 'flowBehavior', 'key']

/** Of another type than expected. A text or an array in the place of flags is read as flags, and written as such. */
const wrongFor = (name: string) =>
  enums.includes(name)
    ? fc.oneof(fc.integer(), fc.boolean(), fc.dictionary(text, fc.jsonValue()))
    : fc.jsonValue({ maxDepth: 2 })

/** Any of these properties: right, null or of a type that the model does not expect; and some that it does not know. */
function objectOf(known: Record<string, Arbitrary<unknown>>): Arbitrary<unknown> {
  const properties = Object.entries(known).map(([name, right]) => {
    return [name, fc.oneof({ weight: 8, arbitrary: right }, fc.constant(null), wrongFor(name))] as const
  })
  const extra = fc.dictionary(
    fc.oneof(text, fc.constantFrom('__proto__', 'constructor', '')),
    fc.jsonValue(),
    {
      maxKeys: 2,
    },
  )
  const fixed = fc.record(Object.fromEntries(properties), { requiredKeys: [] })
  return fc
    .tuple(extra, fixed)
    .map(([more, right]) => Object.fromEntries([...Object.entries(more), ...Object.entries(right)]))
}

const listOf = (known: Record<string, Arbitrary<unknown>>) => fc.array(objectOf(known), { maxLength: 3 })
const pairs = listOf({ key: text, value: text })

const attribute = {
  anchor: fc.boolean(),
  apiExpressions: pairs,
  defaultValue: text,
  metadata: listOf({ key: fc.constantFrom('BaseAttributeName', 'Moon'), value: text }),
  mutability: fc.constantFrom('ReadWrite', 'Moon'),
  name: text,
  referencedObjects: listOf({ referencedObjectName: text, '@odata.type': text }),
  type: fc.constantFrom('String', 'Moon'),
}
const directory = {
  id: text,
  discoverabilities: flags('AttributeNames', 'ReferenceAttributes', 'Moon'),
  discoveryDateTime: date,
  name: text,
  objects: listOf({ name: text, attributes: listOf(attribute), supportedApis: fc.array(text) }),
  readOnly: fc.boolean(),
}
const clause = { operatorName: text, targetOperand: objectOf({ values: fc.array(text) }) }
const source = {
  expression: text,
  parameters: listOf({
    key: text,
    value: objectOf({ name: text, type: fc.constantFrom('Constant', 'Moon') }),
  }),
  type: fc.constantFrom('Attribute', 'Moon'),
}
const attributeMapping = {
  flowBehavior: fc.constantFrom('FlowAlways', 'Moon'),
  matchingPriority: fc.integer(),
  source: objectOf(source),
  targetAttributeName: text,
}
const objectMapping = {
  attributeMappings: listOf(attributeMapping),
  enabled: fc.boolean(),
  flowTypes: flags('Add', 'Update', 'Delete', 'Moon'),
  metadata: listOf({ key: fc.constantFrom('Disposition', 'Moon'), value: text }),
  scope: objectOf({ groups: listOf({ name: text, clauses: listOf(clause) }) }),
}
const rule = {
  containerFilter: objectOf({ includedContainers: fc.array(text) }),
  metadata: pairs,
  objectMappings: listOf(objectMapping),
  priority: fc.double({ noNaN: true, noDefaultInfinity: true }),
}
const schema = objectOf({
  id: text,
  directories: listOf(directory),
  synchronizationRules: listOf(rule),
  version: text,
})

/** Its text with the properties in order, since a model is written in an order of its own. */
function inOrder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(inOrder)
  if (typeof json !== 'object' || json === null) return json
  return {
    object: Object.entries(json)
      .map(([name, value]) => [name, inOrder(value)])
      .sort(byName),
  }
}
const byName = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : 1)
const canonical = (json: string) => JSON.stringify(inOrder(JSON.parse(json)))

test('A schema that is read and written again is the schema that was read', () => {
  const modelled = fc.property(schema, (value) => {
    const sent = JSON.stringify(value)
    const node = readAnswer(sent, 'application/json')
    const model = node.getObjectValue<SynchronizationSchema>(
      createSynchronizationSchemaFromDiscriminatorValue,
    )
    const writer = writers.getSerializationWriter('application/json')
    writer.writeObjectValue(undefined, model, serializeSynchronizationSchema)
    expect(canonical(new TextDecoder().decode(writer.getSerializedContent()))).toBe(canonical(sent))
  })
  fc.assert(modelled, { numRuns: 300 })
})
