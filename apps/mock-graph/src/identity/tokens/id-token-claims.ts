import type { UserSession } from './access-token-claims.js'
import type { TokenSubject } from './token-issuer.js'

/** Claims of the id token that goes to the client itself. Issuer and keys are those of the OpenID configuration. */
export function idTokenClaims(
  { directory, client, user }: UserSession,
  origin: string,
  nonce: string | undefined,
): TokenSubject {
  return {
    aud: client.appId,
    iss: `${origin}/${directory.tenantId}/v2.0`,
    name: user.displayName,
    oid: user.id,
    preferred_username: user.userPrincipalName,
    ...(user.mail !== null && { email: user.mail }),
    ...(nonce !== undefined && { nonce }),
    sub: user.id,
    tid: directory.tenantId,
    ver: '2.0',
  }
}
