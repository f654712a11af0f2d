import {
  createUntypedArray,
  createUntypedNull,
  createUntypedObject,
  createUntypedString,
  DateOnly,
  Duration,
  type SerializationWriter,
  TimeOnly,
} from '@microsoft/kiota-abstractions'
import { describe, expect, test } from 'vitest'
import { serializeBatchPostRequestBody } from '../generated/batch/index.js'
import {
  serializeSynchronizationJobRestartCriteria as serializeRestart,
  serializeSynchronizationSchedule as serializeSchedule,
} from '../generated/models/index.js'
import { writers } from './serialization-writer.js'

function written(write: (writer: SerializationWriter) => void): string {
  const writer = writers.getSerializationWriter('application/json')
  write(writer)
  return new TextDecoder().decode(writer.getSerializedContent())
}

/** The body that holds this as its additional data. */
const additional = (data: Record<string, unknown>) =>
  written((writer) => writer.writeObjectValue(undefined, { additionalData: data }, serializeSchedule))

test('a body in anything but JSON is refused', () => {
  expect(() => writers.getSerializationWriter('text/plain')).toThrow(
    "A body of type 'text/plain' cannot be written",
  )
  expect(() => writers.getSerializationWriter('application/scim+json')).not.toThrow()
})

test('the body is exactly as long as its text', () => {
  const writer = writers.getSerializationWriter('application/json')
  writer.writeObjectValue(undefined, { additionalData: { name: 'Zoë 🦊' } }, serializeSchedule)
  expect(writer.getSerializedContent().byteLength).toBe(
    new TextEncoder().encode('{"name":"Zoë 🦊"}').byteLength,
  )
})

describe('flags', () => {
  test.each([
    ['an array', ['Watermark', 'Escrows'], '{"resetScope":"Watermark,Escrows"}'],
    ['one member', ['Full'], '{"resetScope":"Full"}'],
    ['an empty array', [], '{"resetScope":""}'],
    ['null', null, '{"resetScope":null}'],
    ['nothing', undefined, '{}'],
  ] as const)('%s', (_, resetScope, text) => {
    const model = { resetScope: resetScope && [...resetScope] }
    expect(written((writer) => writer.writeObjectValue(undefined, model, serializeRestart))).toBe(text)
  })

  test('may be one argument each', () => {
    expect(written((writer) => writer.writeEnumValue('scope', 'Watermark', undefined, 'Escrows'))).toBe(
      '{"scope":"Watermark,Escrows"}',
    )
  })
})

test('an array of enum members is an array, also when it is empty', () => {
  expect(
    written((writer) => writer.writeCollectionOfEnumValues('types', ['String', undefined, 'Moon'])),
  ).toBe('{"types":["String","Moon"]}')
  expect(written((writer) => writer.writeCollectionOfEnumValues('types', []))).toBe('{"types":[]}')
})

describe('dates', () => {
  test('of the caller are written in UTC', () => {
    const expiration = new Date('2024-01-01T01:00:00+01:00')
    expect(written((writer) => writer.writeObjectValue(undefined, { expiration }, serializeSchedule))).toBe(
      '{"expiration":"2024-01-01T00:00:00.000Z"}',
    )
  })

  test('that are invalid are refused by name', () => {
    const write = () =>
      written((writer) =>
        writer.writeObjectValue(undefined, { expiration: new Date(Number.NaN) }, serializeSchedule),
      )
    expect(write).toThrow(new TypeError('expiration is an invalid date. Give a valid one, or null.'))
  })
})

describe('additional data', () => {
  test('may hold values of any kind, at any depth', () => {
    const interval = Duration.parse('PT40M')
    const day = DateOnly.parse('2024-02-29')
    const hour = TimeOnly.parse('12:30:00')
    const at = new Date('2024-01-01T00:00:00Z')
    const url = new URL('https://contoso.com/scim')
    expect(
      JSON.parse(additional({ deep: [{ interval, day, hour, at, url, gone: undefined }, undefined] })),
    ).toEqual({
      deep: [
        {
          interval: 'PT40M',
          day: '2024-02-29',
          hour: '12:30:00.0000000',
          at: '2024-01-01T00:00:00.000Z',
          url: 'https://contoso.com/scim',
        },
      ],
    })
  })

  test('may hold objects of a class, or of none', () => {
    class Attribute {
      name = 'mail'
    }
    const bare = Object.assign(Object.create(null), { toString: 'a text' })
    expect(additional({ attribute: new Attribute(), bare })).toBe(
      '{"attribute":{"name":"mail"},"bare":{"toString":"a text"}}',
    )
  })

  test.each([
    ['NaN', Number.NaN, 'NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a function', () => 'secret', 'a function'],
    ['a bigint', 1n, 'a bigint'],
    ['a symbol', Symbol('secret'), 'a symbol'],
  ])('that is %s is refused by name', (_, count, what) => {
    expect(() => additional({ count })).toThrow(
      new TypeError(`count cannot be written as JSON: it is ${what}.`),
    )
    expect(() => additional({ list: { count } })).toThrow(`count cannot be written as JSON: it is ${what}.`)
  })
})

describe('JSON without a model', () => {
  const send = (body: unknown) =>
    written((writer) =>
      writer.writeObjectValue(
        undefined,
        { requests: [{ body: body as never }] },
        serializeBatchPostRequestBody,
      ),
    )

  test('is unwrapped', () => {
    const list = createUntypedArray([createUntypedString('x'), createUntypedNull()])
    expect(send(createUntypedObject({ list }))).toBe('{"requests":[{"body":{"list":["x",null]}}]}')
  })

  test('need not be wrapped', () => {
    expect(send({ list: ['x', null] })).toBe('{"requests":[{"body":{"list":["x",null]}}]}')
  })
})

test('a body may be a list or a single value', () => {
  expect(written((writer) => writer.writeCollectionOfPrimitiveValues(undefined, ['a', 1, null]))).toBe(
    '["a",1,null]',
  )
  expect(written((writer) => writer.writeStringValue(undefined, 'a'))).toBe('"a"')
  const models = [{ state: 'Active' as const }, undefined as never, {}]
  expect(
    written((writer) => writer.writeCollectionOfObjectValues(undefined, models, serializeSchedule)),
  ).toBe('[{"state":"Active"},{}]')
  expect(written((writer) => writer.writeObjectValue(undefined, undefined, serializeSchedule))).toBe('')
})
