import type { Directory } from '../tenant/directory.js'
import { principalNameOf, userIdOf } from './seed-ids.js'
import type { SeedTenant, SeedUser } from './seed-shape.js'

/** Adds the user; the directory roles are given when every user and application is there. */
export function seedUser(user: SeedUser, tenant: SeedTenant, directory: Directory): void {
  const id = userIdOf(directory.tenantId, user)
  const userPrincipalName = principalNameOf(tenant, user)
  directory.put('users', id, {
    id,
    userPrincipalName,
    displayName: user.displayName ?? user.name,
    mail: userPrincipalName,
    accountEnabled: user.enabled ?? true,
    userType: user.userType ?? 'Member',
    personal: user.personal ?? false,
    password: user.password ?? null,
  })
}
