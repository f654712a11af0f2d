import { principalNameOf, tenantIdOf, userIdOf } from './seed-ids.js'
import type { SeedTenant, SeedUser } from './seed-shape.js'

/** The user whom a seed means: by name, else by the name to sign in with or by id, these two in any case. */
export function findSeedUser(tenant: SeedTenant, text: string): SeedUser | undefined {
  const { users = [] } = tenant
  const sought = text.toLowerCase()
  const tenantId = tenantIdOf(tenant)
  return (
    users.find(({ name }) => name === text) ??
    users.find(
      (user) => principalNameOf(tenant, user).toLowerCase() === sought || userIdOf(tenantId, user) === sought,
    )
  )
}
