import type { AttributeChange } from '../../synchronization/target/target.js'
import type { Json, JsonObject } from '../json.js'
import { escapeInFilter } from './encode-query.js'
import { isRoles } from './roles-on-wire.js'
import type { WireSettings } from './wire-settings.js'

/**
 * What adds to a list of references or takes from it, so many at a time. The list itself is never replaced: the service
 * knows its own members only.
 */
export function changeMembers(
  { op, path, value }: AttributeChange,
  {
    dialect,
    membersPerRequest,
    refInMembers,
  }: Pick<WireSettings, 'dialect' | 'membersPerRequest' | 'refInMembers'>,
): JsonObject[][] {
  const ids = isRoles(value) ? [] : [value].flat()
  const entry = (id: string): Json => (refInMembers ? { $ref: null, value: id } : { value: id })
  return inParts(ids, membersPerRequest).map((part) => {
    if (op !== 'Remove') return [{ op: dialect === 'default' ? 'Add' : 'add', path, value: part.map(entry) }]
    return dialect === 'default'
      ? [{ op: 'Remove', path, value: part.map(entry) }]
      : part.map((id) => ({ op: 'remove', path: `${path}[value eq "${escapeInFilter(id)}"]` }))
  })
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size)
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size))
}
