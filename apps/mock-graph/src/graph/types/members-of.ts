import { navigationOf, propertiesOf } from './find-type.js'
import { type Notation, readNotation } from './notation.js'

const read = new Map<string, ReadonlyMap<string, Notation>>()

/** What may stand in an object of a type, read once; nothing for a type that the table does not describe. */
export function membersOf(type: string): ReadonlyMap<string, Notation> {
  const known = read.get(type)
  if (known) return known
  const members = new Map(
    [...propertiesOf(type), ...navigationOf(type)].map(([name, notation]) => [name, readNotation(notation)]),
  )
  read.set(type, members)
  return members
}
