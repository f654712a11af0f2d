import { parseBody } from '../../scim/answers/parse-body.js'
import { isObject, own } from '../../scim/json.js'
import type { OAuthCredentials } from './credentials.js'
import type { HttpAnswer, HttpRequest } from './exchange/http-exchange.js'

/** Asks for a token by client credentials (RFC 6749, section 4.4), the client named where the settings say. */
export function tokenRequest({ tokenUrl, clientId, clientSecret, location }: OAuthCredentials): HttpRequest {
  const url = new URL(tokenUrl)
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  if (location === 'Body') {
    form.set('client_id', clientId)
    form.set('client_secret', clientSecret)
  }
  const body = form.toString()
  return {
    url,
    method: 'POST',
    path: `${url.pathname}${url.search}`,
    headers: [
      ...(location === 'Header'
        ? [['Authorization', `Basic ${basic(clientId, clientSecret)}`] as const]
        : []),
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Content-Length', `${Buffer.byteLength(body)}`],
    ],
    body,
  }
}

export type GivenToken = {
  readonly token: string
  /** Seconds; an hour where the answer says nothing. */
  readonly expiresIn: number
}

/** The token of an answer; null where it holds none. */
export function readToken({ status, body }: HttpAnswer): GivenToken | null {
  const parsed = parseBody(body)
  if (status < 200 || status >= 300 || !('object' in parsed) || !isObject(parsed.object)) return null
  const token = own(parsed.object, 'access_token')
  const expiresIn = Number(own(parsed.object, 'expires_in') ?? 3_600)
  return typeof token === 'string' && token !== ''
    ? { token, expiresIn: Number.isNaN(expiresIn) ? 3_600 : expiresIn }
    : null
}

// Encoded as a form before they are joined (RFC 6749, section 2.3.1).
const basic = (id: string, secret: string) =>
  Buffer.from([id, secret].map(encodeForm).join(':')).toString('base64')
const encodeForm = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)
