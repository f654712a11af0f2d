import { OAuthError } from '../errors/oauth-error.js'
import type { AuthorizationCode } from '../state/sign-in-records.js'
import type { RedirectTarget } from './match-redirect-uri.js'

/** The PKCE challenge (RFC 7636, section 4.3). Throws {@link OAuthError} 9002313, or 9002325 for a page without one. */
export function readChallenge(
  parameters: URLSearchParams,
  platform: RedirectTarget['platform'],
): AuthorizationCode['challenge'] {
  const value = parameters.get('code_challenge')
  if (!value) {
    if (platform === 'spa') throw new OAuthError(9002325)
    return null
  }
  const method = parameters.get('code_challenge_method') ?? 'plain'
  if ((method !== 'S256' && method !== 'plain') || !/^[\w.~-]{43,128}$/.test(value))
    throw new OAuthError(9002313)
  return { method, value }
}
