import { checkCallOptions } from '../client/check-options.js'
import type { Sleep } from '../client/options.js'
import { GraphError } from '../errors/graph-error.js'
import type { OutgoingRequest } from '../requests/graph-request.js'
import { nameOperation } from '../requests/operation-name.js'
import { type Failure, planRetries } from '../retry/retry.js'
import type { TokenSource } from '../sign-in/access-token.js'
import { CallInProgress } from './call-in-progress.js'
import type { CallOptions } from './call-options.js'
import { type CallScope, openScope, orAborted } from './call-scope.js'
import { type Sendable, sendRequest } from './send-request.js'

/** What a client holds on to for its requests. */
export type Wire = {
  readonly origin: string
  readonly token: TokenSource
  readonly fetch: (request: Request) => Promise<Response>
  readonly sleep: Sleep
  readonly defaults: Pick<CallOptions, 'timeout' | 'retry'>
}

/** Makes of an answer what the caller wants. A `GraphError` of kind `network` from it is one more failed attempt. */
export type Take<T> = (response: Response, call: CallInProgress) => Promise<T>

/**
 * Signs a request, sends it, and again after failures that may pass, and gives what is made of the answer, whatever its
 * status. Throws a `GraphError` when no answer came, and a `TypeError` for options that cannot be right.
 */
export async function exchange<T>(request: OutgoingRequest, wire: Wire, take: Take<T>): Promise<T> {
  const { configuration: options } = request
  checkCallOptions(options)
  const plan = planRetries(request.httpMethod, options.retry, wire.defaults.retry)
  const scope = openScope({ signal: options.signal, timeout: options.timeout ?? wire.defaults.timeout })
  const url = addressOf(request, wire)
  const call = new CallInProgress(request)
  const mayWait = async (failure: Failure) => {
    const wait = scope.endedBy() ? undefined : plan(failure)
    // Sleeping past the end of the call would only hide why it failed.
    if (wait === undefined || wait >= scope.remaining()) return false
    if ('response' in failure) await failure.response.body?.cancel()
    await orAborted(wire.sleep(wait, scope.signal), scope.signal)
    return true
  }
  try {
    for (let retries = 0; ; retries += 1) {
      try {
        const response = await attempt(request, url, call, wire, scope, retries)
        if (await mayWait({ response })) continue
        options.onResponse?.({ status: response.status, headers: response.headers })
        return await orAborted(take(response, call), scope.signal)
      } catch (error) {
        const network = error instanceof GraphError && error.kind === 'network'
        if (!network || !(await mayWait({ thrown: error.cause }))) throw error
      }
    }
  } catch (error) {
    const by = scope.endedBy()
    throw by ? call.endedError(by, scope.timeout, by === 'timeout' ? error : scope.signal?.reason) : error
  } finally {
    scope.close()
  }
}

/** The address, which must be of this client's origin: no other gets the token. Throws a `TypeError` when it is not. */
export function addressOf(
  request: Pick<OutgoingRequest, 'URL' | 'httpMethod' | 'urlTemplate'>,
  { origin }: Pick<Wire, 'origin'>,
): string {
  const { URL: url } = request
  // Nearly always so; parsing each URL would be among the dearest steps of a call.
  if (url.startsWith(`${origin}/`)) return url
  const addressed = URL.parse(url)?.origin
  if (addressed === origin) return url
  throw new TypeError(
    `${nameOperation(request)} is addressed to ${addressed}, but this client sends its token to ${origin} only.`,
  )
}

async function attempt(
  request: OutgoingRequest,
  url: string,
  call: CallInProgress,
  wire: Wire,
  scope: CallScope,
  retries: number,
): Promise<Response> {
  const headers = Object.fromEntries(request.headers)
  if (retries > 0) headers['retry-attempt'] = String(retries)
  const send = async (claims?: string) => {
    if (claims || !request.headers.has('authorization')) {
      headers.authorization = `Bearer ${await tokenFor(call, wire, scope, claims)}`
    }
    call.signedWith(headers.authorization ?? '')
    const { httpMethod: method, payload: body } = request
    const init = { method, headers, body: body ?? null, signal: scope.signal ?? null }
    return transmit({ url, init }, call, wire, scope)
  }
  const response = await send()
  const claims = readClaimsChallenge(response)
  if (!claims) return response
  await response.body?.cancel()
  return send(claims)
}

async function tokenFor(call: CallInProgress, { token }: Wire, { signal }: CallScope, claims?: string) {
  try {
    return await orAborted(token(claims, signal), signal)
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw call.error(`could not be sent, because nobody could sign in${nameFailure(cause)}.`, {
      kind: 'sign-in',
      cause,
    })
  }
}

/** Entra's code says most; the words around it may hold anything. Our own checks of a token throw a `TypeError`. */
function nameFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  if (cause instanceof TypeError) return `: ${cause.message.replace(/\.$/, '')}`
  const [code] = /AADSTS\d+/.exec(cause.message) ?? []
  return ` (${code ? `${cause.name} ${code}` : cause.name})`
}

async function transmit(
  sendable: Sendable,
  call: CallInProgress,
  { fetch, origin }: Wire,
  { signal }: CallScope,
) {
  try {
    signal?.throwIfAborted()
    call.sent = true
    return await orAborted(sendRequest(fetch, sendable), signal)
  } catch (cause) {
    throw call.networkError(cause, `got no answer from ${origin}`)
  }
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
