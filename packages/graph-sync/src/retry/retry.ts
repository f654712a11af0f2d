import { readRetryAfter } from './retry-after.js'
import type { RetryOptions } from './retry-options.js'

/** How one attempt failed: an answer, or what `fetch` threw. */
export type Failure = { readonly response: Response } | { readonly thrown: unknown }

/** Decides after each failure of a call how long to wait before the next try; `undefined` for no more tries. */
export type RetryPlan = (failure: Failure) => number | undefined

type Settled = { readonly [name in keyof RetryOptions]-?: NonNullable<RetryOptions[name]> }

const defaults: Omit<Settled, 'idempotent'> = {
  maxRetries: 3,
  throttling: true,
  baseDelay: 500,
  maxDelay: 60_000,
  budget: 120_000,
}

/** Options given for a call go before those of the client. */
export function planRetries(
  method: string,
  forCall: RetryOptions | false | undefined,
  forClient: RetryOptions | false | undefined,
): RetryPlan {
  const given = forCall ?? forClient
  if (given === false) return () => undefined
  const idempotent = method !== 'POST' && method !== 'PATCH'
  const options: Settled = { ...defaults, idempotent, ...forClient, ...forCall }
  let tries = 0
  let spent = 0
  return (failure) => {
    if (tries >= options.maxRetries || !mayPass(failure, options)) return undefined
    const wait = waitAfter(failure, options, tries)
    if (wait > options.maxDelay || spent + wait > options.budget) return undefined
    tries += 1
    spent += wait
    return wait
  }
}

function mayPass(failure: Failure, { throttling, idempotent }: Settled): boolean {
  if ('thrown' in failure) {
    return neverLeft(failure.thrown) || (idempotent && isNetworkFailure(failure.thrown))
  }
  const { status, headers } = failure.response
  if (status === 429) return throttling
  // An answer with Retry-After comes from somebody who turned the request away; others may have passed it on.
  if (status === 503) return idempotent || headers.has('retry-after')
  return (status === 502 || status === 504) && idempotent
}

function waitAfter(failure: Failure, { baseDelay }: Settled, tries: number): number {
  const asked = 'response' in failure ? readRetryAfter(failure.response.headers) : undefined
  if (asked !== undefined) return asked
  const longest = baseDelay * 2 ** tries
  return longest * (1 - Math.random() / 2)
}

/** Whether the request cannot have left this machine. */
export const neverLeft = (thrown: unknown) => neverConnected.has(codeOf(thrown))

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** `fetch` throws a `TypeError`; what has a code comes from a socket. A certificate that is not trusted stays so. */
function isNetworkFailure(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return code ? !/CERT|TLS|SSL|SIGNATURE/.test(code) : thrown instanceof Error && thrown.name === 'TypeError'
}

/** The code of what `fetch` threw, such as `ECONNREFUSED`. Node hides it one level down. */
export function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return ''
  const { code } = (thrown.cause ?? thrown) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** Waits; rejects with the reason of the signal when it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', abort)
  })
}
