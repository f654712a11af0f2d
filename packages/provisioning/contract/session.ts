import { connectProvisioning, type Provisioning } from '../src/index.js'
import { callerNamed, target } from './callers.js'
import type { Connection, Credential } from './connection.js'

/** What `GET` of a decision or of the journal tells, so far as the contract reads it. */
export type ToldDecision = {
  readonly effect: 'allow' | 'deny' | 'none'
  readonly reason?: string
  readonly remedies: readonly { readonly summary: string; readonly apply?: string }[]
}

/** One sign-in of one caller over a connection. */
export type Session = {
  readonly provisioning: Provisioning
  /** Sends what a program without any SDK would. The path starts with the version; a plain object is sent as JSON. */
  send(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Response>
  token(): Promise<string>
}

/** Signs in anew: a token carries what was granted when it was issued. */
export function openSession(connection: Connection, callerName: string): Session {
  const credential = connection.credentialFor(callerNamed(callerName))
  const { origin, fetch } = connection
  const token = async () => tokenOf(await credential.getToken(['https://graph.microsoft.com/.default']))
  return {
    provisioning: connectProvisioning({ credential, baseUrl: origin, fetch }),
    token,
    send: async (method, path, body, headers) =>
      fetch(requestTo(connection, method, path, body, headers, await token())),
  }
}

const tokenOf = (answer: Awaited<ReturnType<Credential['getToken']>>) => {
  if (!answer) throw new Error('The credential gave no token.')
  return answer.token
}

/** A request to Graph, with whatever stands for a token, or none. */
export function requestTo(
  { origin }: Pick<Connection, 'origin'>,
  method: string,
  path: string,
  body?: unknown,
  headers?: HeadersInit,
  token?: string,
): Request {
  const all = new Headers(headers)
  if (token !== undefined) all.set('Authorization', `Bearer ${token}`)
  const bytes = typeof body === 'string' || body instanceof Uint8Array
  if (body !== undefined && !bytes) all.set('Content-Type', 'application/json')
  const content = bytes || body === undefined ? body : JSON.stringify(body)
  return new Request(`${origin}${path}`, { method, headers: all, body: (content as BodyInit) ?? null })
}

export const secretsPath = `/v1.0/servicePrincipals/${target.id}/synchronization/secrets`

export const secretsOf = (session: Session) => session.provisioning.servicePrincipal(target.id).secrets

/** The stored list as `GET` shows it. */
export async function readSecrets(session: Session): Promise<unknown> {
  const response = await session.send('GET', secretsPath)
  return (await response.json()).value
}

/** What the fake tells of a decision, as a program would ask for it. */
export async function readDecision(
  { fetch }: Connection,
  url: string | null | undefined,
): Promise<ToldDecision> {
  if (!url) throw new Error('The answer named no explanation.')
  return (await fetch(new Request(url))).json()
}
