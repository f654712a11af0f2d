import { expect, test } from 'vitest'
import { findSchemaProblems } from './find-schema-problems.js'
import type { SchemaError, SchemaValidator } from './schema-error.js'

/** A compiled schema that finds these. */
const finding = (...errors: Partial<SchemaError>[]): SchemaValidator =>
  Object.assign(() => errors.length === 0, {
    errors: errors.map((error) => ({
      instancePath: '',
      schemaPath: `#/${error.keyword}`,
      keyword: '',
      params: {},
      ...error,
    })),
  })

const explain = (...errors: Partial<SchemaError>[]) =>
  findSchemaProblems(finding(...errors), undefined).map(({ path, message }) => `${path}: ${message}`)

test('a value that fits has no problems', () => {
  expect(findSchemaProblems(finding(), 1)).toEqual([])
})

test('a JSON pointer becomes a path', () => {
  const error = finding({ instancePath: '/a~1b/0/c~0d', keyword: 'type', message: 'must be array' })
  expect(findSchemaProblems(error, 1)).toEqual([
    { path: 'a/b[0].c~d', steps: ['a/b', 0, 'c~d'], message: 'must be array' },
  ])
})

test.each<[string, Partial<SchemaError>, string]>([
  [
    'a number for a text',
    { keyword: 'type', message: 'must be string', params: { type: 'string' }, data: 5 },
    ': must be string: put quotes around it',
  ],
  [
    'an unknown property',
    {
      keyword: 'additionalProperties',
      params: { additionalProperty: 'c' },
      parentSchema: { properties: { a: {}, b: {} } },
    },
    "c: unknown property 'c'; the properties here are a, b",
  ],
  ['a value not listed', { keyword: 'enum', params: { allowedValues: [1, 2] } }, ': must be one of 1, 2'],
  [
    'an unknown kind',
    {
      keyword: 'discriminator',
      params: { tag: 'kind' },
      parentSchema: {
        oneOf: [{ properties: { kind: { const: 'one' } } }, { properties: { kind: { const: 'two' } } }],
      },
    },
    'kind: must be one of one, two',
  ],
  [
    'a pattern with words of its own',
    { keyword: 'pattern', parentSchema: { errorMessage: 'any', patternErrorMessage: 'must be a GUID' } },
    ': must be a GUID',
  ],
  [
    'a schema with words of its own',
    { keyword: 'minimum', message: 'must be >= 1', parentSchema: { errorMessage: 'must be a count' } },
    ': must be a count',
  ],
  [
    'a missing property, whatever words the schema has',
    { keyword: 'required', message: 'must have a', parentSchema: { errorMessage: 'must be an object' } },
    ': must have a',
  ],
])('%s', (_, error, expected) => {
  expect(explain(error)).toEqual([expected])
})

test('of a choice nothing is said but itself', () => {
  const parentSchema = { errorMessage: 'must be a number or none' }
  expect(
    explain(
      { keyword: 'type', schemaPath: '#/a/anyOf/0/type', message: 'must be number' },
      { keyword: 'enum', schemaPath: '#/a/anyOf/1/enum' },
      { keyword: 'anyOf', schemaPath: '#/a/anyOf', parentSchema },
      { keyword: 'type', schemaPath: '#/a/anyOfUs/type', message: 'must be array' },
    ),
  ).toEqual([': must be a number or none', ': must be array'])
})

test('a choice hides nothing of another place', () => {
  const instancePath = '/a/1'
  expect(
    explain(
      { keyword: 'oneOf', schemaPath: '#/oneOf', instancePath, message: 'must match one' },
      { keyword: 'type', schemaPath: '#/oneOf/0/type', instancePath, message: 'must be number' },
      { keyword: 'type', schemaPath: '#/oneOf/0/type', instancePath: '/a/10', message: 'must be array' },
    ),
  ).toEqual(['a[1]: must match one', 'a[10]: must be array'])
})

test('the same is said of a place once', () => {
  const parentSchema = { errorMessage: 'must be a whole number from 1' }
  expect(explain({ keyword: 'type', parentSchema }, { keyword: 'minimum', parentSchema })).toEqual([
    ': must be a whole number from 1',
  ])
})
