import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenServer, openServer } from './open-server.js'
import { type RawAnswer, rawRequest } from './raw-request.js'

let open: OpenServer
beforeAll(async () => {
  open = await openServer()
})
afterAll(() => open[Symbol.asyncDispose]())

const read = (hosts: readonly string[], target = '/__mock/state', version = '1.1') =>
  rawRequest(open.server.port, [
    `GET ${target} HTTP/${version}`,
    ...hosts.map((host) => `Host: ${host}`),
    'Connection: close',
  ])
const explanationOf = ({ body }: RawAnswer) => JSON.parse(body).error.explanation

describe('below /__mock, asked as', () => {
  test.each([
    'localhost',
    'LOCALHOST:4010',
    'localhost.',
    'tenant.localhost:80',
    '127.0.0.1',
    '127.0.0.53:1',
    '[::1]:4010',
    '2130706433',
  ])('%s: answered', async (host) => {
    expect(await read([host])).toMatchObject({ status: 200, body: expect.stringContaining('"tenants"') })
  })

  test.each([
    'attacker.example',
    'attacker.example:4010',
    'graph.microsoft.com',
    'localhost.attacker.example',
    '127.0.0.1.attacker.example',
    'notlocalhost',
    'localhost@attacker.example',
    '0.0.0.0',
    '10.0.0.1',
    '[::ffff:10.0.0.1]',
  ])('%s: refused, with what to do', async (host) => {
    const answer = await read([host])
    // A Host that is none is refused before.
    if (answer.status === 400) return expect(answer.body).toContain('Invalid host header')
    expect(answer.status).toBe(403)
    expect(explanationOf(answer)).toContain(
      `Ask ${open.server.url}/__mock/state, or start the fake with an admin token.`,
    )
    expect(answer.body).not.toContain('tenants')
  })

  test.each([
    ['/__mock', 403],
    ['/__mock/', 403],
    ['/v1.0/../__mock/snapshot', 403],
    ['/./__mock/snapshot?x=1', 403],
    ['//__mock/snapshot', 404],
    ['/%5f%5fmock/snapshot', 404],
    ['/v1.0/users', 401],
  ])('attacker.example, path %s: %i', async (target, status) => {
    expect(await read(['attacker.example'], target)).toMatchObject({ status })
  })

  test('two hosts, of which one is another: refused, whichever comes first', async () => {
    expect(await read(['localhost', 'attacker.example'])).toMatchObject({ status: 403 })
    expect(await read(['attacker.example', 'localhost'])).toMatchObject({ status: 403 })
  })

  test('a target with another host than the header: refused, either way', async () => {
    const own = `http://localhost:${open.server.port}/__mock/state`
    expect(await read(['attacker.example'], own)).toMatchObject({ status: 403 })
    expect(await read(['localhost'], 'http://graph.microsoft.com/__mock/state')).toMatchObject({
      status: 403,
    })
    expect(await read(['localhost'], own)).toMatchObject({ status: 200 })
  })

  test('no host: only by clients of HTTP/1.0, which no browser is', async () => {
    expect(await read([])).toMatchObject({ status: 400 })
    expect(await read([], '/__mock/state', '1.0')).toMatchObject({ status: 200 })
  })

  test('no page of another origin may read, or ask whether it may', async () => {
    const lines = ['Host: localhost', 'Origin: http://attacker.example', 'Connection: close']
    const preflight = await rawRequest(open.server.port, ['OPTIONS /__mock/reset HTTP/1.1', ...lines])
    expect(preflight.status).toBe(405)
    const answer = await rawRequest(open.server.port, ['GET /__mock/state HTTP/1.1', ...lines])
    for (const { headers } of [preflight, answer]) {
      expect(headers).not.toMatch(/access-control/i)
    }
  })
})

describe('a change below /__mock', () => {
  const reset = (...headers: string[]) =>
    rawRequest(open.server.port, [
      'POST /__mock/reset HTTP/1.1',
      'Host: localhost',
      'Content-Length: 0',
      'Connection: close',
      ...headers,
    ])

  test('by a program, or by a page of ours, is made', async () => {
    expect((await reset()).status).toBe(200)
    expect((await reset('Sec-Fetch-Site: same-origin', 'Origin: http://localhost')).status).toBe(200)
  })

  test.each([
    [['Sec-Fetch-Site: cross-site']],
    [['Origin: http://attacker.example']],
    [['Origin: null']],
    [['Origin: http://localhost:3000', 'Sec-Fetch-Site: same-site']],
  ])('with %j is refused', async (headers) => {
    const answer = await reset(...headers)
    expect(answer.status).toBe(403)
    expect(explanationOf(answer)).toMatch(/^A page of .* may not do this\./)
  })
})

