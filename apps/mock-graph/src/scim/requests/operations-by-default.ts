import type { AttributeChange } from '../../synchronization/target/target.js'
import { type Operation, replaceRoles } from './operations.js'
import { isRoles, rolesInText } from './roles-on-wire.js'

/** One operation for each attribute, its verb with a capital, its value as text. */
export const writeByDefault = (changes: readonly AttributeChange[]): Operation[] => changes.flatMap(writeOne)

function writeOne(change: AttributeChange): Operation[] {
  const { op, path, value } = change
  if (op === 'Remove') return [{ op, path }]
  if (!isRoles(value)) return [{ op, path, value: typeof value === 'string' ? value : [...value] }]
  if (value.form === 'assertive') return [replaceRoles(change)]
  // Old roles are never removed.
  return value.roles.length > 0 ? [{ op: 'Add', path: 'roles', value: rolesInText(value) }] : []
}
