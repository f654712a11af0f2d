import type { Details } from '../../domain/directory/details.js'
import { model } from '../../generated/model.js'
import { problemAt } from '../../validation/problem.js'
import { findNearest } from './find-nearest.js'
import type { SeedPath, SeedProblem } from './seed-problem.js'

// What the seed says with a word of its own.
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['accountEnabled', 'enabled'],
  ['displayName', 'displayName'],
  ['id', 'id'],
  ['passwordProfile', 'password'],
  ['userPrincipalName', 'userPrincipalName'],
  ['userType', 'userType'],
])

const { properties, beyond } = model.types.user
const types: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...properties, ...beyond }).filter(([name]) => !elsewhere.has(name)),
)

/** Are these properties of a user in Graph, each of its type? Null is nothing, which every property may be. */
export function* checkDetails(details: Details, at: SeedPath): Generator<SeedProblem> {
  for (const [name, value] of Object.entries(details)) {
    const path = [...at, name]
    const own = elsewhere.get(name)
    const type = types.get(name)
    if (own !== undefined) yield problemAt(path, `write it beside details, as ${own}`)
    else if (type === undefined) yield problemAt(path, unknown(name))
    else if (value !== null && !hasType(value, type)) yield problemAt(path, `must be ${inWords(type)}`)
  }
}

function unknown(name: string): string {
  const nearest = findNearest(name, types.keys())
  const advice = nearest === undefined ? "see Graph's page of user" : `did you mean ${nearest}?`
  return `a user of Graph has no property '${name}'; ${advice}`
}

function hasType(value: unknown, type: string): boolean {
  if (type.startsWith('Collection(')) {
    return Array.isArray(value) && value.every((item) => hasType(item, type.slice('Collection('.length, -1)))
  }
  switch (type) {
    case 'Edm.String':
      return typeof value === 'string'
    case 'Edm.Boolean':
      return typeof value === 'boolean'
    case 'Edm.DateTimeOffset':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
    default:
      return typeof value === 'object' && value !== null && !Array.isArray(value)
  }
}

function inWords(type: string): string {
  if (type.startsWith('Collection(Edm.String')) return 'a list of texts'
  if (type.startsWith('Collection(')) return 'a list of objects'
  switch (type) {
    case 'Edm.String':
      return 'a text'
    case 'Edm.Boolean':
      return 'true or false'
    case 'Edm.DateTimeOffset':
      return 'a time such as 2026-03-01T00:00:00Z'
    default:
      return 'an object'
  }
}
