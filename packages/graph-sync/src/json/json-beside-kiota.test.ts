import type { ModelSerializerFunction, Parsable, ParsableFactory } from '@microsoft/kiota-abstractions'
import { JsonParseNodeFactory, JsonSerializationWriterFactory } from '@microsoft/kiota-serialization-json'
import { describe, expect, test } from 'vitest'
import {
  createDirectoryDefinitionFromDiscriminatorValue as createDirectory,
  createFilterOperatorSchemaFromDiscriminatorValue as createFilterOperator,
  createSynchronizationJobFromDiscriminatorValue as createJob,
  createKeyCredentialFromDiscriminatorValue as createKeyCredential,
  createSynchronizationJobRestartCriteriaFromDiscriminatorValue as createRestart,
  createSynchronizationScheduleFromDiscriminatorValue as createSchedule,
  createSynchronizationSchemaFromDiscriminatorValue as createSchema,
  serializeDirectoryDefinition as serializeDirectory,
  serializeFilterOperatorSchema as serializeFilterOperator,
  serializeSynchronizationJob as serializeJob,
  serializeKeyCredential,
  serializeSynchronizationJobRestartCriteria as serializeRestart,
  serializeSynchronizationSchedule as serializeSchedule,
  serializeSynchronizationSchema as serializeSchema,
} from '../generated/models/index.js'
import { readAnswer } from './parse-node.js'
import { writers } from './serialization-writer.js'

const ours = {
  parseNodes: { getRootParseNode: (type: string, content: ArrayBuffer) => readAnswer(content, type) },
  writers,
}
const kiota = { parseNodes: new JsonParseNodeFactory(), writers: new JsonSerializationWriterFactory() }
type Side = typeof ours | typeof kiota
type Model<T extends Parsable> = [ParsableFactory<T>, ModelSerializerFunction<T>]

const restart: Model<never> = [createRestart, serializeRestart]
const filterOperator: Model<never> = [createFilterOperator, serializeFilterOperator]
const schedule: Model<never> = [createSchedule, serializeSchedule]
const directory: Model<never> = [createDirectory, serializeDirectory]
const schema: Model<never> = [createSchema, serializeSchema]
const job: Model<never> = [createJob, serializeJob]
const keyCredential: Model<never> = [createKeyCredential, serializeKeyCredential]

function readAndWrite(side: Side, [create, serialize]: Model<never>, text: string): string {
  const bytes = new TextEncoder().encode(text).buffer
  const model = side.parseNodes.getRootParseNode('application/json', bytes).getObjectValue(create)
  const writer = side.writers.getSerializationWriter('application/json')
  writer.writeObjectValue(undefined, model, serialize)
  return new TextDecoder().decode(writer.getSerializedContent())
}

const broken = new Error('a throw, or a text that is no JSON')

const cases: [name: string, model: Model<never>, text: string, whatKiotaWrites: unknown][] = [
  ['set flags', restart, '{"resetScope":"Watermark, Escrows"}', { resetScope: '' }],
  ['one set flag', restart, '{"resetScope":"Full"}', { resetScope: '' }],
  ['an unknown flag', restart, '{"resetScope":"Watermark, Moon"}', { resetScope: '' }],
  ['no flags (null)', restart, '{"resetScope":null}', { resetScope: '' }],
  ['an unknown enum member', schedule, '{"state":"Dormant"}', {}],
  ['an enum that is null', schedule, '{"state":null}', {}],
  [
    'an unknown member in an array',
    filterOperator,
    '{"supportedAttributeTypes":["String","Moon"]}',
    { supportedAttributeTypes: ['String'] },
  ],
  ['an empty array of enums', filterOperator, '{"supportedAttributeTypes":[]}', {}],
  ['a duration with a zero', schedule, '{"interval":"P1DT0H"}', { interval: 'P1D' }],
  ['a duration of zero', schedule, '{"interval":"PT0M"}', { interval: 'PT0S' }],
  ['a duration with a trailing zero', schedule, '{"interval":"PT1.50S"}', { interval: 'PT1.5S' }],
  ['an invalid duration', schedule, '{"interval":"soon"}', broken],
  ['a duration that is null', schedule, '{"interval":null}', {}],
  [
    'the zero date',
    schedule,
    '{"expiration":"0001-01-01T00:00:00Z"}',
    { expiration: '0001-01-01T00:00:00.000Z' },
  ],
  [
    'a date with seven digits of a second',
    schedule,
    '{"expiration":"2023-01-01T00:00:00.1234567Z"}',
    { expiration: '2023-01-01T00:00:00.123Z' },
  ],
  ['a text that is no date', schedule, '{"expiration":"never"}', broken],
  ['a date that is null', schedule, '{"expiration":null}', {}],
  ['a text that is null', directory, '{"name":null}', {}],
  ['a flag that is null', directory, '{"readOnly":null}', {}],
  ['a list that is null', schema, '{"directories":null}', {}],
  ['an object that is null', job, '{"schedule":null}', { schedule: {} }],
  ['a number for a text', directory, '{"name":5}', {}],
  ['a text for a boolean', directory, '{"readOnly":"yes"}', {}],
  ['an object for a text', directory, '{"name":{"en":"Azure"}}', {}],
  [
    'a text for an object',
    job,
    '{"schedule":"daily"}',
    { schedule: { 0: 'd', 1: 'a', 2: 'i', 3: 'l', 4: 'y' } },
  ],
  ['an array for an object', job, '{"schedule":[1]}', { schedule: { 0: 1 } }],
  ['an object for a list', schema, '{"directories":{"name":"Azure"}}', {}],
  ['a null in a list', schema, '{"directories":[null]}', { directories: [{}] }],
  ['a name with a quote', schedule, '{"say \\"hi\\"":1}', broken],
  ['the empty name', schedule, '{"":1}', broken],
  ['the name constructor', schedule, '{"constructor":1}', {}],
  ['the name toString', schedule, '{"toString":"x"}', {}],
  ['the name __proto__', schedule, '{"__proto__":{"polluted":true}}', broken],
]

describe('A read and a write keep what the wire held, where Kiota does not:', () => {
  test.each(cases)('%s', (_, model, text, whatKiotaWrites) => {
    const write = (side: Side) => JSON.parse(readAndWrite(side, model, text))

    if (whatKiotaWrites === broken) expect(() => write(kiota)).toThrow()
    else expect(write(kiota)).toEqual(whatKiotaWrites)
    expect(readAndWrite(ours, model, text)).toBe(text)
  })
})

describe('A read and a write keep what the wire held, as Kiota does:', () => {
  test.each([
    ['PT40M', schedule, '{"interval":"PT40M"}'],
    ['the longest duration', schedule, '{"interval":"P10675199DT2H48M5.4775807S"}'],
    ['nested additional data', schedule, '{"more":{"list":[1,null,{"deep":[false,0,""]}],"no":null}}'],
    ['additional falsy values', schedule, '{"a":null,"b":false,"c":0,"d":"","e":[],"f":{}}'],
    ['bytes', keyCredential, '{"key":"AP+A/w=="}'],
  ] as const)('%s', (_, model, text) => {
    expect(readAndWrite(kiota, model, text)).toBe(text)
    expect(readAndWrite(ours, model, text)).toBe(text)
  })
})
