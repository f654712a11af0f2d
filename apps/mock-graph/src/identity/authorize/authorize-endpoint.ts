import { findAccount } from '../accounts/find-account.js'
import { findAuthority } from '../accounts/find-authority.js'
import { findInstance, findRegistration, type Registration } from '../clients/find-client.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import type { SignInExchange } from '../endpoints/sign-in-exchange.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { aadsts } from '../errors/aadsts/aadsts.js'
import { OAuthError } from '../errors/oauth-error.js'
import { describeOAuthError, nameOf } from '../errors/render-oauth-error.js'
import { grantScopes } from '../grants/grant-scopes.js'
import { readRequestedScope } from '../grants/requested-scope.js'
import { requireField, type TokenRequest } from '../grants/token-request.js'
import { apiOf } from '../log/log-of-grant.js'
import { logSignIn } from '../log/log-sign-in.js'
import { newHandle } from '../state/new-handle.js'
import { secondsAt } from '../state/seconds-at.js'
import { renderAccountPicker } from './account-picker.js'
import { answerClient, isResponseMode } from './authorize-answer.js'
import { matchRedirectUri, type RedirectTarget } from './match-redirect-uri.js'
import { readChallenge } from './read-challenge.js'

type AuthorizeRequest = Pick<
  TokenRequest,
  'version' | 'authority' | 'tenant' | 'origin' | 'clientId' | 'form'
>

const codeLifetime = 600

/**
 * The authorization endpoint of a version, for the code flow. Until client and address are known to belong together
 * nothing is sent anywhere; from there on the client gets the answer, errors too.
 */
export function serveAuthorization(version: TokenRequest['version']): SignInEndpoint {
  return (exchange, context) => {
    const { origin, tenant, call } = exchange
    const form = call.query
    const authority = findAuthority(context.world, tenant)
    const clientId = requireField(form, 'client_id')
    const request: AuthorizeRequest = { version, authority, tenant, origin, clientId, form }
    const registration = findRegistration(context.world, request)
    const target = matchRedirectUri(registration.application, form.get('redirect_uri'))
    if (!target) throw new OAuthError(50011, form.get('redirect_uri') ?? '', registration.application.appId)

    const asked = form.get('response_mode') || 'query'
    const mode = isResponseMode(asked) ? asked : 'query'
    const state = form.get('state')
    const answer = (parameters: Readonly<Record<string, string>>) =>
      answerClient(
        target.redirectUri,
        mode,
        { ...parameters, ...(state !== null && { state }) },
        context.environment,
      )
    const note = (error?: OAuthError) => logAttempt(request, registration, exchange, context, error)
    try {
      if (!isResponseMode(asked)) throw new OAuthError(70007, asked)
      checkRequest(request, target)
      if (asksForPicker(request, context))
        return renderAccountPicker(context.world, authority, registration.application, form)
      const code = signIn(request, registration, target, context)
      note()
      return answer({ code })
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error
      note(error)
      const { error_description, error_uri } = describeOAuthError(error, exchange, context.environment)
      return { ...answer({ error: errorOf(error), error_description, error_uri }), error: nameOf(error) }
    }
  }
}

function checkRequest({ version, form }: AuthorizeRequest, { platform }: RedirectTarget): void {
  const responseType = requireField(form, 'response_type')
  if (responseType !== 'code') throw new OAuthError(70005, responseType)
  requireField(form, version === 'v1' ? 'resource' : 'scope')
  readChallenge(form, platform)
  // No browser is remembered, so nobody is ever signed in already.
  if (form.get('prompt') === 'none') throw new OAuthError(50058)
}

function asksForPicker({ form, authority, tenant }: AuthorizeRequest, { world }: SignInContext): boolean {
  const hint = form.get('login_hint')
  if (!hint || ['login', 'select_account'].includes(form.get('prompt') ?? '')) return true
  try {
    findAccount(world, { authority, tenant }, hint)
    return false
  } catch {
    return true
  }
}

function signIn(
  request: AuthorizeRequest,
  registration: Registration,
  { redirectUri, platform }: RedirectTarget,
  { world, environment, resources, records }: SignInContext,
): string {
  const { form, clientId } = request
  const { user, directory } = findAccount(world, request, form.get('login_hint') ?? '')
  if (!user.accountEnabled) throw new OAuthError(50057)
  const client = findInstance(registration, directory)
  grantScopes(directory, client, user, readRequestedScope(request, resources, directory))
  const code = newHandle(environment)
  records.put('authorizationCodes', code, {
    clientId,
    tenantId: directory.tenantId,
    userId: user.id,
    scope: form.get('scope') ?? '',
    resource: form.get('resource') ?? '',
    redirectUri,
    platform,
    challenge: readChallenge(form, platform),
    nonce: form.get('nonce'),
    expiresOn: secondsAt(environment) + codeLifetime,
    redeemed: false,
  })
  return code
}

/** Writes how the sign-in of somebody whom the request names ended; without a name nobody tried. */
function logAttempt(
  request: AuthorizeRequest,
  { application }: Registration,
  exchange: SignInExchange,
  context: SignInContext,
  error?: OAuthError,
): void {
  const { authority, form } = request
  const account = context.world.user(form.get('login_hint') ?? '')
  if (!account || (authority.kind === 'tenant' && authority.directory !== account.directory)) return
  const { directory, user } = account
  const shape = { kind: 'interactiveUser', clientApp: 'Browser', credential: null } as const
  const api = apiOf(request, context.resources, directory)
  logSignIn({ ...shape, directory, client: application, user, api }, exchange, context, error)
}

/** `invalid_grant` and `invalid_client` are words of the token endpoint (RFC 6749, section 4.1.2.1). */
function errorOf({ code }: OAuthError): string {
  if (code === 65001) return 'consent_required'
  const { error } = aadsts[code]
  if (error === 'invalid_grant') return 'access_denied'
  return error === 'invalid_client' ? 'invalid_request' : error
}
