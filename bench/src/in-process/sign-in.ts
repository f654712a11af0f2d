import { tokenForm, writtenSecrets } from '../caller.ts'
import { graphUrl, tokenUrl } from './prepared-call.ts'

type Send = (request: Request) => Promise<Response>

/** Signs in, writes what will be read, and returns the header to read it with. */
export async function signInAndWrite(send: Send): Promise<string> {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await send(new Request(tokenUrl, { method: 'POST', headers: form, body: tokenForm }))
  const { access_token } = (await answer.json()) as { access_token: string }
  const authorization = `Bearer ${access_token}`
  const headers = { authorization, 'content-type': 'application/json' }
  await send(new Request(graphUrl, { method: 'PUT', headers, body: writtenSecrets }))
  return authorization
}
