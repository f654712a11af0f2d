import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import {
  Agent as HttpAgent,
  get as httpGet,
  type request as httpRequest,
  type RequestOptions,
} from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { Agent as HttpsAgent, get as httpsGet } from 'node:https'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { jsonAnswer } from '../http/json-answer.js'
import { textOf } from '../http/text-of.js'
import {
  type Certificates,
  keptCertificates,
  type RunningServer,
  type ServerOptions,
  startServer,
} from './server.js'

let directory: string
let certificates: Certificates
let ca: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'server-'))
  certificates = await keptCertificates({ directory })
  ca = await readFile(certificates.caFile, 'utf8')
})
afterAll(() => rm(directory, { recursive: true }))

let server: RunningServer
afterEach(() => server?.close())
const start = async (answer: ServerOptions['graph']['answer'], options: Partial<ServerOptions> = {}) => {
  server = await startServer({ graph: { answer }, port: 0, certificates, ...options })
  return server
}

const echo = async (call: Call) => {
  const { method, origin, path, query } = call
  return jsonAnswer({
    method,
    url: `${origin}${path}${query.size > 0 ? `?${query}` : ''}`,
    body: await textOf(call),
  })
}

const answerOf = async (sent: ReturnType<typeof httpRequest>) => {
  const [response] = await once(sent, 'response')
  return { status: response.statusCode, body: await text(response) }
}

describe('one port', () => {
  test.each([
    ['https://localhost/common/oauth2/v2.0/authorize', (port: number) => `https://localhost:${port}/`],
    ['https://localhost:1/common/oauth2/v2.0/authorize', () => 'https://localhost:1/'],
    ['https://login.windows.net/common/oauth2/v2.0/authorize', () => 'https://login.windows.net/'],
  ])(
    'stands for a loopback authority that is asked about without its port: %s',
    async (authority, expected) => {
      const { url, port } = await start(echo)
      const query = new URLSearchParams({ 'api-version': '1.0', authorization_endpoint: authority })
      const response = await fetch(`${url}/common/discovery/instance?${query}`)
      const { url: handedOver } = (await response.json()) as { url: string }
      expect(new URL(handedOver).searchParams.get('authorization_endpoint')).toMatch(
        new RegExp(`^${expected(port)}common`),
      )
    },
  )

  test('speaks HTTP, and hands over the whole URL', async () => {
    const { url } = await start(echo)
    const response = await fetch(`${url}/v1.0/servicePrincipals?%24filter=appId+eq+%27a%27`, {
      method: 'PUT',
      body: 'secrets',
    })
    expect(await response.json()).toEqual({
      method: 'PUT',
      url: `${url}/v1.0/servicePrincipals?%24filter=appId+eq+%27a%27`,
      body: 'secrets',
    })
  })

  test.each(['127.0.0.1', 'localhost'])('speaks HTTPS as %s, and hands over the scheme', async (host) => {
    const { port } = await start(echo, { host })
    const { body } = await answerOf(httpsGet({ host, port, path: '/v1.0/me', ca, agent: false }))
    expect(JSON.parse(body)).toMatchObject({ url: `https://${host}:${port}/v1.0/me` })
  })

  test('hands over the Host the caller sent', async () => {
    const { port } = await start(echo)
    const sent = httpGet({ port, path: '/v1.0/me', headers: { host: 'graph.microsoft.com' }, agent: false })
    expect(JSON.parse((await answerOf(sent)).body)).toMatchObject({
      url: 'http://graph.microsoft.com/v1.0/me',
    })
  })

  test.each([
    [
      'HTTP',
      (options: RequestOptions) =>
        httpGet({ ...options, agent: new HttpAgent({ keepAlive: true, maxSockets: 1 }) }),
    ],
    [
      'HTTPS',
      (options: RequestOptions) =>
        httpsGet({ ...options, ca, agent: new HttpsAgent({ keepAlive: true, maxSockets: 1 }) }),
    ],
  ])('keeps %s connections alive', async (_, get) => {
    const { port } = await start(echo)
    const first = get({ port, path: '/1' })
    await answerOf(first)
    const sockets = new Set<unknown>([first.socket])
    const second = httpRequestOn(first, port)
    await answerOf(second)
    sockets.add(second.socket)
    expect(sockets.size).toBe(1)
  })

  test('takes a request that arrives byte by byte', async () => {
    const { port } = await start(echo)
    const socket = connect(port, '127.0.0.1').setNoDelay()
    await once(socket, 'connect')
    for (const byte of 'GET /v1.0/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n') {
      await new Promise((written) => socket.write(byte, written))
    }
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 .*"url":"http:\/\/a\/v1\.0\/me"/s)
  })

  test.each([
    ['HTTP/1.1', ['http/1.1'], 'http/1.1'],
    ['HTTP/1.1 as the one it knows', undefined, false],
  ])('speaks %s to who asks for it', async (_, ALPNProtocols, chosen) => {
    const { port } = await start(echo)
    const sent = httpsGet({ port, ca, ALPNProtocols, agent: false } as RequestOptions)
    await answerOf(sent)
    expect((sent.socket as Socket & { alpnProtocol: string | false }).alpnProtocol).toBe(chosen)
  })

  test('speaks HTTP/2 over TLS, and hands over the same', async () => {
    const { httpsUrl } = await start(echo)
    const session = connectHttp2(httpsUrl, { ca })
    const stream = session.request({ ':method': 'PUT', ':path': '/v1.0/me?a=b' })
    stream.end('secrets')
    expect(JSON.parse(await text(stream))).toEqual({
      method: 'PUT',
      url: `${httpsUrl}/v1.0/me?a=b`,
      body: 'secrets',
    })
    session.close()
  })
})

