import type { Caller } from './callers.ts'
import type { Ready } from './start-fake.ts'

/** Signs a caller in at the token endpoint, as Entra's own would be asked: by client secret, or by user and password. */
export async function signIn(caller: Caller, { graphUrl, tenantId, apps, users }: Ready): Promise<string> {
  const client = find(apps, caller.kind === 'user' ? 'developer-console' : caller.name)
  const form: Record<string, string> = {
    client_id: client.clientId,
    scope: 'https://graph.microsoft.com/.default',
  }
  if (caller.kind === 'user') {
    const { userPrincipalName, password } = find(users, caller.name)
    Object.assign(form, { grant_type: 'password', username: userPrincipalName, password })
  } else {
    Object.assign(form, { grant_type: 'client_credentials', client_secret: client.clientSecret })
  }
  const response = await fetch(new URL(`/${tenantId}/oauth2/v2.0/token`, graphUrl), {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${caller.name} could not sign in: ${answer.error_description}`)
  return answer.access_token
}

function find<T extends { name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name)
  if (!found) throw new Error(`The seed has no ${name}.`)
  return found
}
