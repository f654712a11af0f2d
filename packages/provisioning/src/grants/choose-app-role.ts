import type { AppRole, ServicePrincipal } from '@graph-sync/client'
import { nearest } from '../options/nearest.js'

/** What of a resource decides about its app roles. */
export type Resource = Pick<ServicePrincipal, 'appRoles' | 'displayName' | 'oauth2PermissionScopes'>

/** Access to an application without any of its app roles. */
export const defaultAccess = '00000000-0000-0000-0000-000000000000'

const open = ({ appRoles }: Resource, member: 'Application' | 'User') =>
  (appRoles ?? []).filter(
    ({ isEnabled, allowedMemberTypes }) => isEnabled !== false && allowedMemberTypes?.includes(member),
  )

/** The id of the application permission of this name. Throws a `TypeError` with the nearest when there is none. */
export function permissionId(permission: string, resource: Resource): string {
  const offered = open(resource, 'Application')
  const id = offered.find(({ value }) => value === permission)?.id
  if (id) return id
  const from = resource.displayName ?? 'The resource'
  const problem = `${from} has no application permission "${permission}".`
  const names = offered.map(({ value }) => value ?? '').filter(Boolean)
  const alike = nearest(permission, names, Math.max(3, permission.length / 3))
  const delegated = resource.oauth2PermissionScopes?.some(({ value }) => value === permission)
  throw new TypeError(
    `${problem}${delegated ? ' It is a delegated permission, which a user or administrator consents to.' : ''}${alike ? ` Did you mean "${alike}"?` : ''}`,
  )
}

/** The role of people who get no other: "User" where there are roles for people, the only one, or none at all. */
export function defaultRoleId(resource: Resource): string {
  const offered = open(resource, 'User')
  if (offered.length === 0) return defaultAccess
  const called = ({ value, displayName }: AppRole) => [value, displayName].includes('User')
  const chosen = offered.find(called) ?? (offered.length === 1 ? offered[0] : undefined)
  if (chosen?.id) return chosen.id
  const choice = offered.map(({ id, displayName, value }) => `${displayName ?? value} (${id})`).join(', ')
  throw new TypeError(
    `${resource.displayName} has several app roles and none called User. Give appRoleId: ${choice}.`,
  )
}
