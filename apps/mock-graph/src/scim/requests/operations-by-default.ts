import type { AttributeChange } from '../../synchronization/target/target.js'
import type { JsonObject } from '../json.js'
import { isRoles, replaceRoles, rolesInText } from './roles-on-wire.js'

/** One operation for each attribute, its verb with a capital, its value as text. */
export const writeByDefault = (changes: readonly AttributeChange[]): JsonObject[] => changes.flatMap(writeOne)

function writeOne(change: AttributeChange): JsonObject[] {
  const { op, path, value } = change
  if (op === 'Remove') return [{ op, path }]
  if (!isRoles(value)) return [{ op, path, value: typeof value === 'string' ? value : [...value] }]
  if (value.form === 'assertive') return [replaceRoles(value)]
  // Old roles are never removed.
  return value.roles.length > 0 ? [{ op: 'Add', path: 'roles', value: rolesInText(value) }] : []
}
