import { findType, navigationOf } from './find-type.js'
import { isEnum } from './is-member.js'
import { membersOf } from './members-of.js'
import type { Notation } from './notation.js'

/** Properties that the service does not write in the order of their names. */
const declared: Readonly<Record<string, readonly string[]>> = {
  directoryDefinition: ['discoveryDateTime', 'discoverabilities'],
  synchronizationJob: ['schedule', 'status'],
  synchronizationStatus: ['countSuccessiveCompleteFailures', 'escrowsPruned', 'code'],
}

const [simple, complex, leading] = [0, 1, 2]

type Row = { readonly name: string; readonly type: Notation; readonly rank: number }

const read = new Map<string, readonly Row[]>()

/**
 * The same JSON with its properties as the synchronization service orders them, at every depth: the id of an entity, then
 * whatever is simple or null, then complex values, then navigation properties, each right after its own annotations
 * (docs/discoveries/schemas.md).
 */
export function inWireOrder<T extends object>(value: T, type: string): T {
  const given = value as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const name of Object.keys(given)) if (name.startsWith('@')) ordered[name] = given[name]
  for (const rank of [simple, complex, leading]) {
    for (const row of rowsOf(type)) {
      const item = given[row.name]
      if (item === undefined || (item === null ? simple : row.rank) !== rank) continue
      const annotation = `${row.name}@odata.context`
      if (annotation in given) ordered[annotation] = given[annotation]
      ordered[row.name] = arrange(item, row.type)
    }
  }
  // What no table knows, such as the name of a function, stays at the end.
  for (const name of Object.keys(given)) if (!Object.hasOwn(ordered, name)) ordered[name] = given[name]
  return ordered as T
}

function arrange(value: unknown, type: Notation): unknown {
  if (type.primitive || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => arrange(item, type))
  return inWireOrder(value, type.name)
}

function rowsOf(type: string): readonly Row[] {
  const known = read.get(type)
  if (known) return known
  const navigation = new Set(navigationOf(type).map(([name]) => name))
  const isEntity = findType(type)?.base !== undefined
  const first = [...(isEntity ? ['id'] : []), ...(declared[type] ?? [])]
  const place = ({ name }: Row) => (first.includes(name) ? first.indexOf(name) : first.length)
  const rows = [...membersOf(type, 'beta')]
    .map(([name, notation]): Row => {
      const isSimple = notation.primitive || isEnum(notation.name)
      return { name, type: notation, rank: navigation.has(name) ? leading : isSimple ? simple : complex }
    })
    .sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1))
  read.set(type, rows)
  return rows
}
