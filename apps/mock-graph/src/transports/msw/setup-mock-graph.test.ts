import dns from 'node:dns'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import https, { Agent, get as namedGet } from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import tls from 'node:tls'
import { bypass, HttpResponse, http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { ConnectionReset } from '../../faults/connection-reset.js'
import { createMockGraph } from '../../mock-graph.js'
import { setupMockGraph } from './setup-mock-graph.js'

const origins = ['https://graph.microsoft.com', 'https://*.login.microsoft.com']
/** A fake that says its name, and what it was asked. */
const saying = (name: string) => ({
  origins,
  fetch: async ({ method, url }: Request) => new Response(`${name}: ${method} ${url}`),
})
const me = 'https://graph.microsoft.com/v1.0/me'
const other = createServer((_, response) => response.end('elsewhere')).listen(0, '127.0.0.1')
await once(other, 'listening')
afterAll(() => other.close().closeAllConnections())
const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`

const ended: (() => void)[] = []
afterEach(() => {
  for (const end of ended.splice(0).reverse()) end()
  vi.restoreAllMocks()
})
function listen(...given: Parameters<typeof setupMockGraph>) {
  const mock = setupMockGraph(...given)
  mock.listen()
  ended.push(mock.close)
  return mock
}

const byFetch = async (url = me) => (await fetch(url)).text()
const byHttps = (get = https.get, options: https.RequestOptions = {}) =>
  new Promise<string>((resolve, reject) => {
    get(me, options, (response) => resolve(text(response))).on('error', reject)
  })

test.each([
  'https://graph.microsoft.com/v1.0/servicePrincipals(appId=%27a%27)/synchronization/jobs/filterOperators()?$top=1',
  'https://westus.login.microsoft.com/contoso.example/oauth2/v2.0/token',
])('%s reaches the fake unchanged', async (url) => {
  listen(saying('fake'))
  expect(await byFetch(url)).toBe(`fake: GET ${url}`)
})

test('another host is left alone', async () => {
  listen(saying('fake'))
  expect(await byFetch(elsewhere)).toBe('elsewhere')
})

test('a broken connection is one to every client', async () => {
  listen({ ...saying('fake'), fetch: () => Promise.reject(new ConnectionReset()) })
  await expect(fetch(me)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
  await expect(byHttps()).rejects.toMatchObject({ code: 'ECONNRESET' })
})

describe('a client that makes connections', () => {
  // The first of them starts the server, all of them at once as well.
  const clients: Record<string, () => Promise<string>> = {
    'https.get': () => byHttps(),
    'a named import': () => byHttps(namedGet),
    'an agent of its own': () => byHttps(https.get, { agent: new Agent({ keepAlive: true }) }),
    'node:http2': async () => {
      const session = connectHttp2('https://graph.microsoft.com')
      try {
        return await text(session.request({ ':path': '/v1.0/me' }))
      } finally {
        session.close()
      }
    },
    'tls.connect': () => text(tls.connect({ host: 'graph.microsoft.com', port: 443 }).end(oneRequest)),
    'tls.connect over a socket': () => {
      const socket = net.connect({ host: 'graph.microsoft.com', port: 443 })
      return text(tls.connect({ socket, servername: 'graph.microsoft.com' }).end(oneRequest))
    },
    'net.connect without TLS': () =>
      text(net.connect({ host: 'graph.microsoft.com', port: 80 }).end(oneRequest)),
  }
  const oneRequest = 'GET /v1.0/me HTTP/1.1\r\nhost: graph.microsoft.com\r\nconnection: close\r\n\r\n'

  test.each(Object.entries(clients))('%s', async (_, call) => {
    listen(saying('fake'))
    expect(await call()).toMatch(/fake: GET https?:\/\/graph.microsoft.com\/v1.0\/me/)
  })

  test('all at once', async () => {
    listen(saying('fake'))
    const answers = await Promise.all(Object.values(clients).map((call) => call()))
    expect(answers.filter((answer) => !answer.includes('fake: GET http'))).toEqual([])
  })

  test('is told that the fake has nothing for another host of the real service', async () => {
    listen(saying('fake'))
    const asked = new Promise((resolve, reject) => {
      https.get('https://graph.example.graph.microsoft.com/', resolve).on('error', reject)
    })
    await expect(asked).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })
})

describe('handlers of the user', () => {
  const mine = http.get(me, () => HttpResponse.text('mine'))

  test('win for their own path, whichever client asks', async () => {
    listen(saying('fake'), { handlers: [mine] })
    expect(await byFetch()).toBe('mine')
    expect(await byHttps()).toBe('mine')
    expect(await byFetch('https://graph.microsoft.com/v1.0/users')).toMatch(/^fake: /)
  })

  test('are in effect once where they say so', async () => {
    listen(saying('fake'), { handlers: [http.get(me, () => HttpResponse.text('mine'), { once: true })] })
    expect([await byFetch(), await byFetch()]).toEqual(['mine', `fake: GET ${me}`])
  })

  test('answer for other hosts', async () => {
    listen(saying('fake'), { handlers: [http.get('https://api.example.test/', () => HttpResponse.json(1))] })
    expect(await byFetch('https://api.example.test/')).toBe('1')
  })

  test('read what was sent, and leave it to the fake', async () => {
    let read = ''
    const reader = http.put(me, async ({ request }) => {
      read = await request.text()
    })
    listen(
      { ...saying('fake'), fetch: async (request) => new Response(await request.text()) },
      { handlers: [reader] },
    )
    const response = await fetch(me, { method: 'PUT', body: 'sent' })
    expect([read, await response.text()]).toEqual(['sent', 'sent'])
  })

  test('may redirect, and say that the network failed', async () => {
    const there = http.get('https://a.example.test/', () => HttpResponse.redirect(me))
    const broken = http.get('https://b.example.test/', () => HttpResponse.error())
    listen(saying('fake'), { handlers: [there, broken] })
    const response = await fetch('https://a.example.test/')
    expect(response).toMatchObject({ url: me, redirected: true })
    await expect(fetch('https://b.example.test/')).rejects.toThrow(new TypeError('fetch failed'))
  })

  test('that let a request to the real service through let it through to the fake', async () => {
    listen(saying('fake'), { handlers: [http.get(me, () => passthrough())] })
    expect(await byFetch()).toBe(`fake: GET ${me}`)
    expect(await (await fetch(bypass(me))).text()).toBe(`fake: GET ${me}`)
  })

  test('that throw answer 500, as MSW does', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const failing = http.get(me, () => {
      throw new Error('a mistake')
    })
    listen(saying('fake'), { handlers: [failing] })
    const response = await fetch(me)
    expect([response.status, await response.json()]).toMatchObject([500, { message: 'a mistake' }])
  })

  test('leave what none of them answers alone', async () => {
    listen(saying('fake'), { handlers: [mine] })
    expect(await byFetch(elsewhere)).toBe('elsewhere')
    const sent = await fetch(elsewhere, { method: 'PUT', body: 'sent' })
    expect([sent.url, sent.redirected]).toEqual([elsewhere, false])
  })

  test('on whose absence MSW was told to insist', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue()
    listen(saying('fake'), { onUnhandledFrame: 'error' })
    await expect(fetch(elsewhere)).rejects.toMatchObject({
      name: 'TypeError',
      cause: { name: 'InternalError' },
    })
    expect(told).toHaveBeenCalledWith(expect.stringContaining(elsewhere))
    expect(await byFetch()).toBe(`fake: GET ${me}`)
  })
})

describe('what is replaced', () => {
  const functions = () => ({
    fetch: globalThis.fetch,
    connect: net.Socket.prototype.connect,
    secure: tls.connect,
    setServername: Reflect.get(tls.TLSSocket.prototype, 'setServername'),
    write: net.Socket.prototype._write,
    writev: net.Socket.prototype._writev,
    lookup: dns.lookup,
    lookupLater: dns.promises.lookup,
    resolve: dns.Resolver.prototype.resolve4,
  })
  const before = functions()

  test('is all of these, and comes back', () => {
    const mock = listen(saying('fake'))
    const during = functions()
    expect(Object.entries(before).filter(([name, one]) => Reflect.get(during, name) === one)).toEqual([])
    mock.close()
    expect(functions()).toEqual(before)
  })

  test('comes back after any number of them, in whatever order they close', async () => {
    const one = listen(saying('one'))
    one.listen()
    const two = listen(saying('two'))
    expect([await byFetch(), await byHttps()]).toEqual([`two: GET ${me}`, `two: GET ${me}`])
    one.close()
    one.close()
    expect([await byFetch(), await byHttps()]).toEqual([`two: GET ${me}`, `two: GET ${me}`])
    one.listen()
    expect(await byFetch()).toBe(`one: GET ${me}`)
    one.close()
    two.close()
    expect(functions()).toEqual(before)
  })

  test('comes back at the end of a block', () => {
    {
      using mock = setupMockGraph(saying('fake'))
      mock.listen()
      expect(globalThis.fetch).not.toBe(before.fetch)
    }
    expect(functions()).toEqual(before)
  })

  test('a kept connection goes to whoever listens last, and to nobody after close', async () => {
    const agent = new Agent({ keepAlive: true })
    const one = listen(saying('one'))
    expect(await byHttps(https.get, { agent })).toMatch(/^one/)
    const two = listen(saying('two'))
    expect(await byHttps(https.get, { agent })).toMatch(/^two/)
    const [kept] = Object.values(agent.freeSockets).flat()
    expect(kept?.destroyed).toBe(false)
    two.close()
    one.close()
    expect(kept?.destroyed).toBe(true)
  })
})

describe('beside a setupServer', () => {
  const theirs = 'https://theirs.example.test/'
  const begin = {
    ours: () => setUp(setupMockGraph(saying('fake'))),
    theirs: () => setUp(setupServer(http.get(theirs, () => HttpResponse.text('theirs')))),
  }
  function setUp(mock: { listen(): void; close(): void }) {
    mock.listen()
    ended.push(mock.close)
    return mock.close
  }
  const forget = (close: () => void) => {
    ended.splice(ended.indexOf(close), 1)
    close()
  }

  test.each([
    ['ours', 'theirs'],
    ['theirs', 'ours'],
  ] as const)('%s listens first: both answer', async (first, second) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    begin[first]()
    begin[second]()
    expect(await byFetch()).toBe(`fake: GET ${me}`)
    expect(await byHttps()).toBe(`fake: GET ${me}`)
    expect(await byFetch(theirs)).toBe('theirs')
  })

  test.each([
    ['ours', 'theirs'],
    ['theirs', 'ours'],
  ] as const)('%s listens first: ours answers after theirs has closed', async (first, second) => {
    const closes = { [first]: begin[first](), [second]: begin[second]() }
    forget(closes.theirs!)
    expect(await byFetch()).toBe(`fake: GET ${me}`)
    expect(await byHttps()).toBe(`fake: GET ${me}`)
    expect(await byFetch()).toBe(`fake: GET ${me}`)
  })

  test.each([
    ['ours', 'theirs'],
    ['theirs', 'ours'],
  ] as const)('%s listens first: theirs answers after ours has closed', async (first, second) => {
    const closes = { [first]: begin[first](), [second]: begin[second]() }
    forget(closes.ours!)
    expect(await byFetch(theirs)).toBe('theirs')
  })
})

test('sign-in and a call to Graph work at the hosts of the real service', async () => {
  listen(createMockGraph())
  const signedIn = await fetch('https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'aaaaaaaa-0000-4000-8000-000000000003',
      client_secret: 'not-a-secret-of-owner-agent',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  const { access_token } = await signedIn.json()
  const secrets =
    'https://graph.microsoft.com/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
  expect((await fetch(secrets, { method: 'PUT', headers, body })).status).toBe(204)
  expect(await (await fetch(secrets, { headers })).json()).toMatchObject({
    value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }],
  })
})
