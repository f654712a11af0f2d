import type { Directory } from '../../directory/tenant/directory.js'
import type { Application } from '../../domain/directory/application.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { TokenRequest } from '../grants/token-request.js'

/** An application registration and the tenant it is registered in. */
export type Registration = { readonly application: Application; readonly home: Directory }

/** The registration of the client of a request. Throws {@link OAuthError} 700016 when there is none. */
export function findRegistration(
  world: SignInContext['world'],
  request: Pick<TokenRequest, 'clientId' | 'tenant'>,
): Registration {
  const registration = world.application(request.clientId)
  if (!registration) throw new OAuthError(700016, request.clientId, request.tenant)
  return registration
}

/** The instance of a registration in a tenant. Throws {@link OAuthError} 7000229, 700016 or 7000112. */
export function findInstance({ application, home }: Registration, directory: Directory): ServicePrincipal {
  const { appId } = application
  const instance = directory.servicePrincipalByAppId(appId)
  if (!instance) {
    if (home === directory) throw new OAuthError(7000229, appId, directory.tenantId)
    throw new OAuthError(700016, appId, directory.displayName)
  }
  if (!instance.accountEnabled) throw new OAuthError(7000112, appId, instance.displayName)
  return instance
}
