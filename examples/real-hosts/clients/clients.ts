import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import http2 from 'node:http2'
import * as namespace from 'node:https'
import https, { get } from 'node:https'
import net, { type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import tls from 'node:tls'
import { Worker } from 'node:worker_threads'
import {
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
} from '@azure/core-rest-pipeline'
import { ClientSecretCredential } from '@azure/identity'
import axios from 'axios'
import { Window } from 'happy-dom'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { setupServer } from 'msw/node'
import * as undici from 'undici'

type Client = (url: string, proxy: string) => Promise<unknown>

const ended = async (request: http.ClientRequest) => {
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return text(response)
}

const secret = 'not-a-secret-of-owner-agent'
const signIn = async () => {
  const tenant = 'cccccccc-0000-4000-8000-000000000001'
  const client = 'aaaaaaaa-0000-4000-8000-000000000003'
  const credential = new ClientSecretCredential(tenant, client, secret, { retryOptions: { maxRetries: 0 } })
  const { token } = await credential.getToken('https://graph.microsoft.com/.default')
  return `token of ${JSON.parse(atob(token.split('.')[1] ?? '')).app_displayname}`
}

/** Asks a proxy for a tunnel, as a program of its own would. */
async function tunnel(url: string, proxy: string): Promise<Socket> {
  const { hostname, port } = new URL(proxy)
  const target = `${new URL(url).hostname}:443`
  const asked = http.request({ host: hostname, port, method: 'CONNECT', path: target, agent: false }).end()
  const [, socket] = await once(asked, 'connect')
  return socket
}

async function overSocket(socket: Socket, url: string): Promise<string> {
  const { host, pathname, search } = new URL(url)
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

async function overHttp2(session: http2.ClientHttp2Session, url: string): Promise<string> {
  const stream = session.request({ ':path': url.slice(new URL(url).origin.length) })
  const failed = once(session, 'error').then(([error]) => Promise.reject(error))
  const body = await Promise.race([text(stream), failed])
  session.close()
  return body
}

async function openSocket(url: string): Promise<string> {
  const socket = new WebSocket(url.replace('http', 'ws'))
  return new Promise((done) => {
    socket.onopen = () => done('opened')
    socket.onerror = (event) => done(`refused: ${(event as ErrorEvent).message}`)
  })
}

const askInThread = (url: string) =>
  `fetch(${JSON.stringify(url)}).then((r) => r.text()).then((t) => require('worker_threads').parentPort.postMessage(t))`
const heardFrom = async (worker: Worker) => (await once(worker, 'message'))[0]

const getPlainly: Client = (url) => ended(http.get(url))

/** Clients that reach a host by themselves. */
export const direct = {
  fetch: async (url) => (await fetch(url)).text(),
  'https.get': (url) => ended(https.get(url)),
  'a named import of https': (url) => ended(get(url)),
  'a namespace import of https': (url) => ended(namespace.get(url)),
  undici: async (url) => (await undici.fetch(url)).text(),
  'undici, having looked the host up': async (url) => {
    const dispatcher = new undici.Agent().compose(undici.interceptors.dns())
    return (await undici.request(url, { dispatcher })).body.text()
  },
  'tls.connect': (url) => overSocket(tls.connect(443, new URL(url).hostname), url),
  'tls.connect over a socket': (url) =>
    overSocket(tls.connect({ socket: net.connect(443, new URL(url).hostname) }), url),
  http2: (url) => overHttp2(http2.connect(url), url),
  axios: async (url) => (await axios.get(url, { validateStatus: null, responseType: 'text' })).data,
  'happy-dom': async (url) => (await new Window({ url }).fetch(url)).text(),
  'core-rest-pipeline': async (url) => {
    const request = createPipelineRequest({ url })
    return (await createPipelineFromOptions({}).sendRequest(createDefaultHttpClient(), request)).bodyAsText
  },
  '@azure/identity': signIn,
  'fetch after a setupServer': async (url) => {
    const own = setupServer()
    own.listen({ onUnhandledFrame: 'bypass' })
    await (await fetch(url)).text()
    own.close()
    return (await fetch(url)).text()
  },
  'https.get under a setupServer': (url) => {
    setupServer().listen({ onUnhandledFrame: 'bypass' })
    return ended(https.get(url))
  },
  'a child that is waited for': async (url) =>
    execFileSync(
      process.execPath,
      ['-e', `fetch(${JSON.stringify(url)}).then((r) => r.text()).then(console.log)`],
      {
        encoding: 'utf8',
      },
    ),
  'a thread': async (url) =>
    heardFrom(
      new Worker(
        new URL(`data:text/javascript,import { parentPort } from 'node:worker_threads';
      parentPort.postMessage(await (await fetch('${url}')).text())`),
      ),
    ),
  'a thread that runs a text': async (url) => heardFrom(new Worker(askInThread(url), { eval: true })),
  'a thread with options and variables of its own': async (url) =>
    heardFrom(new Worker(askInThread(url), { eval: true, execArgv: [], env: {} })),
} satisfies Record<string, Client>

/** Clients that are told to use a proxy, in code or by HTTPS_PROXY. */
export const proxied = {
  'fetch by HTTPS_PROXY': direct.fetch,
  'https.get by HTTPS_PROXY': direct['https.get'],
  'axios by HTTPS_PROXY': direct.axios,
  'core-rest-pipeline by HTTPS_PROXY': direct['core-rest-pipeline'],
  '@azure/identity by HTTPS_PROXY': signIn,
  'https.get with an agent': (url, proxy) => ended(https.get(url, { agent: new HttpsProxyAgent(proxy) })),
  'axios with an agent': async (url, proxy) => {
    const httpsAgent = new HttpsProxyAgent(proxy)
    return (await axios.get(url, { httpsAgent, proxy: false, validateStatus: null, responseType: 'text' }))
      .data
  },
  'axios with its proxy option': async (url, proxy) => {
    const { hostname: host, port } = new URL(proxy)
    const options = {
      proxy: { host, port: Number(port) },
      validateStatus: null,
      responseType: 'text',
    } as const
    return (await axios.get(url, options)).data
  },
  'undici with a ProxyAgent': async (url, proxy) =>
    (await undici.fetch(url, { dispatcher: new undici.ProxyAgent(proxy) })).text(),
  'undici with an EnvHttpProxyAgent': async (url) =>
    (await undici.request(url, { dispatcher: new undici.EnvHttpProxyAgent() })).body.text(),
  'http2 in a tunnel': async (url, proxy) => {
    const socket = await tunnel(url, proxy)
    const { hostname: servername } = new URL(url)
    const createConnection = () => tls.connect({ socket, servername, ALPNProtocols: ['h2'] })
    return overHttp2(http2.connect(url, { createConnection }), url)
  },
  'tls.connect in a tunnel': async (url, proxy) => {
    const socket = await tunnel(url, proxy)
    return overSocket(tls.connect({ socket, servername: new URL(url).hostname }), url)
  },
  'tls.connect in a tunnel, without a name': async (url, proxy) =>
    overSocket(tls.connect({ socket: await tunnel(url, proxy), rejectUnauthorized: false }), url),
  'a TLSSocket in a tunnel': async (url, proxy) => {
    const socket = new tls.TLSSocket(await tunnel(url, proxy), { rejectUnauthorized: false })
    Reflect.apply(Reflect.get(socket, 'setServername'), socket, [new URL(url).hostname])
    return overSocket(socket, url)
  },
  'plain text in a tunnel': async (url, proxy) => {
    return overSocket(await tunnel(url, proxy), url)
  },
} satisfies Record<string, Client>

/** Clients that use a proxy without TLS. */
export const plain = {
  'http.get by HTTP_PROXY': getPlainly,
  'a socket, with the whole URL': async (url, proxy) => {
    const { hostname, port } = new URL(proxy)
    const socket = net.connect(Number(port), hostname)
    socket.write(`GET ${url} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`)
    return text(socket)
  },
  // So do axios up to 1.7 and needle where a proxy is set, of https too.
  'a socket, with the whole URL of https': async (url, proxy) => {
    const { hostname, port } = new URL(proxy)
    const socket = net.connect(Number(port), hostname)
    const secure = url.replace(/^http:/, 'HTTPS:')
    socket.write(`post ${secure} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`)
    return text(socket)
  },
  'undici without TLS': async (url, proxy) =>
    (await undici.fetch(url, { dispatcher: new undici.ProxyAgent(proxy) })).text(),
} satisfies Record<string, Client>

export const clients: Record<string, Client> = {
  ...direct,
  ...proxied,
  ...plain,
  'http.get': getPlainly,
  WebSocket: openSocket,
}
