import { type Caller, tenantId } from './callers.js'
import type { Credential } from './connection.js'

/** Asks the token endpoint with plain `fetch`, for where identity libraries do not run. */
export function tokenEndpointCredential(
  caller: Caller,
  authority: string,
  fetch: (request: Request) => Promise<Response>,
): Credential {
  const proof =
    caller.kind === 'application'
      ? { grant_type: 'client_credentials', client_secret: caller.clientSecret }
      : { grant_type: 'password', username: caller.userPrincipalName, password: caller.password }
  return {
    async getToken(scopes) {
      const body = new URLSearchParams({ client_id: caller.clientId, scope: scopes.join(' '), ...proof })
      const response = await fetch(
        new Request(`${authority}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body }),
      )
      const answer = await response.json()
      if (!response.ok) throw new Error(`${caller.name} cannot sign in: ${answer.error_description}`)
      return { token: answer.access_token, expiresOnTimestamp: Date.now() + answer.expires_in * 1000 }
    },
  }
}
