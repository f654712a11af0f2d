import type { Details } from '../../domain/directory/details.js'
import { extendedBy } from '../../domain/directory/directory-extension.js'
import { model } from '../../generated/model.js'
import { problemAt } from '../../validation/problem.js'
import { findNearest } from './find-nearest.js'
import type { SeedPath, SeedProblem } from './seed-problem.js'

/** What may stand in the details of a kind of object. */
type Kind = {
  readonly name: string
  /** What the seed says with a word of its own. */
  readonly elsewhere: ReadonlyMap<string, string>
  readonly types: ReadonlyMap<string, string>
}

const describeKind = (
  name: 'user' | 'group',
  own: Readonly<Record<string, string>>,
  unknownToGraph: Readonly<Record<string, string>> = {},
): Kind => {
  const { properties, beyond } = model.types[name]
  const all = Object.entries({ ...properties, ...beyond, ...unknownToGraph })
  return {
    name,
    elsewhere: new Map(Object.entries(own)),
    types: new Map(all.filter(([one]) => !(one in own))),
  }
}

const kinds = {
  user: describeKind(
    'user',
    {
      accountEnabled: 'enabled',
      displayName: 'displayName',
      id: 'id',
      passwordProfile: 'password',
      userPrincipalName: 'userPrincipalName',
      userType: 'userType',
    },
    // Mappings read them, and no property of Graph tells them.
    { netId: 'Edm.String', alternativeSecurityIds: 'Collection(Edm.String)' },
  ),
  group: describeKind('group', { displayName: 'displayName', id: 'id' }),
}

/**
 * Are these properties of a user or group in Graph, each of its type, or extensions? Null is nothing, which every property
 * may be.
 */
export function* checkDetails(
  details: Details,
  kind: keyof typeof kinds,
  at: SeedPath,
): Generator<SeedProblem> {
  const { elsewhere, types } = kinds[kind]
  for (const [name, value] of Object.entries(details)) {
    if (extendedBy(name) !== undefined) continue
    const path = [...at, name]
    const own = elsewhere.get(name)
    const type = types.get(name)
    if (own !== undefined) yield problemAt(path, `write it beside details, as ${own}`)
    else if (type === undefined) yield problemAt(path, unknown(name, kinds[kind]))
    else if (value !== null && !hasType(value, type)) yield problemAt(path, `must be ${inWords(type)}`)
  }
}

function unknown(name: string, { name: kind, types }: Kind): string {
  const nearest = findNearest(name, types.keys())
  const advice = nearest === undefined ? `see Graph's page of ${kind}` : `did you mean ${nearest}?`
  return `a ${kind} of Graph has no property '${name}'; ${advice}`
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
