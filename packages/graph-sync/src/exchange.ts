import type { RequestInformation } from '@microsoft/kiota-abstractions'
import type { TokenSource } from './access-token.js'
import { GraphError } from './graph-error.js'
import { nameOperation } from './operation-name.js'
import type { Pipeline } from './pipeline.js'

/** What a client holds on to for its requests. */
export type Wire = { readonly origin: string; readonly token: TokenSource; readonly pipeline: Pipeline }

/**
 * Signs a request, sends it and gives the answer, whatever its status. A claims challenge is answered once, with a
 * token for those claims. Throws a `GraphError` of kind `network` when no answer came.
 */
export async function exchange(request: RequestInformation, wire: Wire): Promise<Response> {
  request.headers.tryAdd('client-request-id', crypto.randomUUID())
  const response = await send(request, wire)
  const claims = readClaimsChallenge(response)
  if (!claims) return response
  await response.body?.cancel()
  return send(request, wire, claims)
}

/** Signs a request for this client's origin, and no other. */
export async function prepare(request: RequestInformation, { origin, token }: Wire, claims?: string) {
  const { URL: url, httpMethod: method, headers, content: body } = request
  const addressed = URL.parse(url)?.origin
  if (addressed !== origin) {
    throw new TypeError(
      `${nameOperation(request)} is addressed to ${addressed}, but this client sends its token to ${origin} only.`,
    )
  }
  if (claims) headers.delete('Authorization')
  if (!headers.has('Authorization')) headers.add('Authorization', `Bearer ${await token(claims)}`)
  return { url, init: { method, headers: flatten(request), body } satisfies RequestInit }
}

async function send(request: RequestInformation, wire: Wire, claims?: string): Promise<Response> {
  const { url, init } = await prepare(request, wire, claims)
  try {
    return await wire.pipeline(url, init, request.getRequestOptions())
  } catch (cause) {
    throw networkError(request, cause, `got no answer from ${wire.origin}`)
  }
}

/** The error of a call whose answer did not come, or not whole. */
export function networkError(request: RequestInformation, cause: unknown, what: string): GraphError {
  const operation = nameOperation(request)
  return new GraphError(`${operation} ${what}${codeOf(cause)}.`, {
    kind: 'network',
    operation,
    clientRequestId: request.headers.tryGetValue('client-request-id')?.[0],
    cause,
  })
}

/** Node hides the reason (`ECONNREFUSED`) one level down. Messages stay out: a custom `fetch` may say anything there. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  const { code } = (cause.cause ?? cause) as { code?: unknown }
  return typeof code === 'string' ? ` (${code})` : ` (${cause.name})`
}

function flatten({ headers }: RequestInformation): Record<string, string> {
  const flat: Record<string, string> = {}
  headers.forEach((values, name) => {
    flat[name.toLowerCase()] = [...values].join(', ')
  })
  return flat
}

// https://learn.microsoft.com/entra/identity-platform/claims-challenge: the value is base64 of a JSON text.
function readClaimsChallenge({ status, headers }: Response): string | undefined {
  const challenge = status === 401 ? (headers.get('www-authenticate') ?? '') : ''
  const [, encoded] = /\bBearer .*\bclaims="([^"]+)"/i.exec(challenge) ?? []
  if (!encoded) return undefined
  try {
    return atob(encoded)
  } catch {
    return undefined // not a challenge that can be met: the 401 itself is the answer
  }
}
