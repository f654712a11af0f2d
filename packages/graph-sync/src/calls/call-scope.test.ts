import { afterEach, describe, expect, test, vi } from 'vitest'
import { createGraphSync } from '../client/create-graph-sync.js'
import type { TokenCredential } from '../client/options.js'
import { GraphError } from '../errors/graph-error.js'

const operation = 'PUT /servicePrincipals/{id}/synchronization/secrets'
const never = () => new Promise<never>(() => {})
const aborting = (_: string[], { abortSignal }: { abortSignal?: AbortSignal } = {}) =>
  new Promise<never>((_, reject) => abortSignal?.addEventListener('abort', () => reject(abortSignal.reason)))

afterEach(() => {
  vi.useRealTimers()
})

type Fetch = (request: Request) => Promise<Response>
const throttled: Fetch = async () => new Response(null, { status: 429, headers: { 'retry-after': '30' } })
const halfAnAnswer: Fetch = async () => new Response(new ReadableStream({ pull: never }))

// A place where a call may be when it has to end, and whether a request had left.
const places: [place: string, sent: boolean, fetch: Fetch, credential?: TokenCredential][] = [
  ['at a sign-in that heeds the signal', false, never, { getToken: aborting }],
  ['at a sign-in that does not', false, never, { getToken: never }],
  ['on the wire', true, never],
  ['asleep before a retry', true, throttled],
  ['in the middle of the answer', true, halfAnAnswer],
]

const connect = (fetch: Fetch, credential?: TokenCredential) => {
  const signIn = credential ? { credential } : { accessToken: 'a-token' }
  return createGraphSync({ ...signIn, fetch }).servicePrincipals.byServicePrincipalId('sp-1').synchronization
    .secrets
}
const failing = (call: Promise<unknown>): Promise<GraphError> =>
  call.then(
    () => undefined,
    (e) => e,
  ) as never
const effect = (sent: boolean) => (sent ? ' It may have had its effect all the same.' : '')

describe('a call ends when its signal aborts', () => {
  test.each(places)('%s', async (_, sent, fetch, credential) => {
    const controller = new AbortController()
    const ended = failing(connect(fetch, credential).put({ value: [] }, { signal: controller.signal }))
    setTimeout(() => controller.abort(new Error('the user left')), 5)
    const error = await ended
    expect(error).toBeInstanceOf(GraphError)
    expect(error).toMatchObject({
      kind: 'aborted',
      name: 'AbortError',
      operation,
      cause: { message: 'the user left' },
    })
    expect(error.message).toBe(`${operation} was aborted.${effect(sent)}`)
  })

  test('and sends nothing when it was aborted before', async () => {
    const fetch = vi.fn(never)
    const error = await failing(connect(fetch).put({ value: [] }, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ kind: 'aborted', cause: { name: 'AbortError' } })
    expect(error.message).toBe(`${operation} was aborted.`)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('and fetch is told', async () => {
    const controller = new AbortController()
    let told = false
    const fetch: Fetch = ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          told = true
          reject(signal.reason)
        })
        controller.abort()
      })
    await failing(connect(fetch).get({ signal: controller.signal }))
    expect(told).toBe(true)
  })
})

describe('a call ends when its time is over', () => {
  test.each(places.filter(([place]) => place !== 'asleep before a retry'))(
    '%s',
    async (_, sent, fetch, credential) => {
      const error = await failing(connect(fetch, credential).put({ value: [] }, { timeout: 5 }))
      expect(error).toMatchObject({ kind: 'timeout', name: 'TimeoutError', operation })
      expect(error.message).toBe(`${operation} took longer than 5 ms.${effect(sent)}`)
    },
  )

  test('and does not sleep past it: the refusal that would be waited for is thrown', async () => {
    const error = await failing(connect(throttled).put({ value: [] }, { timeout: 10_000 }))
    expect(error).toMatchObject({ kind: 'refused', status: 429, retryAfter: 30 })
  })

  test('which may be set for all calls, and for one', async () => {
    const options = { accessToken: 'a-token', fetch: never, timeout: 5 }
    const { secrets } =
      createGraphSync(options).servicePrincipals.byServicePrincipalId('sp-1').synchronization
    expect((await failing(secrets.get())).message).toMatch('took longer than 5 ms.')
    expect((await failing(secrets.get({ timeout: 9 }))).message).toMatch('took longer than 9 ms.')
  })

  test('an abort is told from a timeout', async () => {
    const options = { signal: AbortSignal.abort(), timeout: 5 }
    expect(await failing(connect(never).get(options))).toMatchObject({ kind: 'aborted' })
  })

  test('no timer is left behind', async () => {
    vi.useFakeTimers()
    await connect(async () => new Response(null, { status: 204 })).put({ value: [] }, { timeout: 60_000 })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('options that cannot be right are refused before anything is sent', () => {
  const wrong: [options: object, message: string][] = [
    [{ timeout: 0 }, 'timeout must be a number of milliseconds above 0, not 0.'],
    [{ timeout: '5s' }, 'timeout must be a number of milliseconds above 0, not 5s.'],
    [{ signal: new AbortController() }, 'signal must be an AbortSignal'],
  ]
  test.each(wrong)('%j', async (options, message) => {
    const fetch = vi.fn(never)
    await expect(connect(fetch).get(options)).rejects.toThrow(message)
    expect(fetch).not.toHaveBeenCalled()
  })
})
