import { scope, secretsUrl } from './addresses.ts'
import { checkSecrets, documentedRequest } from './documented-request.ts'

/** Replaces the secrets and reads them back with the global `fetch`, for programs that try a way to sign in. */
export async function replaceSecretsWith(credential: {
  getToken(scope: string): Promise<{ token: string } | null>
}): Promise<void> {
  const token = await credential.getToken(scope)
  const headers = { authorization: `Bearer ${token?.token}`, 'content-type': 'application/json' }
  const put = await fetch(secretsUrl, { method: 'PUT', headers, body: JSON.stringify(documentedRequest) })
  if (put.status !== 204) throw new Error(`PUT secrets: ${put.status} ${await put.text()}`)
  const get = await fetch(secretsUrl, { headers })
  if (get.status !== 200) throw new Error(`GET secrets: ${get.status} ${await get.text()}`)
  checkSecrets(await get.json())
}
