import { ResponseHandlerOption } from '@microsoft/kiota-abstractions'
import {
  ChaosHandler,
  ChaosStrategy,
  HeadersInspectionOptions,
  type Middleware,
  MiddlewareFactory,
  ParametersNameDecodingHandlerOptions,
} from '@microsoft/kiota-http-fetchlibrary'
import { describe, expect, test } from 'vitest'
import { connectByKiota } from '../../test/kiota-double.js'
import { GraphError } from '../errors/graph-error.js'
import { createGraphSyncClient as createGeneratedClient } from '../generated/graphSyncClient.js'
import { createCallOption } from './call-option.js'
import { createKiotaAdapter } from './create-kiota-adapter.js'

const list = () => Response.json({ value: [] })
const throttled = () => new Response(null, { status: 429, headers: { 'retry-after': '0' } })
const challenge = () =>
  new Response(null, {
    status: 401,
    headers: {
      'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{}}')}"`,
    },
  })

/** A handler that keeps what passes through it. */
class Recorder implements Middleware {
  next: Middleware | undefined
  readonly passed: string[] = []

  async execute(...[url, init, options]: Parameters<Middleware['execute']>): Promise<Response> {
    const answer = await this.next!.execute(url, init, options)
    this.passed.push(`${init.method} ${new URL(url).pathname} ${answer.status}`)
    return answer
  }
}

describe('middleware of others', () => {
  test("sees each attempt, behind Kiota's own", async () => {
    const recorder = new Recorder()
    const names: string[] = []
    const { secrets, requests } = connectByKiota([throttled(), list()], {
      middlewares: (theirs) => {
        names.push(...theirs.map((one) => one.constructor.name))
        return [...theirs, recorder]
      },
    })
    await secrets.get()
    const path = '/v1.0/servicePrincipals/sp-1/synchronization/secrets'
    expect(recorder.passed).toEqual([`GET ${path} 429`, `GET ${path} 200`])
    expect(names).toEqual(expect.arrayContaining(['RetryHandler', 'RedirectHandler', 'UserAgentHandler']))
    expect(names).not.toContain('CustomFetchHandler')
    expect(requests.map(({ headers }) => headers.get('user-agent'))).toEqual([
      expect.stringContaining('kiota-typescript/'),
      expect.stringContaining('kiota-typescript/'),
    ])
    expect(requests[1]?.headers.get('retry-attempt')).toBe('1')
  })

  test('may be all there is', async () => {
    const { secrets, requests } = connectByKiota([list()], { middlewares: () => [] })
    await secrets.get()
    expect(requests[0]?.headers.has('user-agent')).toBe(false)
  })

  test('is told the options of a call', async () => {
    const inspection = new HeadersInspectionOptions({ inspectResponseHeaders: true })
    const { secrets } = connectByKiota([Response.json({ value: [] }, { headers: { 'request-id': 'r-1' } })])
    await secrets.get({ options: [inspection] })
    expect(inspection.getResponseHeaders().get('request-id')).toEqual(new Set(['r-1']))
  })

  test('may be given options that have the key of others', async () => {
    const { graph, requests } = connectByKiota([throttled(), list()])
    await graph.servicePrincipals.get({
      queryParameters: { top: 2 },
      options: [new ParametersNameDecodingHandlerOptions({ charactersToDecode: [] })],
    })
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?%24top=2', '?%24top=2'])
  })

  test('that makes chaos is met with retries and errors', async () => {
    const chaos = () =>
      new ChaosHandler({
        chaosStrategy: ChaosStrategy.MANUAL,
        statusCode: 503,
        statusMessage: 'Chaos.',
        chaosPercentage: 100,
      })
    const recorder = new Recorder()
    const { secrets, requests } = connectByKiota([], {
      middlewares: (theirs) => [...theirs, recorder, chaos()],
      retry: { baseDelay: 0 },
    })
    await expect(secrets.get()).rejects.toMatchObject({
      name: 'GraphError',
      status: 503,
      message: expect.stringContaining('Chaos.'),
    })
    expect(recorder.passed).toHaveLength(4)
    expect(requests).toEqual([])
  })

  test('that throws ends the call as one without an answer', async () => {
    const cause = new Error('The circuit is open.')
    const breaker: Middleware = { next: undefined, execute: () => Promise.reject(cause) }
    const { secrets } = connectByKiota([], { middlewares: (theirs) => [...theirs, breaker] })
    await expect(secrets.get()).rejects.toMatchObject({ name: 'GraphError', kind: 'network', cause })
  })

  const wrong: [what: unknown, message: string][] = [
    [[new Recorder()], 'middlewares must be a function, such as (theirs) => [...theirs, new MyHandler()].'],
    [() => new Recorder(), 'middlewares must give an array of handlers, each with an execute function.'],
    [() => [{}], 'middlewares must give an array of handlers, each with an execute function.'],
  ]
  test.each(wrong)('that is none is refused at once: %s', (middlewares, message) => {
    const options = { accessToken: 'a-token', middlewares } as never
    expect(() => createKiotaAdapter(options)).toThrow(new TypeError(message))
  })
})

