import { type Answer, readAnswer } from './answer.js'
import type { ContractConnection } from './connections/connection.js'

/** What a plain request may carry. */
export type SendOptions = {
  /** Bytes and texts are sent as they are, anything else as JSON; all but bytes as `application/json`, unless said otherwise. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Default `v1.0`. */
  readonly version?: 'v1.0' | 'beta' | undefined
  /** Whatever stands for a token, in place of that of the connection; false for none. */
  readonly token?: string | false | undefined
}

/** Sends a request below a version of Graph, without any SDK. */
export type Send = (method: string, path: string, options?: SendOptions) => Promise<Answer>

/** The plain way to a Graph. */
export const sendOver =
  (connection: Pick<ContractConnection, 'graphUrl' | 'fetch' | 'token'>): Send =>
  async (method, path, { body, headers, version = 'v1.0', token } = {}) => {
    const all = new Headers({ Accept: 'application/json', ...headers })
    const shown = token ?? (await connection.token())
    if (shown !== false) all.set('Authorization', `Bearer ${shown}`)
    const isBytes = body instanceof Uint8Array
    if (body !== undefined && !isBytes && !all.has('Content-Type'))
      all.set('Content-Type', 'application/json')
    const content = isBytes || typeof body === 'string' ? body : JSON.stringify(body)
    const request = new Request(`${connection.graphUrl}/${version}${path}`, {
      ...{ method, headers: all },
      body: (content as BodyInit | undefined) ?? null,
    })
    return readAnswer(`${method} /${version}${path}`, await connection.fetch(request))
  }
