import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../test/fetch-double.js'
import type { RetryOptions } from './retry-options.js'

const noContent = () => new Response(null, { status: 204 })
const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })
const lost = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
const body = { value: [] }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Runs a call to its end and tells how it ended, how often it was sent, and how many seconds it waited. */
async function run(
  answers: (Response | Error)[],
  { verb = 'put', forClient, forCall }: { verb?: Verb; forClient?: Retry; forCall?: Retry } = {},
) {
  const { graph, requests } = connect(answers, { retry: forClient })
  const app = graph.servicePrincipals.byServicePrincipalId('sp-1')
  const options = { retry: forCall }
  const calls = {
    put: () => app.synchronization.secrets.put(body, options),
    get: () => app.synchronization.secrets.get(options),
    post: () => app.synchronization.jobs.post({ templateId: 'scim' }, options),
    patch: () => app.patch({ displayName: 'x' }, options),
    delete: () => app.delete(options),
  }
  const started = Date.now()
  const ended = calls[verb]().then(
    () => 'done',
    ({ status, kind }: { status?: number; kind: string }) => status ?? kind,
  )
  await vi.runAllTimersAsync()
  return { ended: await ended, tries: requests.length, waited: (Date.now() - started) / 1000, requests }
}

type Verb = 'put' | 'get' | 'post' | 'patch' | 'delete'
type Retry = RetryOptions | false | undefined

describe('a call that does no harm when it is done twice is tried again', () => {
  const passing: [what: string, failure: () => Response | Error][] = [
    ['429', () => answer(429)],
    ['502', () => answer(502)],
    ['503', () => answer(503)],
    ['504', () => answer(504)],
    ['a connection that was reset', () => lost('ECONNRESET')],
    ['fetch of a browser that failed', () => new TypeError('Failed to fetch')],
  ]
  test.each(passing)('after %s', async (_, failure) => {
    for (const verb of ['put', 'get', 'delete'] as const) {
      expect(await run([failure(), noContent()], { verb })).toMatchObject({ ended: 'done', tries: 2 })
    }
  })

  test.each([400, 401, 403, 404, 409, 500, 501])('but not after %i', async (status) => {
    expect(await run([answer(status)])).toMatchObject({ ended: status, tries: 1 })
  })

  test('but not when the certificate of the server is not trusted', async () => {
    expect(await run([lost('DEPTH_ZERO_SELF_SIGNED_CERT')])).toMatchObject({ ended: 'network', tries: 1 })
  })

  test('and after an answer that broke off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })
    expect(await run([new Response(broken), noContent()], { verb: 'get' })).toMatchObject({
      ended: 'done',
      tries: 2,
    })
  })

  test('three times, and then the last failure is thrown', async () => {
    const answers = [503, 502, 504, 503].map((status) => answer(status))
    expect(await run(answers)).toMatchObject({ ended: 503, tries: 4 })
  })
})

describe('an action that may have reached Graph is not sent again', () => {
  const gone: [what: string, failure: () => Response | Error, ended: unknown][] = [
    ['502', () => answer(502), 502],
    ['503 without Retry-After', () => answer(503), 503],
    ['504', () => answer(504), 504],
    ['a connection that was reset', () => lost('ECONNRESET'), 'network'],
    ['fetch of a browser that failed', () => new TypeError('Failed to fetch'), 'network'],
  ]
  test.each(gone)('after %s', async (_, failure, ended) => {
    for (const verb of ['post', 'patch'] as const) {
      expect(await run([failure()], { verb })).toMatchObject({ ended, tries: 1 })
    }
  })

  const turnedAway: [what: string, failure: () => Response | Error][] = [
    ['429', () => answer(429)],
    ['503 with Retry-After', () => answer(503, { 'retry-after': '1' })],
    ['a connection that was refused', () => lost('ECONNREFUSED')],
    ['a name that was not found', () => lost('ENOTFOUND')],
  ]
  test.each(turnedAway)('but it is after %s', async (_, failure) => {
    expect(await run([failure(), answer(201)], { verb: 'post' })).toMatchObject({ ended: 'done', tries: 2 })
  })

  test('and it is when the caller says that it may be', async () => {
    const forCall = { idempotent: true }
    expect(await run([answer(504), answer(201)], { verb: 'post', forCall })).toMatchObject({ tries: 2 })
  })
})