describe('middleware that Kiota would pass by in silence is refused', () => {
  test('a handler after one that sends', () => {
    const middlewares = () => [...MiddlewareFactory.getDefaultMiddlewares(), new Recorder()]
    expect(() => connectByKiota([], { middlewares })).toThrow(
      'Recorder would never be reached: it stands after a CustomFetchHandler, which sends. Put it before.',
    )
  })

  test('a handler of another client', () => {
    const recorder = new Recorder()
    const middlewares = () => [recorder]
    connectByKiota([], { middlewares })
    expect(() => connectByKiota([], { middlewares })).toThrow(
      'Recorder is in use by another client: a handler belongs to one. Make it within the function.',
    )
  })
})

test("Kiota's retries rest, also in a pipeline that is Kiota's own from end to end", async () => {
  const sent: string[] = []
  const answers = [new Response(null, { status: 504, headers: { 'retry-after': '0' } }), new Response()]
  const { jobs } = connectByKiota([], {
    middlewares: () =>
      MiddlewareFactory.getPerformanceMiddlewares(async (url) => {
        sent.push(url)
        return answers.shift()!
      }),
  })
  await expect(jobs.bySynchronizationJobId('job-1').start.post()).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(1)
})

describe('a claims challenge', () => {
  const connect = (answers: Response[]) => {
    const asked: unknown[] = []
    const sent: (string | null)[] = []
    const adapter = createKiotaAdapter({
      credential: {
        async getToken(_, options) {
          asked.push(options?.claims)
          return { token: `token-${asked.length}`, expiresOnTimestamp: Infinity }
        },
      },
      fetch: async (request) => {
        sent.push(request.headers.get('authorization'))
        return answers.shift()!
      },
    })
    return { graph: createGeneratedClient(adapter), asked, sent }
  }

  test('is answered with the claims, decoded', async () => {
    const { graph, asked, sent } = connect([challenge(), Response.json({ id: 'me' })])
    expect(await graph.me.get()).toEqual({ id: 'me' })
    expect(asked).toEqual([undefined, '{"access_token":{}}'])
    expect(sent).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test('is answered once', async () => {
    const { graph, sent } = connect([challenge(), challenge()])
    await expect(graph.me.get()).rejects.toBeInstanceOf(GraphError)
    expect(sent).toHaveLength(2)
  })
})

describe('what is not made by the client of this package', () => {
  test('is a GraphError too, and takes the options of a call as an option', async () => {
    const { adapter, requests } = connectByKiota([new Response(null, { status: 404 }), list()])
    const graph = createGeneratedClient(adapter)
    await expect(graph.me.get()).rejects.toBeInstanceOf(GraphError)
    const aborted = createCallOption({ signal: AbortSignal.abort() })
    await expect(graph.me.get({ options: [aborted] })).rejects.toMatchObject({ kind: 'aborted' })
    expect(requests).toHaveLength(1)
  })

  test('a request made beforehand is sent and signed', async () => {
    const { graph, adapter, requests } = connectByKiota([list()])
    const request = graph.servicePrincipals.toGetRequestInformation({ queryParameters: { top: 2 } })
    await adapter.sendPrimitive(request, 'ArrayBuffer', undefined)
    expect(requests[0]).toMatchObject({ url: 'https://graph.microsoft.com/v1.0/servicePrincipals?$top=2' })
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer a-token')
  })

  test('a native request is signed', async () => {
    const { graph, adapter } = connectByKiota([])
    const native = await adapter.convertToNativeRequest<RequestInit>(graph.me.toGetRequestInformation())
    expect(native.headers).toMatchObject({ authorization: 'Bearer a-token' })
  })

  test('goes to no other origin with a token', async () => {
    const { graph, adapter, requests } = connectByKiota([])
    const elsewhere = graph.me.withUrl('https://elsewhere.example/me')
    const refusal = 'is addressed to https://elsewhere.example, but this client sends its token to'
    await expect(elsewhere.get()).rejects.toThrow(refusal)
    await expect(adapter.convertToNativeRequest(elsewhere.toGetRequestInformation())).rejects.toThrow(refusal)
    expect(requests).toEqual([])
  })
})

test('a response handler is given the answer as it came, also a refusal', async () => {
  const { secrets } = connectByKiota([new Response('<html>', { status: 500 })])
  const option = new ResponseHandlerOption()
  const seen: unknown[] = []
  option.responseHandler = {
    handleResponse: async (response, errorMappings) => {
      const { status } = response as Response
      seen.push(status, await (response as Response).text(), Object.keys(errorMappings ?? {}))
      return undefined as never
    },
  }
  await secrets.get({ options: [option] })
  expect(seen).toEqual([500, '<html>', ['XXX']])
})
