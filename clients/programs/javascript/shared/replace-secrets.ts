import { authority, clientId, clientSecret, scope, secretsUrl, tenantId } from './addresses.ts'
import { checkSecrets, documentedRequest } from './documented-request.ts'

type Outgoing = { method: string; headers: Record<string, string>; body?: string }
export type Send = (url: string, request: Outgoing) => Promise<{ status: number; text: string }>

/** Signs in with client credentials, replaces the secrets and reads them back, by a client that knows only HTTP. */
export async function replaceSecrets(send: Send): Promise<void> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  })
  const signedIn = await send(`${authority.replace(/\/$/, '')}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  })
  expectStatus('sign-in', signedIn, 200)
  const headers = { authorization: `Bearer ${JSON.parse(signedIn.text).access_token}` }
  const put = await send(secretsUrl, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(documentedRequest),
  })
  expectStatus('PUT secrets', put, 204)
  const get = await send(secretsUrl, { method: 'GET', headers })
  expectStatus('GET secrets', get, 200)
  checkSecrets(JSON.parse(get.text))
}

function expectStatus(what: string, { status, text }: { status: number; text: string }, expected: number) {
  if (status !== expected) throw new Error(`${what}: ${status} ${text}`.trim())
}
