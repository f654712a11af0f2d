import { isUntypedArray, isUntypedObject, isUntypedString } from '@microsoft/kiota-abstractions'
import { describe, expect, test } from 'vitest'
import {
  type BatchPostResponse,
  createBatchPostResponseFromDiscriminatorValue as createBatchResponse,
} from '../generated/batch/index.js'
import {
  createDirectoryObjectFromDiscriminatorValue as createDirectoryObject,
  createSynchronizationJobFromDiscriminatorValue as createJob,
  createSynchronizationJobRestartCriteriaFromDiscriminatorValue as createRestart,
  type DirectoryObject,
  type SynchronizationJob,
  type SynchronizationJobRestartCriteria,
  type User,
} from '../generated/models/index.js'
import { readAnswer } from './parse-node.js'

const read = (text: string, type = 'application/json') =>
  readAnswer(new TextEncoder().encode(text).buffer, type)
const readJob = (json: unknown) => read(JSON.stringify(json)).getObjectValue<SynchronizationJob>(createJob)

describe('content types', () => {
  test.each([
    'application/json',
    'application/scim+json',
    'application/problem+json; charset=utf-8',
    'Application/JSON;odata.metadata=minimal',
  ])('%s is read as JSON', (type) => {
    expect(read('5', type).getNumberValue()).toBe(5)
  })

  test.each(['', 'text/html', 'application/jsonp', 'application/octet-stream', 'x/y; z=application/json'])(
    "'%s' is refused",
    (type) => {
      expect(() => read('5', type)).toThrow(`An answer of type '${type}' cannot be read`)
    },
  )

  test('a mark of byte order is no part of the answer', () => {
    expect(read('\uFEFF{"id":"a"}').getObjectValue<SynchronizationJob>(createJob).id).toBe('a')
    expect(read('\uFEFF12', 'text/plain').getNumberValue()).toBe(12)
  })

  test('broken JSON is refused', () => {
    expect(() => read('{"id":')).toThrow(SyntaxError)
  })
})

describe('plain text', () => {
  test('is read as what is asked for', () => {
    expect(read('42\r\n', 'text/plain').getNumberValue()).toBe(42)
    expect(read('True', 'text/plain;charset=utf-8').getBooleanValue()).toBe(true)
    expect(read('false', 'text/plain').getBooleanValue()).toBe(false)
    expect(read('a "text"', 'text/plain').getStringValue()).toBe('a "text"')
  })

  test('that is something else is refused', () => {
    expect(() => read('many', 'text/plain').getNumberValue()).toThrow('The answer is not a number.')
    expect(() => read('', 'text/plain').getNumberValue()).toThrow('The answer is not a number.')
    expect(() => read('maybe', 'text/plain').getBooleanValue()).toThrow('neither true nor false')
    expect(() => read('{}', 'text/plain').getObjectValue(createJob)).toThrow(
      'The answer is not a JSON object.',
    )
    expect(() => read('[]', 'text/plain').getCollectionOfObjectValues(createJob)).toThrow('not a JSON array')
  })
})

describe('a whole answer', () => {
  test.each(['[]', '"text"', '5', 'null'])('%s is no model', (text) => {
    expect(() => read(text).getObjectValue(createJob)).toThrow('The answer is not a JSON object.')
  })

  test('that is an array is a list of models', () => {
    const jobs = read('[{"id":"a"},{"id":"b"}]').getCollectionOfObjectValues<SynchronizationJob>(createJob)
    expect(jobs?.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(() => read('{}').getCollectionOfObjectValues(createJob)).toThrow('The answer is not a JSON array.')
  })
})

describe('properties', () => {
  test('flags are an array, in whatever way they are spaced', () => {
    const flags = (resetScope: unknown) =>
      read(JSON.stringify({ resetScope })).getObjectValue<SynchronizationJobRestartCriteria>(createRestart)
        .resetScope
    expect(flags('Watermark, Escrows')).toEqual(['Watermark', 'Escrows'])
    expect(flags('Watermark,Escrows')).toEqual(['Watermark', 'Escrows'])
    expect(flags('Full')).toEqual(['Full'])
    expect(flags('')).toEqual([])
    expect(flags(['Full'])).toEqual(['Full'])
    expect(flags(null)).toBeNull()
  })

  test('the zero date is in year 1', () => {
    const { schedule } = readJob({ schedule: { expiration: '0001-01-01T00:00:00Z' } })
    expect(schedule?.expiration).toBeInstanceOf(Date)
    expect(schedule?.expiration?.getUTCFullYear()).toBe(1)
  })

  test('what cannot be read is what it was on the wire', () => {
    const { schedule } = readJob({ schedule: { expiration: 'never', interval: 'soon', state: 'Dormant' } })
    expect(schedule).toEqual({ expiration: 'never', interval: 'soon', state: 'Dormant' })
    expect(readJob({ schedule: null })).toEqual({ schedule: null })
  })

  test('a model without unknown properties has no additional data', () => {
    expect(readJob({ id: 'a' })).toEqual({ id: 'a' })
  })

  test('the type of a model comes from @odata.type', () => {
    const json = '{"@odata.type":"#microsoft.graph.user","userPrincipalName":"ann@contoso.com"}'
    const user = read(json).getObjectValue<DirectoryObject>(createDirectoryObject) as User
    expect(user.userPrincipalName).toBe('ann@contoso.com')
    expect(read('{"@odata.type":5}').getObjectValue<DirectoryObject>(createDirectoryObject).odataType).toBe(5)
  })

  test('a name such as __proto__ is a property like any other', () => {
    const { additionalData } = read('{"__proto__":{"polluted":true}}').getObjectValue<SynchronizationJob>(
      createJob,
    )
    expect(Object.keys(additionalData ?? {})).toEqual(['__proto__'])
    expect(additionalData).not.toHaveProperty('polluted')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('JSON without a model is untyped', () => {
    const json = '{"responses":[{"body":{"a":["x",null]}},{"body":null}]}'
    const { responses } = read(json).getObjectValue<BatchPostResponse>(createBatchResponse)
    const [body, none] = responses?.map((response) => response.body) ?? []
    if (!isUntypedObject(body!)) throw new Error('The body is not an untyped object.')
    const { a } = body.getValue()
    if (!isUntypedArray(a!)) throw new Error('Its property is not an untyped array.')
    const [x, nothing] = a.getValue()
    expect(isUntypedString(x!) && x.getValue()).toBe('x')
    expect(nothing?.getValue()).toBeNull()
    expect(none?.getValue()).toBeNull()
  })
})

describe('collections', () => {
  const list = read('["2023-01-01T00:00:00Z","soon",null]')

  test('of dates have dates, and what is none as it is', () => {
    expect(list.getCollectionOfPrimitiveValues('Date')).toEqual([
      new Date('2023-01-01T00:00:00Z'),
      'soon',
      null,
    ])
  })

  test('of texts are as they are', () => {
    expect(list.getCollectionOfPrimitiveValues('string')).toEqual(['2023-01-01T00:00:00Z', 'soon', null])
    expect(read('5').getCollectionOfPrimitiveValues('string')).toBe(5)
  })
})