test('with an admin token the name does not matter', async () => {
  await using guarded = await openServer({}, { adminToken: 'open-sesame' })
  const ask = (authorization: string) =>
    rawRequest(guarded.server.port, [
      'GET /__mock/state HTTP/1.1',
      'Host: build-agent.example',
      authorization,
      'Connection: close',
    ])
  expect((await ask('Authorization: Bearer open-sesame')).status).toBe(200)
  expect((await ask('Authorization: Bearer wrong')).status).toBe(401)
})

describe('through the proxy', () => {
  /** Sends a request through a tunnel to the real name of Graph. */
  async function ask(lines: readonly string[], body = ''): Promise<RawAnswer> {
    const plain = connect(open.server.port, '127.0.0.1')
    plain.write('CONNECT graph.microsoft.com:443 HTTP/1.1\r\nHost: graph.microsoft.com:443\r\n\r\n')
    await once(plain, 'data')
    const ca = await readFile(open.server.certificates.caFile)
    const socket = connectTls({ socket: plain, servername: 'graph.microsoft.com', ca })
    await once(socket, 'secureConnect')
    socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`)
    const answer = await text(socket)
    const [headers = '', ...rest] = answer.split('\r\n\r\n')
    return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1]), headers, body: rest.join('\r\n\r\n') }
  }
  const secrets = '/servicePrincipals/eeeeeeee-0000-4000-8000-000000000002/synchronization/secrets'

  test('a real name does not open /__mock', async () => {
    const answer = await ask(['GET /__mock/snapshot HTTP/1.1', 'Host: graph.microsoft.com'])
    expect(answer.status).toBe(403)
    expect(explanationOf(answer)).toContain(`Ask ${open.server.url}/__mock/snapshot`)
  })

  test('explanations lead to where they are answered, those of a batch too', async () => {
    const authorization = `Authorization: Bearer ${await open.tokenFor('owner-agent')}`
    const requests = [{ id: '1', method: 'GET', url: secrets }]
    const body = JSON.stringify({ requests })
    const answer = await ask(
      [
        'POST /v1.0/$batch HTTP/1.1',
        'Host: graph.microsoft.com',
        authorization,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ],
      body,
    )
    expect(answer.status).toBe(200)
    const [item] = JSON.parse(answer.body).responses
    const [, own] = /^x-mock-graph-explain: (.*)$/im.exec(answer.headers) ?? []
    for (const url of [own, item.headers['x-mock-graph-explain']]) {
      expect(url).toMatch(new RegExp(`^${open.server.httpsUrl}/__mock/decisions/`))
      const path = new URL(url).pathname
      expect((await fetch(open.server.url + path)).status).toBe(200)
    }
  })

  test('an explanation asked for over HTTP keeps the scheme', async () => {
    const [, url] =
      /^x-mock-graph-explain: (.*)$/im.exec((await read(['graph.microsoft.com'], '/v1.0/me')).headers) ?? []
    expect(url?.startsWith(`${open.server.url}/__mock/decisions/`)).toBe(true)
  })
})

// They need no credential, so a page whose name resolves to loopback must not get at them.
describe('a token of the machine, and the pages of sign-in,', () => {
  const token = '/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://graph.microsoft.com'
  const ask = (path: string, host: string) =>
    rawRequest(open.server.port, [
      `GET ${path} HTTP/1.1`,
      `Host: ${host}`,
      'Metadata: true',
      'Connection: close',
    ])

  test.each([
    [token, '127.0.0.1:4010'],
    [token, '169.254.169.254'],
    ['/devicelogin', 'localhost'],
    ['/devicelogin', 'login.microsoftonline.com'],
  ])('%s at %s: answered', async (path, host) => {
    expect(await ask(path, host)).toMatchObject({ status: 200 })
  })

  test.each([
    [token, 'attacker.example:4010'],
    [token, 'graph.microsoft.com'],
    [token.replaceAll('/identity', '//identity'), 'attacker.example'],
    ['/devicelogin', 'attacker.example'],
    ['//devicelogin/', 'attacker.example'],
    ['/contoso.example/oauth2/v2.0/authorize', 'attacker.example'],
    ['/contoso.example/oauth2/authorize', '169.254.169.254'],
  ])('%s at %s: refused', async (path, host) => {
    const answer = await ask(path, host)
    expect(answer.status).toBe(403)
    expect(explanationOf(answer)).toContain(`was asked as ${host}`)
  })
})

test('a machine tells its region in plain text, which is all that MSAL for Python reads', async () => {
  const path = '/metadata/instance/compute/location?format=text&api-version=2021-01-01'
  const asked = [`GET ${path} HTTP/1.1`, 'Host: 169.254.169.254', 'Connection: close']
  expect(await rawRequest(open.server.port, [...asked, 'Metadata: true'])).toMatchObject({
    status: 200,
    body: 'westus',
  })
  expect((await rawRequest(open.server.port, asked)).status).toBe(400)
})