describe('the wait', () => {
  test('is what Retry-After says, in seconds', async () => {
    expect((await run([answer(429, { 'retry-after': '7' }), noContent()])).waited).toBe(7)
  })

  test('is what Retry-After says, as a date', async () => {
    vi.setSystemTime('2026-01-01T00:00:00Z')
    const until = { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }
    expect((await run([answer(503, until), noContent()])).waited).toBe(9)
  })

  test('doubles where the answer says nothing, less a random part of at most a half', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const answers = () => [answer(503), answer(503), answer(503), noContent()]
    expect((await run(answers())).waited).toBe(0.5 + 1 + 2)
    vi.spyOn(Math, 'random').mockReturnValue(1)
    expect((await run(answers())).waited).toBe((0.5 + 1 + 2) / 2)
    vi.restoreAllMocks()
  })

  test('is not taken when it is longer than the longest allowed: the refusal is thrown at once', async () => {
    expect(await run([answer(429, { 'retry-after': '61' })])).toMatchObject({
      ended: 429,
      tries: 1,
      waited: 0,
    })
    const forCall = { maxDelay: 61_000 }
    expect(await run([answer(429, { 'retry-after': '61' }), noContent()], { forCall })).toMatchObject({
      ended: 'done',
    })
  })

  test('is not taken beyond the budget of the call', async () => {
    const answers = Array.from({ length: 5 }, () => answer(429, { 'retry-after': '10' }))
    const forCall = { budget: 25_000, maxRetries: 9 }
    expect(await run(answers, { forCall })).toMatchObject({ ended: 429, tries: 3, waited: 20 })
  })
})

describe('tries again are tuned', () => {
  test('off, for the client or for one call', async () => {
    expect(await run([answer(503)], { forClient: false })).toMatchObject({ ended: 503, tries: 1 })
    expect(await run([answer(503)], { forCall: false })).toMatchObject({ ended: 503, tries: 1 })
  })

  test('off for throttling alone', async () => {
    const forClient = { throttling: false }
    expect(await run([answer(429)], { forClient })).toMatchObject({ ended: 429, tries: 1 })
    expect(await run([answer(503), noContent()], { forClient })).toMatchObject({ ended: 'done', tries: 2 })
  })

  test('for one call, over what the client has', async () => {
    const options = { forClient: { maxRetries: 0, throttling: false }, forCall: { maxRetries: 1 } }
    expect(await run([answer(503), noContent()], options)).toMatchObject({ ended: 'done', tries: 2 })
    expect(await run([answer(429)], options)).toMatchObject({ ended: 429, tries: 1 })
  })

  const wrong: [options: unknown, message: string][] = [
    [{ maxRetries: -1 }, 'retry.maxRetries must be a number that is not negative, not -1.'],
    [{ baseDelay: '1s' }, 'retry.baseDelay must be a number that is not negative, not 1s.'],
    [{ budget: Number.NaN }, 'retry.budget must be a number that is not negative, not NaN.'],
  ]
  test.each(wrong)(
    '%j is refused, for the client and for a call, before anything is sent',
    async (options, message) => {
      expect(() => connect([], { retry: options as RetryOptions })).toThrow(message)
      const { secrets, requests } = connect([])
      await expect(secrets.get({ retry: options as RetryOptions })).rejects.toThrow(message)
      expect(requests).toEqual([])
    },
  )
})

test('each try has the body, the same client-request-id, and its number', async () => {
  const { requests } = await run([answer(503), answer(429), noContent()])
  expect(new Set(requests.map((request) => request.body)).size).toBe(1)
  expect(new Set(requests.map(({ headers }) => headers.get('client-request-id'))).size).toBe(1)
  expect(requests.map(({ headers }) => headers.get('retry-attempt'))).toEqual([null, '1', '2'])
})
