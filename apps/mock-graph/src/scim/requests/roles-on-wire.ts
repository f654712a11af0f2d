import type { Roles } from '../../synchronization/target/target.js'
import type { Json, JsonObject } from '../json.js'

const type = 'WindowsAzureActiveDirectoryRole'

export const isRoles = (value: unknown): value is Roles =>
  typeof value === 'object' && value !== null && 'roles' in value

/** Roles as entries of a resource. Only the assertive form has SCIM's `display`; the complex one writes `displayName`. */
export function roleEntries({ form, roles }: Roles): JsonObject[] {
  return roles.map(({ value, displayName }): JsonObject => {
    if (form === 'single') return { primary: true, type, value }
    return form === 'complex'
      ? { primary: false, type, displayName, value }
      : { primary: false, type, display: displayName, value }
  })
}

/** What stands at a sub-attribute of the entry that the single form fills; its `value` where it names none. */
export function singleRole({ roles: [role] }: Roles, subAttribute = 'value'): JsonObject {
  if (!role) return {}
  if (subAttribute.toLowerCase() === 'display') return { type, [subAttribute]: role.displayName }
  return subAttribute.toLowerCase() === 'type' ? { type } : { type, [subAttribute]: role.value }
}

/** Roles as the old PATCH adds them: JSON inside a text. */
export const rolesInText = ({ roles }: Roles): Json =>
  roles.map(({ id, value, displayName }) => ({ value: JSON.stringify({ id, value, displayName }) }))

/** The operation that sets the whole list, whoever gave those that are there: in both dialects in lower case. */
export const replaceRoles = (roles: Roles): JsonObject => ({
  op: 'replace',
  path: 'roles',
  value: roleEntries(roles),
})
