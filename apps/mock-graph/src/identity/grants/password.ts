import { type UserSession, userClaims } from '../access-token-claims.js'
import { checkSecret } from '../check-secret.js'
import { findAccount } from '../find-account.js'
import { findInstance, findRegistration } from '../find-client.js'
import { grantScopes } from '../grant-scopes.js'
import { idTokenClaims } from '../id-token-claims.js'
import { type RequestedScope, readRequestedScope } from '../requested-scope.js'
import { SignInFault } from '../sign-in-fault.js'
import { requireField, type TokenRequest } from '../token-request.js'
import type { Grant } from './grant.js'

/** RFC 6749 section 4.3: a client signs a user in with name and password. */
export const grantPassword: Grant = async (request, { world, environment, resources, issuer }) => {
  const registration = findRegistration(world, request)
  const username = requireField(request.form, 'username')
  const password = requireField(request.form, 'password')
  const { user, directory } = findAccount(world, request, username)
  const client = findInstance(registration, directory)
  const confidential = !registration.application.isFallbackPublicClient
  if (request.clientSecret) checkSecret(registration.application, request.clientSecret, environment.now())
  else if (confidential) throw new SignInFault(7000218)
  if (user.password !== password) throw new SignInFault(50126)
  if (!user.accountEnabled) throw new SignInFault(50057)

  const asked = readRequestedScope(request, resources)
  const scopes = grantScopes(directory, client, user, asked)
  const session: UserSession = { directory, client, user, audience: asked.audience, scopes, confidential }
  const access = await issuer.issue(userClaims(session))
  const answer = {
    access,
    audience: asked.audience,
    scope: spellScopes(scopes, asked),
    ...clientInfoOf(request, session),
  }
  if (!asked.openId.has('openid')) return answer
  return { ...answer, idToken: (await issuer.issue(idTokenClaims(session, request.origin))).token }
}

/** MSAL finds a token again by the scopes it asked for, so they come back in its spelling, `.default` too. */
function spellScopes(scopes: readonly string[], { prefix, openId, everyGranted }: RequestedScope): string {
  const spelt = scopes.map((scope) => (openId.has(scope) ? scope : `${prefix}${scope}`))
  return [...spelt, ...(everyGranted && prefix !== '' ? [`${prefix}.default`] : [])].join(' ')
}

function clientInfoOf({ form }: TokenRequest, { user, directory }: UserSession): { clientInfo?: string } {
  if (!form.has('client_info')) return {}
  const info = btoa(JSON.stringify({ uid: user.id, utid: directory.tenantId }))
  return { clientInfo: info.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') }
}
