import type { Directory } from '../../directory/tenant/directory.js'
import type { User } from '../../domain/directory/user.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { TokenRequest } from '../grants/token-request.js'

/** The user of a name, if the authority signs such accounts in. Throws {@link OAuthError} 50034 otherwise. */
export function findAccount(
  world: SignInContext['world'],
  { authority, tenant }: Pick<TokenRequest, 'authority' | 'tenant'>,
  userPrincipalName: string,
): { user: User; directory: Directory } {
  const account = world.user(userPrincipalName)
  if (authority.kind === 'tenant') {
    if (account?.directory === authority.directory) return account
    throw new OAuthError(50034, authority.directory.displayName)
  }
  const personal = { common: undefined, organizations: false, consumers: true }[authority.kind]
  if (account && (personal === undefined || account.user.personal === personal)) return account
  throw new OAuthError(50034, tenant)
}
