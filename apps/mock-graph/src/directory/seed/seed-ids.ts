import { deriveId } from './derive-id.js'
import type {
  SeedApplication,
  SeedDirectoryRole,
  SeedGroup,
  SeedManagedIdentity,
  SeedTenant,
  SeedUser,
} from './seed-shape.js'

// Every id of a seed, the written one or the derived one. In lower case, because that is how ids are looked up.

export const tenantIdOf = ({ id, domain }: SeedTenant) =>
  lower(id) ?? deriveId('tenant', domain.toLowerCase())

export const appIdOf = (tenantId: string, { appId, name }: SeedApplication) =>
  lower(appId) ?? deriveId(tenantId, 'client', name)

/** The tenant of the registration. */
export const homeOf = (tenantId: string, { home }: SeedApplication) => lower(home) ?? tenantId

export const registrationIdOf = (tenantId: string, { objectId, name }: SeedApplication) =>
  lower(objectId) ?? deriveId(tenantId, 'application', name)

/** `undefined` for an application without an instance in the tenant. */
export function servicePrincipalIdOf(
  tenantId: string,
  { servicePrincipal, name }: SeedApplication,
): string | undefined {
  if (servicePrincipal === false) return undefined
  const id = typeof servicePrincipal === 'object' ? lower(servicePrincipal.id) : undefined
  return id ?? deriveId(tenantId, 'servicePrincipal', name)
}

export const managedIdentityIdOf = (tenantId: string, { id, name }: SeedManagedIdentity) =>
  lower(id) ?? deriveId(tenantId, 'servicePrincipal', name)

export const managedClientIdOf = (tenantId: string, { clientId, name }: SeedManagedIdentity) =>
  lower(clientId) ?? deriveId(tenantId, 'client', name)

export const userIdOf = (tenantId: string, { id, name }: SeedUser) =>
  lower(id) ?? deriveId(tenantId, 'user', name)

export const groupIdOf = (tenantId: string, { id, name }: SeedGroup) =>
  lower(id) ?? deriveId(tenantId, 'group', name)

export const directoryRoleIdOf = (tenantId: string, { id, name }: SeedDirectoryRole) =>
  lower(id) ?? deriveId(tenantId, 'directoryRole', name)

export const principalNameOf = ({ domain }: SeedTenant, { userPrincipalName, name }: SeedUser) =>
  userPrincipalName ?? `${name}@${domain}`

const lower = (id: string | undefined) => id?.toLowerCase()
