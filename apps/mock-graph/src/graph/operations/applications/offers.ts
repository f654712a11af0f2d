import type { Application } from '../../../domain/directory/application.js'
import type {
  AppRole,
  PermissionScope,
  ServicePrincipal,
} from '../../../domain/directory/service-principal.js'

type Written<T> = Partial<{ [Name in keyof T]: T[Name] | null }>

/** What an application offers, as its service principals show it: app roles and delegated permissions. */
export function offersOf({
  details = {},
}: Application): Pick<ServicePrincipal, 'appRoles' | 'oauth2PermissionScopes'> {
  const api = (details.api ?? {}) as { oauth2PermissionScopes?: Written<PermissionScope>[] | null }
  const appRoles = (details.appRoles ?? []) as Written<AppRole>[]
  return {
    appRoles: appRoles.map(readAppRole),
    oauth2PermissionScopes: (api.oauth2PermissionScopes ?? []).map(readScope),
  }
}

const readAppRole = ({
  id,
  value,
  displayName,
  isEnabled,
  description,
  allowedMemberTypes,
}: Written<AppRole>): AppRole => ({
  id: (id ?? '').toLowerCase(),
  value: value ?? '',
  displayName: displayName ?? '',
  isEnabled: isEnabled ?? true,
  ...(description && { description }),
  ...(allowedMemberTypes && { allowedMemberTypes }),
})

const readScope = ({
  id,
  value,
  adminConsentDisplayName,
  isEnabled,
  type,
}: Written<PermissionScope>): PermissionScope => ({
  id: (id ?? '').toLowerCase(),
  value: value ?? '',
  adminConsentDisplayName: adminConsentDisplayName ?? '',
  isEnabled: isEnabled ?? true,
  type: type ?? 'User',
})
