import type { AttributeChange } from '../../synchronization/target/target.js'
import type { Json, JsonObject } from '../json.js'
import { parsePath } from '../paths/scim-path.js'
import { isRoles, replaceRoles, roleEntries } from './roles-on-wire.js'
import { realValue } from './wire-value.js'

/**
 * Verbs in lower case, values with their real type. Two or more that are replaced go into one operation without a path,
 * under their names as the mapping writes them; those that name an entry by a filter stay apart.
 */
export function writeByFlag(changes: readonly AttributeChange[]): JsonObject[] {
  const plain = changes.filter(isPlainReplace)
  if (plain.length < 2) return changes.flatMap(writeOne)
  const value = Object.fromEntries(plain.map((change) => [change.path, wireValue(change)]))
  return [...changes.filter((change) => !isPlainReplace(change)).flatMap(writeOne), { op: 'replace', value }]
}

function writeOne(change: AttributeChange): JsonObject[] {
  const { path, value } = change
  const op = change.op.toLowerCase()
  if (op === 'remove') return [{ op, path }]
  if (!isRoles(value)) return [{ op, path, value: wireValue(change) }]
  if (value.form === 'assertive') return [replaceRoles(value)]
  // The same entries as at creation.
  return value.roles.length > 0 ? [{ op: 'add', path: 'roles', value: roleEntries(value) }] : []
}

const isPlainReplace = ({ op, path, type, value }: AttributeChange) =>
  op === 'Replace' && type !== 'Reference' && !isRoles(value) && parsePath(path).conditions.length === 0

const wireValue = ({ type, value }: AttributeChange): Json =>
  isRoles(value) ? roleEntries(value) : realValue({ type, value })
