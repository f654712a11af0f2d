import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../http/answer.js'
import { BodyTooLong, type Call } from '../../http/call.js'
import { jsonAnswer } from '../../http/json-answer.js'
import { textOf } from '../../http/text-of.js'
import { certificatesInMemory } from '../certificates/certificates-in-memory.js'
import { startServer } from '../server.js'

let answer: (call: Call) => Promise<Answer>
let server: Awaited<ReturnType<typeof start>>
const start = () =>
  startServer({ graph: { answer: (call) => answer(call) }, port: 0, certificates: certificatesInMemory() })
beforeEach(async () => {
  server = await start()
  answer = async (call) => {
    const { method, origin, path, query } = call
    const asked = call.header('x-asked')
    return jsonAnswer({ method, origin, path, query: `${query}`, asked, body: await textOf(call) })
  }
})
afterEach(() => server.close())

/** Sends the lines as they are, and gives all that comes back until the connection ends. */
async function say(...lines: readonly string[]): Promise<string> {
  const socket = connect(server.port, '127.0.0.1')
  socket.end(lines.join('\r\n'))
  return text(socket)
}

/** The certificates are of hosts by name only. */
const openSession = () =>
  connectHttp2(server.httpsUrl, { rejectUnauthorized: false, servername: 'graph.microsoft.com' })

const bodyOf = (answered: string) => JSON.parse(answered.slice(answered.indexOf('\r\n\r\n')))
const last = ['Host: graph.microsoft.com', 'Connection: close', '', '']

