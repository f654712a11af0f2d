import { model } from '../../generated/model.js'
import type { Version } from '../routing/version-differences.js'
import { navigationOf, propertiesOf } from './find-type.js'
import { type Notation, readNotation } from './notation.js'

type Members = ReadonlyMap<string, Notation>

const read: Readonly<Record<Version, Map<string, Members>>> = { 'v1.0': new Map(), beta: new Map() }

/** What may stand in an object of a type, read once; nothing for a type that the table does not describe. */
export function membersOf(type: string, version: Version = 'v1.0'): Members {
  const known = read[version].get(type)
  if (known) return known
  const rows = [
    ...propertiesOf(type),
    ...Object.entries(model.versions[version].properties[type] ?? {}),
    ...navigationOf(type),
  ]
  const members = new Map(rows.map(([name, notation]) => [name, readNotation(notation)]))
  read[version].set(type, members)
  return members
}
