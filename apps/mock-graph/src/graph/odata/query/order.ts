import type { Item } from '../filter/compile-filter.js'
import { compareScalars, readerOf } from '../filter/scalar.js'
import { findProperty, isScalar, missingProperty, nameOf } from './entity-type.js'
import { hasName, type Resource } from './queried-resource.js'
import { queryErrors } from './query-errors.js'

/**
 * Reads `$orderby` into a comparison of items. Throws a 400 for a name that the type does not have or
 * that cannot be sorted by.
 */
export function compileOrder(
  clauses: readonly string[],
  resource: Resource,
): (one: Item, other: Item) => number {
  const orders = clauses.map((clause) => compileClause(clause, resource))
  return (one, other) => {
    for (const order of orders) {
      const difference = order(one, other)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function compileClause(
  clause: string,
  { type, orderby, orderbyAdvanced = [] }: Resource,
): (one: Item, other: Item) => number {
  const [, name = '', direction = 'asc'] = /^(\S+)(?:\s+(asc|desc))?$/i.exec(clause) ?? []
  if (name === '') throw queryErrors.invalidSyntax(`Syntax error at position 0 in '${clause}'.`)
  const property = findProperty(type, name)
  if (!property) throw queryErrors.invalidSyntax(missingProperty(name, type))
  const sortable = hasName(orderby, property.name) || orderbyAdvanced.includes(property.name)
  if (!isScalar(property.type) || !sortable) throw queryErrors.sortingNotSupported()
  const read = readerOf(nameOf(property.type))
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1
  return (one, other) => sign * compareScalars(read(one[property.name]), read(other[property.name]))
}