/** A request through the agent of another. */
const httpRequestOn = (before: ReturnType<typeof httpRequest>, port: number) =>
  (before.protocol === 'https:' ? httpsGet : httpGet)({
    port,
    path: '/2',
    ca,
    agent: Reflect.get(before, 'agent'),
  } as RequestOptions)

test('curl trusts it by the authority file', async (context) => {
  const { httpsUrl } = await start(echo)
  const curl = promisify(execFile)
  const done = await curl('curl', ['-s', '--cacert', certificates.caFile, `${httpsUrl}/v1.0/me`]).catch(
    (error) => {
      if (error.code === 'ENOENT') context.skip('curl is not installed')
      throw error
    },
  )
  expect(JSON.parse(done.stdout)).toMatchObject({ url: `${httpsUrl}/v1.0/me` })
})

test('a client that does not trust the certificate is reported', async () => {
  const failure = Promise.withResolvers<Error>()
  const { port } = await start(echo, { onError: failure.resolve })
  await expect(answerOf(httpsGet({ port, agent: false }))).rejects.toThrow()
  // Node hangs up where OpenSSL's own clients send an alert.
  expect(await failure.promise).toMatchObject({ code: 'ECONNRESET' })
})

test('a defect of the fake is reported and answered with 500, and an impossible request with 400', async () => {
  const errors: Error[] = []
  const { url, port } = await start(
    async () => {
      throw new TypeError('a defect')
    },
    { onError: (error) => errors.push(error) },
  )
  expect((await fetch(`${url}/v1.0/me`)).status).toBe(500)
  const impossible = httpGet({ port, path: '/', headers: { host: 'a b' }, agent: false })
  expect(await answerOf(impossible)).toMatchObject({ status: 400 })
  expect(errors.map(({ message }) => message)).toEqual(['a defect'])
})

test('a taken port is the system error EADDRINUSE', async () => {
  const { port } = await start(echo)
  await expect(startServer({ graph: { answer: echo }, port, certificates })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

describe('closing', () => {
  test('ends idle and silent connections at once', async () => {
    const { port, close } = await start(echo)
    const idle = httpGet({ port, agent: new HttpAgent({ keepAlive: true }) })
    await answerOf(idle)
    const silent = connect(port, '127.0.0.1')
    await once(silent, 'connect')
    await Promise.all([close(), once(silent, 'close'), idle.socket?.destroyed || once(idle.socket!, 'close')])
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  })

  test('ends connections of HTTP/2 that are idle', async () => {
    const { httpsUrl, close } = await start(echo)
    const session = connectHttp2(httpsUrl, { ca })
    await text(session.request({ ':path': '/' }))
    await Promise.all([close(), once(session, 'close')])
  })

  test('lets a request under way finish', async () => {
    const arrived = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<Answer>()
    const { url, close } = await start(() => {
      arrived.resolve()
      return answer.promise
    })
    const asked = fetch(`${url}/v1.0/me`)
    await arrived.promise
    const closed = close()
    answer.resolve({ status: 200, headers: {}, body: 'still answered' })
    expect(await (await asked).text()).toBe('still answered')
    await closed
  })

  test('does not wait for one that never ends', async () => {
    const arrived = Promise.withResolvers<void>()
    const { url, close } = await start(() => {
      arrived.resolve()
      return Promise.withResolvers<Answer>().promise
    })
    const asked = fetch(`${url}/v1.0/me`).then(
      () => 'answered',
      () => 'cut off',
    )
    await arrived.promise
    await close()
    expect(await asked).toBe('cut off')
  })
})

test('a WebSocket is refused at once, and the refusal says why', async () => {
  const refusals: string[] = []
  const { url } = await start(echo, { onRefusal: (explanation) => refusals.push(explanation) })
  const headers = { upgrade: 'websocket', connection: 'Upgrade' }
  const { status, body } = await answerOf(httpGet(`${url}/v1.0/me`, { headers, agent: false }))
  expect([status, body]).toEqual([501, expect.stringContaining('Microsoft Graph and its sign-in have none')])
  expect(refusals.map((line) => `${line}\n`)).toEqual([body])
})

describe('a host beyond loopback', () => {
  test('demands an admin token', async () => {
    await expect(
      startServer({ graph: { answer: echo }, port: 0, host: '0.0.0.0', certificates }),
    ).rejects.toThrow(/give an admin token, or listen on 127\.0\.0\.1/)
  })

  test.each([
    ['/__mock/journal', undefined, 401],
    ['/__mock/journal', 'Bearer wrong', 401],
    ['/__mock/journal', 'Bearer open-sesame', 200],
    ['/__mock', undefined, 401],
    ['/v1.0/../__mock/journal', undefined, 401],
    ['/v1.0/me', undefined, 200],
  ])('%s with %s is answered with %i', async (path, authorization, status) => {
    const { port, url } = await start(echo, { host: '0.0.0.0', adminToken: 'open-sesame' })
    expect(url).toBe(`http://127.0.0.1:${port}`)
    const sent = httpGet({ port, path, headers: authorization ? { authorization } : {}, agent: false })
    expect((await answerOf(sent)).status).toBe(status)
  })
})
