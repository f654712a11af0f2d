import type { Application, PasswordCredential } from '../../domain/directory/application.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import type { TokenRequest } from '../grants/token-request.js'

/** The secrets a client may sign in with: those of its registration, and in a tenant those of its instance there. */
export function secretsOf(
  { appId, passwordCredentials }: Application,
  { authority }: Pick<TokenRequest, 'authority'>,
  world: SignInContext['world'],
): readonly PasswordCredential[] {
  const directory = authority.kind === 'tenant' ? authority.directory : world.application(appId)?.home
  const instance = directory?.servicePrincipalByAppId(appId)
  return [...passwordCredentials, ...(instance?.passwordCredentials ?? [])]
}
