import type { SignInContext } from '../endpoints/sign-in-services.js'
import type { IssuedToken, TokenSubject } from './token-issuer.js'

/** An access token about the subject. A token request that carries the claims of a challenge meets it. */
export function issueAccessToken(
  { issuer, challenges }: Pick<SignInContext, 'issuer' | 'challenges'>,
  form: URLSearchParams,
  subject: TokenSubject,
): Promise<IssuedToken> {
  challenges.meet(subject, form.get('claims'))
  return issuer.issue(subject)
}
