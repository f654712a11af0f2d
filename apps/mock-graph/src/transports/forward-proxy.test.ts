import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type ClientRequest, get, type IncomingMessage, request } from 'node:http'
import { Agent, get as httpsGet } from 'node:https'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type TLSSocket, connect as tlsConnect } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { jsonAnswer } from '../http/json-answer.js'
import { type Certificates, keptCertificates, type RunningServer, startServer } from './server.js'

let directory: string
let certificates: Certificates
let ca: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'proxy-'))
  certificates = await keptCertificates({ directory })
  ca = await readFile(certificates.caFile, 'utf8')
})
afterAll(() => rm(directory, { recursive: true }))

let server: RunningServer
let refusals: string[]
afterEach(() => server?.close())
const start = async (allowedHosts: readonly string[] = []) => {
  refusals = []
  server = await startServer({
    graph: { answer: async ({ method, origin, path }) => jsonAnswer({ method, url: origin + path }) },
    port: 0,
    certificates,
    allowedHosts,
    onRefusal: (explanation) => refusals.push(explanation),
  })
}

/** Asks the proxy for a tunnel, as clients do. */
async function ask(target: string): Promise<{ answer: IncomingMessage; socket: Socket }> {
  const asked = request({ port: server.port, method: 'CONNECT', path: target, agent: false }).end()
  const [answer, socket, head] = await once(asked, 'connect')
  socket.unshift(head)
  return { answer, socket }
}

/** Asks for a tunnel and begins TLS in it, trusting our authority alone. */
async function tunnel(host: string): Promise<TLSSocket> {
  const { answer, socket } = await ask(`${host}:443`)
  expect(answer.statusCode).toBe(200)
  const secured = tlsConnect({ socket, servername: host, ca, ALPNProtocols: ['http/1.1'] })
  await once(secured, 'secureConnect')
  return secured
}

const answerOf = async (sent: ClientRequest) => {
  const [response] = await once(sent, 'response')
  return { status: response.statusCode, body: await text(response) }
}

describe('CONNECT', () => {
  test.each([
    'graph.microsoft.com',
    'login.microsoftonline.com',
    'graph.microsoft.us',
    'dod-graph.microsoft.us',
    'login.microsoftonline.us',
    'microsoftgraph.chinacloudapi.cn',
    'login.chinacloudapi.cn',
  ])('to %s reaches the fake, with a certificate for that host', async (host) => {
    await start()
    const socket = await tunnel(host)
    expect([socket.authorized, socket.alpnProtocol]).toEqual([true, 'http/1.1'])
    const { body } = await answerOf(
      httpsGet(`https://${host}/v1.0/me`, { createConnection: () => socket, headers: { host } }),
    )
    expect(JSON.parse(body)).toEqual({ method: 'GET', url: `https://${host}/v1.0/me` })
  })

  test('carries one request after another', async () => {
    await start()
    const socket = await tunnel('graph.microsoft.com')
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    agent.createConnection = () => socket
    for (const path of ['/v1.0/me', '/v1.0/users']) {
      const { body } = await answerOf(httpsGet(`https://graph.microsoft.com${path}`, { agent }))
      expect(JSON.parse(body)).toMatchObject({ url: `https://graph.microsoft.com${path}` })
    }
    agent.destroy()
  })

  test('shows every client of a host the same certificate', async () => {
    await start()
    const [first, second] = [await tunnel('graph.microsoft.com'), await tunnel('graph.microsoft.com')]
    expect(first.getPeerCertificate().serialNumber).toBe(second.getPeerCertificate().serialNumber)
    for (const socket of [first, second]) socket.destroy()
  })

  test('to a host without TLS inside stays within the fake too', async () => {
    await start()
    const { socket } = await ask('graph.microsoft.com:80')
    const { body } = await answerOf(
      get('http://graph.microsoft.com/v1.0/me', { createConnection: () => socket }),
    )
    expect(JSON.parse(body)).toEqual({ method: 'GET', url: 'http://graph.microsoft.com/v1.0/me' })
  })

  test('works where the client sends its handshake along with the question', async () => {
    await start()
    const socket = connect(server.port, '127.0.0.1')
    socket.write('CONNECT graph.microsoft.com:443 HTTP/1.1\r\nHost: graph.microsoft.com:443\r\n\r\n\x16')
    expect(String((await once(socket, 'data'))[0])).toBe('HTTP/1.1 200 Connection Established\r\n\r\n')
    socket.destroy()
  })
})

