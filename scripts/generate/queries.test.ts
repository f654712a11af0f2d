import { describe, expect, test } from 'vitest'
import { readDescription } from './description.ts'
import { readModel } from './model.ts'
import { readQueries } from './queries.ts'

const description = readDescription()
const { queries, types } = description

describe('a description that contradicts itself is not generated from', () => {
  const applications = queries.resources.applications ?? {}
  test.each([
    ['a filter by nothing', { filter: { '*': 'nothing', colour: 'nothing' } }, 'there is no property colour'],
    [
      'a path out of a type',
      { filter: { '*': 'nothing', 'api/x': 'nothing' } },
      'there is no property api/x',
    ],
    ['operators of no set', { filter: { '*': 'all' } }, 'there are no operators named all'],
    ['no row of all others', { filter: {} }, 'there is no filter row *'],
    ['an unknown type', { types: ['app'] }, 'the slice has no type app'],
    ['a search by nothing', { search: ['colour'] }, 'there is no property colour'],
  ])('%s', (_, change, problem) => {
    const resources = { applications: { ...applications, ...change } }
    const changed = { ...description, queries: { ...queries, resources } }
    expect(() => readQueries(changed)).toThrow(`openapi/queries.yaml, applications: ${problem}`)
  })

  test('half a row', () => {
    const changed = {
      ...description,
      queries: { ...queries, resources: { applications: { types: ['user'] } } },
    }
    expect(() => readQueries(changed)).toThrow('does not say everything of applications')
  })

  test.each([
    ['what the slice has, too', { beyond: { user: { properties: { mail: 'Edm.String' } } } }, 'user/mail'],
    ['a type that the slice lacks', { beyond: { robot: { properties: {} } } }, 'robot'],
    ['a property for a navigation property', { shown: { user: { navigation: ['mail'] } } }, 'user/mail'],
  ])('%s', (_, change, named) => {
    expect(() => readModel({ ...description, types: { ...types, ...change } })).toThrow(named)
  })
})
