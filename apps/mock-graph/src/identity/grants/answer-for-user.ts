import { asksForChallenges } from '../challenges/claims-request.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { type UserSession, userClaims } from '../tokens/access-token-claims.js'
import { idTokenClaims } from '../tokens/id-token-claims.js'
import { issueAccessToken } from '../tokens/issue-access-token.js'
import { grantScopes } from './grant-scopes.js'
import { keepSession } from './keep-session.js'
import { type RequestedScope, readRequestedScope } from './requested-scope.js'
import type { SignInOutcome } from './sign-in-outcome.js'
import type { TokenAnswer } from './token-answer.js'
import type { TokenRequest } from './token-request.js'

/** The tokens of a user who signed in. Throws {@link OAuthError} 50057, or what is wrong with the scope. */
export async function answerForUser(
  request: TokenRequest,
  context: SignInContext,
  outcome: SignInOutcome,
): Promise<TokenAnswer> {
  const { form, version, origin } = request
  const { issuer, resources } = context
  const { directory, client, user, nonce } = outcome
  if (!user.accountEnabled) throw new OAuthError(50057)
  const asked = readRequestedScope(request, resources, directory)
  const session: UserSession = {
    ...outcome,
    audience: asked.audience,
    scopes: grantScopes(directory, client, user, asked),
    continuous: asksForChallenges(form),
  }
  const keeps = outcome.renews || version === 'v1' || asked.openId.has('offline_access')
  return {
    access: await issueAccessToken(context, form, userClaims(session)),
    audience: asked.audience,
    signedIn: { directory, client, user, proof: outcome.proof, api: asked.api },
    scope: spellScopes(session.scopes, asked),
    ...(asked.openId.has('openid') && {
      idToken: (await issuer.issue(idTokenClaims(session, origin, nonce))).token,
    }),
    ...(keeps && { refreshToken: keepSession(request, context, outcome) }),
    ...(form.has('client_info') && { clientInfo: clientInfoOf(session) }),
  }
}

/** MSAL finds a token again by the scopes it asked for, so they come back in its spelling, `.default` too. */
function spellScopes(scopes: readonly string[], { prefix, openId, everyGranted }: RequestedScope): string {
  const spelt = scopes.map((scope) => (openId.has(scope) ? scope : `${prefix}${scope}`))
  return [...spelt, ...(everyGranted && prefix !== '' ? [`${prefix}.default`] : [])].join(' ')
}

function clientInfoOf({ user, directory }: UserSession): string {
  const info = btoa(JSON.stringify({ uid: user.id, utid: directory.tenantId }))
  return info.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