describe('nothing leaves', () => {
  test.each([
    ['example.com', 'If the program needs that host, start the fake with --allow-host example.com.'],
    ['canary.graph.microsoft.com', 'since it belongs to the real service.'],
  ])('a tunnel to %s is refused, and the refusal says why', async (host, reason) => {
    await start()
    const { answer, socket } = await ask(`${host}:443`)
    expect(answer.statusCode).toBe(403)
    const said = await text(socket)
    expect(said).toContain(host)
    expect(said).toContain(reason)
    expect(refusals.map((line) => `${line}\n`)).toEqual([said])
  })

  test('a host of the real service cannot be allowed', async () => {
    await expect(start(['pypi.org', 'graph.microsoft.com'])).rejects.toThrow(
      'graph.microsoft.com belongs to the real service, so it cannot be allowed',
    )
  })

  test.each([
    ['graph.microsoft.com', 200, /"url":"http:\/\/graph\.microsoft\.com\/v1\.0\/me"/],
    ['169.254.169.254', 200, /"url":"http:\/\/169\.254\.169\.254\/v1\.0\/me"/],
    ['example.com', 403, /--allow-host example\.com/],
    ['pypi.org', 403, /pypi\.org through a tunnel only: ask for it by https\./],
  ])('a plain request that names %s in full is answered with %i', async (host, status, body) => {
    await start(['pypi.org'])
    const path = `http://${host}/v1.0/me`
    expect(await answerOf(get({ port: server.port, path, headers: { host }, agent: false }))).toEqual({
      status,
      body: expect.stringMatching(body),
    })
  })
})

describe('a host that is allowed', () => {
  test('is reached through a tunnel, byte for byte', async () => {
    const other = createServer((socket) => socket.on('data', (sent) => socket.end(`heard ${sent}`)))
    await once(other.listen(0, '127.0.0.1'), 'listening')
    await start(['127.0.0.1'])
    const { answer, socket } = await ask(`127.0.0.1:${(other.address() as AddressInfo).port}`)
    expect(answer.statusCode).toBe(200)
    socket.write('this')
    expect(await text(socket)).toBe('heard this')
    other.close()
  })

  test('and that nobody answers for is reported as 502', async () => {
    const gone = createServer()
    await once(gone.listen(0, '127.0.0.1'), 'listening')
    const { port } = gone.address() as AddressInfo
    await once(gone.close(), 'close')
    await start(['127.0.0.1'])
    const { answer, socket } = await ask(`127.0.0.1:${port}`)
    expect(answer.statusCode).toBe(502)
    expect(await text(socket)).toContain('mock-graph could not reach 127.0.0.1: connect ECONNREFUSED')
  })
})

test('curl reaches the real hosts through it by HTTPS_PROXY', async (context) => {
  await start()
  const asked = promisify(execFile)(
    'curl',
    ['-s', '--cacert', certificates.caFile, 'https://graph.microsoft.com/v1.0/me'],
    { env: { ...process.env, HTTPS_PROXY: server.url } },
  ).catch((error) => {
    if (error.code === 'ENOENT') context.skip('curl is not installed')
    throw error
  })
  expect(JSON.parse((await asked).stdout)).toEqual({
    method: 'GET',
    url: 'https://graph.microsoft.com/v1.0/me',
  })
})
