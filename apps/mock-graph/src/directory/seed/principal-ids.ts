import { groupIdOf, managedIdentityIdOf, servicePrincipalIdOf, userIdOf } from './seed-ids.js'
import type { SeedTenant } from './seed-shape.js'

/** The object ids of everything in a tenant that can own, belong or be assigned, by its handle in the seed. */
export function principalIdsOf(
  { applications = [], managedIdentities = [], users = [], groups = [] }: SeedTenant,
  tenantId: string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const user of users) ids.set(user.name, userIdOf(tenantId, user))
  for (const group of groups) ids.set(group.name, groupIdOf(tenantId, group))
  for (const identity of managedIdentities) ids.set(identity.name, managedIdentityIdOf(tenantId, identity))
  for (const application of applications) {
    const id = servicePrincipalIdOf(tenantId, application)
    if (id !== undefined) ids.set(application.name, id)
  }
  return ids
}
