import type { Directory } from '../tenant/directory.js'
import { principalNameOf, userIdOf } from './seed-ids.js'
import type { SeedTenant, SeedUser } from './seed-shape.js'

/** Adds the user; the directory roles are given when every user and application is there. */
export function seedUser(user: SeedUser, tenant: SeedTenant, directory: Directory): void {
  const id = userIdOf(directory.tenantId, user)
  const userPrincipalName = principalNameOf(tenant, user)
  const { mail = userPrincipalName, mailNickname, ...details } = user.details ?? {}
  directory.put('users', id, {
    id,
    userPrincipalName,
    displayName: user.displayName ?? user.name,
    mail: mail === null ? null : String(mail),
    accountEnabled: user.enabled ?? true,
    userType: user.userType ?? 'Member',
    personal: user.personal ?? false,
    password: user.password ?? null,
    // Every user has one: POST requires it, and mappings take it for a name that is unique.
    details: { mailNickname: mailNickname ?? aliasOf(userPrincipalName), ...details },
  })
}

/** What stands before the domain; that a user has it as an alias unless told otherwise is assumed. */
const aliasOf = (userPrincipalName: string) => userPrincipalName.slice(0, userPrincipalName.lastIndexOf('@'))
