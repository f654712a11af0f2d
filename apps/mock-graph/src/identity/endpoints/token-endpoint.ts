import { findAuthority } from '../accounts/find-authority.js'
import { OAuthError } from '../errors/oauth-error.js'
import { grants } from '../grants/grant-types.js'
import { renderTokenAnswer } from '../grants/token-answer.js'
import { readTokenRequest, requireField, type TokenRequest } from '../grants/token-request.js'
import { logOfGrant } from '../log/log-of-grant.js'
import { answerJson } from './answer-json.js'
import type { SignInEndpoint } from './sign-in-endpoint.js'

/** The token endpoint of a version. Anything but a form has no fields, so Entra answers it 900144. */
export function serveTokens(version: TokenRequest['version']): SignInEndpoint {
  return async (exchange, context) => {
    const authority = findAuthority(context.world, exchange.tenant)
    const grantType = requireField(exchange.form, 'grant_type')
    const grant = grants.get(grantType)
    if (!grant) throw new OAuthError(70003, grantType)
    const request = readTokenRequest(exchange, version, authority)
    const log = logOfGrant(grantType, request, exchange, context)
    const answer = await grant(request, context).catch((error) => {
      log.failed(error)
      throw error
    })
    log.succeeded(answer.signedIn)
    return answerJson(200, renderTokenAnswer(answer, version))
  }
}
