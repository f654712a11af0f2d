import { type Answer, readAnswer } from './answer.js'
import type { ContractConnection } from './connection.js'

/** What a plain request may carry. */
export type SendOptions = {
  /** A string is sent as it is, anything else as JSON. Both as `application/json`. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** False: without a token. */
  readonly signedIn?: boolean | undefined
}

/** Sends a request below `/v1.0`, without any SDK. */
export type Send = (method: string, path: string, options?: SendOptions) => Promise<Answer>

type Transport = Pick<ContractConnection, 'graphUrl' | 'fetch' | 'token'>

/** The plain way to a Graph. */
export const sendOver =
  ({ graphUrl, fetch, token }: Transport): Send =>
  async (method, path, { body, headers, signedIn = true } = {}) => {
    const all = new Headers({ Accept: 'application/json', ...headers })
    if (signedIn) all.set('Authorization', `Bearer ${await token()}`)
    if (body !== undefined && !all.has('Content-Type')) all.set('Content-Type', 'application/json')
    const content = typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body)
    const request = new Request(`${graphUrl}/v1.0${path}`, { method, headers: all, body: content })
    return readAnswer(`${method} /v1.0${path}`, await fetch(request))
  }
