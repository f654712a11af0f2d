import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { SignIn, SignInClient } from '../../domain/directory/sign-in.js'
import type { User } from '../../domain/directory/user.js'
import type { SignInExchange } from '../endpoints/sign-in-exchange.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { correlationOf } from '../errors/render-oauth-error.js'

/** Who tried to sign in to what. */
export type Attempt = Pick<SignIn, 'kind' | 'clientApp' | 'credential'> & {
  readonly directory: Directory
  readonly client: Pick<ServicePrincipal, 'appId' | 'displayName'>
  readonly user?: User | undefined
  readonly api?: ServicePrincipal | undefined
}

/**
 * Adds a sign-in to the log of its tenant, at once: what a refusal undoes is not its log.
 *
 * @param error Why it failed; left out where it did not. What is no {@link OAuthError} is no sign-in that failed.
 */
export function logSignIn(
  { directory, client, user, api, ...attempt }: Attempt,
  exchange: Pick<SignInExchange, 'call' | 'form'>,
  { environment }: Pick<SignInContext, 'environment'>,
  error?: unknown,
): void {
  if (error !== undefined && !(error instanceof OAuthError)) return
  const id = environment.newId()
  const written: SignIn = {
    ...attempt,
    id,
    time: environment.now().getTime(),
    correlationId: correlationOf(exchange) ?? id,
    client: inTenant(client, directory),
    user: user
      ? { id: user.id, displayName: user.displayName, userPrincipalName: user.userPrincipalName }
      : null,
    resource: api ? inTenant(api, directory) : null,
    userAgent: exchange.call.header('user-agent'),
    errorCode: error ? error.code : 0,
    failureReason: error ? error.message : null,
  }
  directory.put('signIns', id, written)
}

const inTenant = (
  { appId, displayName }: Pick<ServicePrincipal, 'appId' | 'displayName'>,
  directory: Directory,
): SignInClient => ({
  appId,
  displayName,
  servicePrincipalId: directory.servicePrincipalByAppId(appId)?.id ?? null,
})
