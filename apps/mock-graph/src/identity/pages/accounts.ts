import type { User } from '../../domain/directory/user.js'
import { escapeText } from '../../markup/escape-text.js'
import type { Authority } from '../accounts/authority.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'

const shown = 100

/** The users who may sign in at an authority, as many as fit on a page. */
export function accountsOf(world: SignInContext['world'], authority: Authority): User[] {
  const directories = authority.kind === 'tenant' ? [authority.directory] : world.tenants.values()
  const personal = { tenant: undefined, common: undefined, organizations: false, consumers: true }[
    authority.kind
  ]
  const accounts: User[] = []
  for (const { users } of directories) {
    for (const user of users.values()) {
      if (accounts.length === shown) return accounts
      if (user.accountEnabled && (personal === undefined || user.personal === personal)) accounts.push(user)
    }
  }
  return accounts
}

/** Name and user principal name, as HTML. */
export const describeAccount = ({ displayName, userPrincipalName }: User): string =>
  `${escapeText(displayName)}<small>${escapeText(userPrincipalName)}</small>`