describe('a target', () => {
  test.each([
    ['/v1.0/users', '/v1.0/users', ''],
    ['/v1.0/a/../users', '/v1.0/users', ''],
    ['/v1.0/a/%2E%2e/users', '/v1.0/users', ''],
    ['/v1.0/./users?a=/../b', '/v1.0/users', 'a=%2F..%2Fb'],
    ['/v1.0//users', '/v1.0//users', ''],
    ["/v1.0/users('a')?%24filter=a+eq+'b'", "/v1.0/users('a')", '%24filter=a+eq+%27b%27'],
    ['/v1.0/users?a=b#c', '/v1.0/users', 'a=b'],
    ['/v1.0/{id}', '/v1.0/%7Bid%7D', ''],
    ['/v1.0/users?a=\\', '/v1.0/users', 'a=%5C'],
    ['http://graph.microsoft.com/v1.0/users?a=b', '/v1.0/users', 'a=b'],
  ])('%s leads to %s?%s', async (target, path, query) => {
    const answered = bodyOf(await say(`GET ${target} HTTP/1.1`, ...last))
    expect(answered).toMatchObject({ origin: 'http://graph.microsoft.com', path, query })
  })

  test.each([
    ['*', 'graph.microsoft.com'],
    ['/v1.0\\users', 'graph.microsoft.com'],
    ['http://graph.microsoft.com\\@evil.example/', 'graph.microsoft.com'],
    ['/', 'a@graph.microsoft.com'],
    ['/', 'graph.microsoft.com/v1.0'],
    ['/', 'graph.microsoft.com:99999'],
  ])('%s at %s is answered with 400, and reaches nobody', async (target, host) => {
    answer = () => Promise.reject(new Error('it did'))
    const answered = await say(`OPTIONS ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', '', '')
    expect(answered).toMatch(/^HTTP\/1\.1 400 /)
  })

  test.each([
    ['GRAPH.microsoft.com', 'http://graph.microsoft.com'],
    ['localhost:80', 'http://localhost'],
    ['[::1]:4010', 'http://[::1]:4010'],
  ])('at %s has the origin %s', async (host, origin) => {
    const answered = await say('GET / HTTP/1.1', `Host: ${host}`, 'Connection: close', '', '')
    expect(bodyOf(answered)).toMatchObject({ origin })
  })

  test('of HTTP/1.0 without a Host is at our own', async () => {
    expect(bodyOf(await say('GET /v1.0/me HTTP/1.0', '', ''))).toMatchObject({
      origin: 'http://127.0.0.1',
      path: '/v1.0/me',
    })
  })
})

test('a header is found in any spelling, and those of one name are joined', async () => {
  const answered = await say('GET / HTTP/1.1', 'X-ASKED: one', 'x-Asked:  two ', ...last)
  expect(bodyOf(answered)).toMatchObject({ asked: 'one, two' })
})

test('a token that is sent twice is neither of the two', async () => {
  answer = async (call) => jsonAnswer(call.header('authorization'))
  const answered = await say('GET / HTTP/1.1', 'Authorization: Bearer a', 'Authorization: Bearer b', ...last)
  expect(bodyOf(answered)).toBe('Bearer a, Bearer b')
})

test.each(['TRACE', 'PURGE', 'PATCH'])('%s is handed over', async (method) => {
  expect(bodyOf(await say(`${method} / HTTP/1.1`, ...last))).toMatchObject({ method })
})

test('HEAD is answered with the headers alone', async () => {
  const answered = await say('HEAD / HTTP/1.1', ...last)
  expect(answered).toMatch(
    /^HTTP\/1\.1 200 OK\r\ncontent-type: application\/json\r\ncontent-length: \d\d+\r\n/,
  )
  expect(answered).toMatch(/\r\n\r\n$/)
})

test.each([
  ['ASCII', 'secrets', 7],
  ['letters of Latin-1', 'é', 2],
  ['letters beyond', '€ and é', 10],
])('text goes out as UTF-8, and its length is that of the bytes: %s', async (_, body, length) => {
  answer = async () => ({ status: 200, headers: { 'Content-Length': '1', 'x-other-header': 'kept' }, body })
  const response = await fetch(server.url)
  expect(response.headers.get('content-length')).toBe(String(length))
  expect(response.headers.get('x-other-header')).toBe('kept')
  expect(await response.text()).toBe(body)
})

test('an answer without a body says so, and 204 says nothing', async () => {
  answer = async () => ({ status: 302, headers: { Location: 'https://a.example/' } })
  expect(await say('GET / HTTP/1.1', ...last)).toMatch(/^HTTP\/1\.1 302 .*content-length: 0\r\n/s)
  answer = async () => ({ status: 204, headers: {} })
  const nothing = await say('GET / HTTP/1.1', ...last)
  expect(nothing).toMatch(/^HTTP\/1\.1 204 /)
  expect(nothing).not.toMatch(/content-length|transfer-encoding/i)
})

describe('a body', () => {
  test('is read in chunks', async () => {
    const chunks = ['3', 'one', '3', 'two', '0', '', '']
    const answered = await say(
      'PUT / HTTP/1.1',
      'Transfer-Encoding: chunked',
      ...last.slice(0, -1),
      ...chunks,
    )
    expect(bodyOf(answered)).toMatchObject({ body: 'onetwo' })
  })

  test('that comes with its head is read, and so is the next request of its connection', async () => {
    const lines = ['PUT / HTTP/1.1', 'Host: a', 'Content-Length: 3', '', 'one']
    const again = ['PUT / HTTP/1.1', 'Host: a', 'Content-Length: 0', 'Connection: close', '', '']
    const answered = await say(lines.join('\r\n') + again.join('\r\n'))
    expect(answered.match(/"body":"\w*"/g)).toEqual(['"body":"one"', '"body":""'])
  })

  test('that comes with its head and is too long is told so', async () => {
    answer = (call) =>
      call.body(4).then(
        () => jsonAnswer('read'),
        (error) => jsonAnswer(error instanceof BodyTooLong && error.limit),
      )
    const answered = await say('PUT / HTTP/1.1', 'Content-Length: 5', ...last.slice(0, -1), '12345')
    expect(bodyOf(answered)).toBe(4)
  })

  test('that there is none of is empty, when asked for at once or later', async () => {
    answer = async (call) => jsonAnswer(await textOf(call))
    expect(bodyOf(await say('GET / HTTP/1.1', ...last))).toBe('')
    answer = async (call) => {
      await Promise.resolve()
      return jsonAnswer(await textOf(call))
    }
    expect(bodyOf(await say('GET / HTTP/1.1', ...last))).toBe('')
  })

  test('is waited for by who sends it when told to go on', async () => {
    const { port } = server
    const headers = { expect: '100-continue' }
    const asked = httpRequest({ port, method: 'PUT', headers, agent: false })
    asked.flushHeaders()
    await once(asked, 'continue')
    asked.end('secrets')
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    expect(JSON.parse(await text(response))).toMatchObject({ body: 'secrets' })
  })

  test.each(['content-length: 20', 'transfer-encoding: chunked'])(
    'with more bytes than are to be read is too long: %s',
    async (declared) => {
      answer = (call) =>
        call.body(4).then(
          () => jsonAnswer('read'),
          (error) => jsonAnswer(error instanceof BodyTooLong && error.limit),
        )
      const socket = connect(server.port, '127.0.0.1')
      const start = ['PUT / HTTP/1.1', declared, ...last.slice(0, 1), '', 'a', '12345'].join('\r\n')
      socket.write(start)
      // It never ends, and neither would the connection.
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n4$/s)
    },
  )

  test.each(['HTTP/1.1', 'HTTP/2'])('of a caller who goes away ends as an abort over %s', async (version) => {
    const arrived = Promise.withResolvers<Call>()
    const left = Promise.withResolvers<unknown>()
    const gone = Promise.withResolvers<void>()
    answer = async (call) => {
      call.signal?.().addEventListener('abort', () => gone.resolve())
      arrived.resolve(call)
      left.resolve(await call.body().catch((error: unknown) => error))
      throw await left.promise
    }
    if (version === 'HTTP/2') {
      const session = openSession()
      const stream = session.request({ ':method': 'PUT', ':path': '/' })
      stream.on('error', () => undefined)
      stream.write('half')
      await arrived.promise
      session.destroy()
    } else {
      const socket = connect(server.port, '127.0.0.1')
      socket.write(['PUT / HTTP/1.1', 'Content-Length: 9', 'Host: a', '', 'half'].join('\r\n'))
      await arrived.promise
      socket.destroy()
    }
    expect(await left.promise).toMatchObject({ name: 'AbortError' })
    await gone.promise
    expect((await arrived.promise).signal?.().aborted).toBe(true)
  })
})

describe('a body that is a stream', () => {
  const pieces = (...texts: readonly string[]) =>
    new ReadableStream({
      start(controller) {
        for (const piece of texts) controller.enqueue(new TextEncoder().encode(piece))
        controller.close()
      },
    })

  test('goes out piece by piece, over either version', async () => {
    answer = async () => ({ status: 200, headers: {}, body: pieces('one', 'two') })
    expect(await (await fetch(server.url)).text()).toBe('onetwo')
    const session = openSession()
    expect(await text(session.request({ ':path': '/' }))).toBe('onetwo')
    session.close()
  })

  test('that fails breaks the connection', async () => {
    answer = async () => {
      const body = new ReadableStream({
        pull(controller) {
          controller.error(new Error('cut off'))
        },
      })
      return { status: 200, headers: {}, body }
    }
    await expect(fetch(server.url).then((response) => response.text())).rejects.toThrow()
  })

  test('is cancelled when its reader goes away', async () => {
    const cancelled = Promise.withResolvers<void>()
    const started = new TextEncoder().encode('started')
    answer = async () => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(started),
        cancel: () => cancelled.resolve(),
      })
      return { status: 200, headers: {}, body }
    }
    const socket = connect(server.port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(socket, 'data')
    socket.destroy()
    await cancelled.promise
  })
})

test('a header that cannot be sent is a defect, and answered with 500', async () => {
  answer = async () => ({ status: 200, headers: { location: 'a\r\nb' } })
  expect((await fetch(server.url)).status).toBe(500)
})
