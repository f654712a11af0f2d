import type { SignInContext } from '../endpoints/sign-in-services.js'
import { newHandle } from '../state/new-handle.js'
import { secondsAt } from '../state/seconds-at.js'
import type { SignInOutcome } from './sign-in-outcome.js'
import type { TokenRequest } from './token-request.js'

// Microsoft identity platform, refresh tokens: 90 days, for single-page applications 24 hours.
const day = 24 * 60 * 60
const lifetime = 90 * day

/** A new refresh token. The one it was got with stays good: Entra does not take it back. */
export function keepSession(
  { form }: TokenRequest,
  { environment, revocations, records }: SignInContext,
  { directory, client, user, proof, spa = false }: SignInOutcome,
): string {
  const token = newHandle(environment)
  const issuedOn = Math.max(secondsAt(environment), revocations.of(user.id))
  records.put('refreshTokens', token, {
    clientId: client.appId,
    tenantId: directory.tenantId,
    userId: user.id,
    scope: form.get('scope') ?? '',
    resource: form.get('resource') ?? '',
    issuedOn,
    expiresOn: issuedOn + (spa ? day : lifetime),
    confidential: proof !== 'none',
    spa,
  })
  return token
}
