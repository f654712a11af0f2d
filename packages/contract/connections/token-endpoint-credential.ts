import type { GraphSyncOptions } from '@graph-sync/client'
import { type Caller, tenantId } from './callers.js'

export type Credential = NonNullable<GraphSyncOptions['credential']>

/** A token for Graph. */
export async function tokenOf(credential: Credential): Promise<string> {
  const answer = await credential.getToken(['https://graph.microsoft.com/.default'])
  if (!answer) throw new Error('The credential gave no token.')
  return answer.token
}

/** Asks the token endpoint with plain `fetch`, for where identity libraries do not run. */
export function tokenEndpointCredential(
  caller: Caller,
  fetch: (request: Request) => Promise<Response>,
  authority = 'https://login.microsoftonline.com',
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
