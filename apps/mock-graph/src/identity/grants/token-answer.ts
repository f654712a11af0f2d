import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { User } from '../../domain/directory/user.js'
import type { IssuedToken } from '../tokens/token-issuer.js'
import type { SignInOutcome } from './sign-in-outcome.js'
import type { TokenRequest } from './token-request.js'

/** What a grant gives. */
export type TokenAnswer = {
  readonly access: IssuedToken
  readonly audience: string
  /** The scopes a user's token carries, in the caller's spelling; none for an application's own token. */
  readonly scope?: string
  readonly idToken?: string
  readonly refreshToken?: string
  /** Who signed in, for MSAL's account cache. */
  readonly clientInfo?: string
  readonly signedIn: SignedIn
}

/** Who signed in through what, to what, and how the client proved itself. */
export type SignedIn = Pick<SignInOutcome, 'directory' | 'client' | 'proof'> & {
  readonly user?: User
  readonly api: ServicePrincipal
}

/** The answer's body. The v1 endpoint writes numbers as strings, and says when and for what. */
export function renderTokenAnswer(answer: TokenAnswer, version: TokenRequest['version']) {
  const { access, audience, scope, idToken, refreshToken, clientInfo } = answer
  const lifetime = version === 'v1' ? String(access.expiresIn) : access.expiresIn
  return {
    token_type: 'Bearer',
    ...(scope !== undefined && { scope }),
    expires_in: lifetime,
    ext_expires_in: lifetime,
    ...(version === 'v1' && {
      expires_on: String(access.expiresOn),
      not_before: String(access.notBefore),
      resource: audience,
    }),
    access_token: access.token,
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    ...(idToken !== undefined && { id_token: idToken }),
    ...(clientInfo !== undefined && { client_info: clientInfo }),
  }
}
