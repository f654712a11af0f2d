import type { Directory } from '../../directory/tenant/directory.js'
import type { Application } from '../../domain/directory/application.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { User } from '../../domain/directory/user.js'
import { findInstance, findRegistration } from '../clients/find-client.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { TokenRequest } from '../grants/token-request.js'
import type { AskedFor, SignedIn } from '../state/sign-in-records.js'

/** Everybody in a sign-in. */
export type Participants = {
  readonly application: Application
  readonly directory: Directory
  readonly client: ServicePrincipal
  readonly user: User
}

/** Who took part in a sign-in, as they are now. Throws {@link OAuthError} where one is gone, or 50034 elsewhere. */
export function findParticipants(
  world: SignInContext['world'],
  request: TokenRequest,
  { tenantId, userId }: Pick<SignedIn, 'tenantId' | 'userId'>,
): Participants {
  const registration = findRegistration(world, request)
  const { authority, tenant } = request
  const directory = world.find(tenantId)
  const user = directory?.users.get(userId)
  const elsewhere = authority.kind === 'tenant' && authority.directory !== directory
  if (!directory || !user || elsewhere) throw new OAuthError(50034, tenant)
  const client = findInstance(registration, directory)
  return { application: registration.application, directory, client, user }
}

/** The request with what was asked for at the start of the sign-in, where it does not say. */
export function withAskedFor(request: TokenRequest, asked: AskedFor): TokenRequest {
  const form = new URLSearchParams(request.form)
  for (const name of ['scope', 'resource'] as const) {
    if (!form.get(name) && asked[name] !== '') form.set(name, asked[name])
  }
  return { ...request, form }
}
