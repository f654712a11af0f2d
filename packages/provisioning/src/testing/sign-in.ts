import { ProvisioningError } from '../errors/provisioning-error.js'
import { type Account, type MockTenant, principalNameOf } from './tenant-seed.js'

/** A token from the token endpoint, as any client would get it. Throws with Entra's words when there is none. */
export async function signIn(
  fetch: (request: Request) => Promise<Response>,
  account: Account,
  tenant: MockTenant,
): Promise<string> {
  const credentials =
    account.kind === 'application'
      ? { grant_type: 'client_credentials', client_secret: account.password }
      : { grant_type: 'password', username: principalNameOf(account, tenant), password: account.password }
  const body = new URLSearchParams({
    client_id: account.clientId,
    scope: 'https://graph.microsoft.com/.default',
    ...credentials,
  })
  const response = await fetch(
    new Request(`https://login.microsoftonline.com/${tenant.id}/oauth2/v2.0/token`, { method: 'POST', body }),
  )
  const answer = (await response.json()) as { access_token?: string; error_description?: string }
  if (answer.access_token) return answer.access_token
  throw new ProvisioningError('ERR_SIGN_IN', `${account.name} cannot sign in: ${answer.error_description}`)
}
