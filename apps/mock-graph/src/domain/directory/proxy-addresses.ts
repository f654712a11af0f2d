import type { User } from './user.js'

/** The addresses of a user as Exchange writes them: what was kept, else the mail as the primary one (resources/user.md). */
export function proxyAddressesOf({ mail, details }: Pick<User, 'mail' | 'details'>): readonly string[] {
  const kept = details?.proxyAddresses
  if (Array.isArray(kept)) return kept
  return mail === null ? [] : [`SMTP:${mail}`]
}
