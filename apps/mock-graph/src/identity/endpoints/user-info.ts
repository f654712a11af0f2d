import { TokenError } from '../errors/token-error.js'
import { answerJson } from './answer-json.js'
import type { SignInEndpoint } from './sign-in-endpoint.js'

/** OpenID Connect Core, section 5.3: about the user of a token for Graph. */
export const serveUserInfo: SignInEndpoint = async ({ call }, { authenticate }) => {
  try {
    const { principal, directory } = await authenticate(call)
    const user = principal.kind === 'user' ? directory.users.get(principal.oid) : undefined
    if (!user) throw new TokenError('foreign-tenant')
    const { id, displayName, mail } = user
    return answerJson(200, { sub: id, name: displayName, ...(mail !== null && { email: mail }) })
  } catch (error) {
    if (!(error instanceof TokenError)) throw error
    // RFC 6750, section 3.1.
    const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' }
    return answerJson(401, { error: 'invalid_token', error_description: error.message }, challenge)
  }
}
