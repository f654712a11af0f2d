import type { Expression } from '../filter/filter-expression.js'
import { findProperty, type StructuredType } from './entity-type.js'
import type { Items, Matches } from './items.js'

/**
 * Items among which all those that pass a filter are, in their order, found without a look at the others. Undefined
 * when the indexes cannot tell. Of an `and` one side is enough; the smaller is taken.
 */
export function candidatesFor(filter: Expression, items: Items, type: StructuredType): Matches | undefined {
  switch (filter.kind) {
    case 'and': {
      const left = candidatesFor(filter.left, items, type)
      const right = candidatesFor(filter.right, items, type)
      return left && right && right.atMost < left.atMost ? right : (left ?? right)
    }
    case 'comparison':
      return filter.operator === 'eq'
        ? (matching(filter.left, [filter.right], items, type) ??
            matching(filter.right, [filter.left], items, type))
        : undefined
    case 'in': {
      const list = filter.list.map((literal): Expression => ({ kind: 'literal', literal }))
      return matching(filter.operand, list, items, type)
    }
    default:
      return undefined
  }
}

function matching(path: Expression, sought: readonly Expression[], items: Items, type: StructuredType) {
  if (path.kind !== 'path' || path.names.length !== 1) return undefined
  const [name = ''] = path.names
  const property = findProperty(type, name)
  const values = sought.flatMap((one) => (one.kind === 'literal' ? [one.literal.value] : []))
  const texts = values.filter((value) => typeof value === 'string')
  // Nobody has an index of what has no text.
  if (!property || texts.length < sought.length) return undefined
  return items.matching?.(property.name, texts)
}
