import type { Item } from './compile-filter.js'
import { findProperty, missingProperty, type StructuredType } from './entity-type.js'
import { queryFaults } from './query-faults.js'
import { compareScalars, scalarOf } from './value.js'

/** Reads `$orderby` into a comparison of items. Throws a 400 for a name the type does not have. */
export function compileOrder(
  clauses: readonly string[],
  type: StructuredType,
): (one: Item, other: Item) => number {
  const orders = clauses.map((clause) => compileClause(clause, type))
  return (one, other) => {
    for (const order of orders) {
      const difference = order(one, other)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function compileClause(clause: string, type: StructuredType): (one: Item, other: Item) => number {
  const [, name = '', direction = 'asc'] = /^(\S+)(?:\s+(asc|desc))?$/i.exec(clause) ?? []
  if (name === '') throw queryFaults.invalidSyntax(`Syntax error at position 0 in '${clause}'.`)
  const property = findProperty(type, name)
  if (!property) throw queryFaults.invalidSyntax(missingProperty(name, type))
  const kind = property.type
  if (typeof kind !== 'string') throw queryFaults.sortingNotSupported()
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1
  return (one, other) =>
    sign * compareScalars(scalarOf(one[property.name], kind), scalarOf(other[property.name], kind))
}
