import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../json.js'
import { enterpriseUser } from '../urns.js'
import { comparedValue } from './compared-value.js'
import { layAtPath } from './lay-at-path.js'
import { readAtPath } from './read-at-path.js'
import { parsePath } from './scim-path.js'

const read = (resource: JsonObject, text: string, definition?: Parameters<typeof comparedValue>[2]) =>
  comparedValue(readAtPath(resource, parsePath(text)), parsePath(text), definition)

const name = fc.stringMatching(/^[A-Za-z$][\w$-]{0,12}$/)
const conditionValue = fc.string({ maxLength: 12, unit: 'binary' })
const written = (value: string) => value.replace(/["\\]/g, '\\$&')
const urn = fc.constantFrom(
  '',
  `${enterpriseUser}:`,
  'urn:ietf:params:scim:schemas:extension:Tailspin:2.0:User:',
)

const path = fc.oneof(
  fc.tuple(urn, name).map(([schema, attribute]) => `${schema}${attribute}`),
  fc.tuple(urn, name, name).map(([schema, attribute, sub]) => `${schema}${attribute}.${sub}`),
  fc
    .tuple(urn, name, name, conditionValue, name)
    .filter(([, , condition, , sub]) => condition.toLowerCase() !== sub.toLowerCase())
    .map(([schema, attribute, condition, value, sub]) => {
      return `${schema}${attribute}[${condition} eq "${written(value)}"].${sub}`
    }),
)

describe('laying and reading', () => {
  test('agree on every value at every path', () => {
    fc.assert(
      fc.property(path, fc.string({ minLength: 1 }), (text, value) => {
        const resource: JsonObject = {}
        layAtPath(resource, parsePath(text), value)
        expect(readAtPath(JSON.parse(JSON.stringify(resource)), parsePath(text))).toBe(value)
      }),
    )
  })

  test('leave alone what was laid at other attributes', () => {
    const apart = fc.uniqueArray(path, {
      selector: (text) => {
        const { schema, attribute } = parsePath(text)
        return `${schema}:${attribute}`.toLowerCase()
      },
      maxLength: 8,
    })
    fc.assert(
      fc.property(apart, (paths) => {
        const resource: JsonObject = {}
        for (const [index, text] of paths.entries()) layAtPath(resource, parsePath(text), `value ${index}`)
        expect(paths.map((text) => readAtPath(resource, parsePath(text)))).toEqual(
          paths.map((_, index) => `value ${index}`),
        )
      }),
    )
  })

  test('sub-attributes of one entry come together', () => {
    const resource: JsonObject = {}
    for (const sub of ['locality', 'country'])
      layAtPath(resource, parsePath(`addresses[type eq "work"].${sub}`), sub)
    layAtPath(resource, parsePath('emails[primary eq "True"].value'), 'a@b.example')
    expect(resource).toEqual({
      addresses: [{ type: 'work', locality: 'locality', country: 'country' }],
      emails: [{ primary: true, value: 'a@b.example' }],
    })
  })
})

describe('reading an answer', () => {
  test('takes names in any case, and values of the core schema by its URN', () => {
    const answer = { USERNAME: 'dale', Emails: [{ Type: 'Work', VALUE: 'a@b.example' }] }
    expect(read(answer, 'userName')).toBe('dale')
    expect(read(answer, 'urn:ietf:params:scim:schemas:core:2.0:User:userName')).toBe('dale')
    expect(read(answer, 'emails[type eq "work"].value')).toBe('a@b.example')
  })

  test.each([
    ['text', 't-1001'],
    ['an object', { value: 't-1001', $ref: '../Users/t-1001' }],
    ['a list', [{ value: 't-1001' }]],
  ])('takes a manager as %s', (_, manager) => {
    expect(read({ [enterpriseUser]: { manager } }, `${enterpriseUser}:manager`)).toBe('t-1001')
  })

  test.each([
    [true, 'True'],
    ['false', 'False'],
    ['True', 'True'],
  ])('takes %j for the boolean %s', (active, expected) => {
    expect(read({ active }, 'active', { type: 'Boolean', multivalued: false })).toBe(expected)
  })

  test('finds the primary entry whether primary is a boolean or text', () => {
    for (const primary of [true, 'True', 'true']) {
      expect(
        read(
          {
            roles: [
              { primary: false, value: 'x' },
              { primary, value: 'y' },
            ],
          },
          'roles[primary eq "True"].value',
        ),
      ).toBe('y')
    }
  })

  test('shows members and roles as lists, a role that was kept as its JSON too', () => {
    expect(read({ members: [{ value: 'a' }, { value: 'b' }] }, 'members')).toEqual(['a', 'b'])
    expect(
      read({ roles: [{ value: '{"id":"06b0","value":"Clerk","displayName":"Clerk"}' }] }, 'roles'),
    ).toEqual(['Clerk'])
  })

  test.each([[null], [''], [[]], [{}]])('takes %j for unset', (title) => {
    expect(read({ title }, 'title')).toBeUndefined()
  })
})
