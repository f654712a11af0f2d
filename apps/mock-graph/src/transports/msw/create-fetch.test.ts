import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { ConnectionReset } from '../../faults/connection-reset.js'
import { answerCalls } from '../server/answer-calls.js'
import { answerByFetch } from './answer-by-fetch.js'
import { createFetch } from './create-fetch.js'

// What is right is what the fetch of the runtime does with the same site over a network.
const site = await serve(answer)
const elsewhere = await serve(answer)
const overNetwork = globalThis.fetch
const answered = createFetch(
  () => ({
    takes: ({ origin }) => origin === site.origin,
    answer: async (request) => answer(request),
    serve: async (request) => answer(request),
  }),
  overNetwork,
)
afterAll(() => {
  for (const { server } of [site, elsewhere]) server.close().closeAllConnections()
})

type Fetch = typeof globalThis.fetch
const to = (path: string) => `${site.origin}${path}`
const text = 'one line and another'

const calls: Record<string, (fetch: Fetch) => Promise<Response>> = {
  'a text': (fetch) => fetch(to('/echo?a=1#part')),
  'a URL': (fetch) => fetch(new URL(to('/echo'))),
  'a Request': (fetch) => fetch(new Request(to('/echo'), { headers: { 'x-kept': 'yes' } })),
  'a Request with options': (fetch) => fetch(new Request(to('/echo')), { method: 'PUT', body: text }),
  'a Request with a body': (fetch) => fetch(new Request(to('/echo'), { method: 'PUT', body: text })),
  'a body that streams': (fetch) =>
    fetch(to('/echo'), { method: 'POST', body: streamOf('one', 'two'), duplex: 'half' } as RequestInit),
  'a form': (fetch) => fetch(to('/echo'), { method: 'POST', body: new URLSearchParams({ a: 'b c' }) }),
  keepalive: (fetch) => fetch(to('/echo'), { keepalive: true }),
  HEAD: (fetch) => fetch(to('/echo'), { method: 'HEAD' }),
  'an answer without content': (fetch) => fetch(to('/empty')),
  'an answer that streams': (fetch) => fetch(to('/stream')),
  'a clone': async (fetch) => {
    const response = await fetch(to('/to?status=302&location=/echo'))
    await response.clone().text()
    return response.clone()
  },
  gzip: (fetch) => fetch(to('/coded?codings=gzip')),
  'HEAD of gzip': (fetch) => fetch(to('/coded?codings=gzip'), { method: 'HEAD' }),
  deflate: (fetch) => fetch(to('/coded?codings=deflate')),
  br: (fetch) => fetch(to('/coded?codings=br')),
  'one coding in another': (fetch) => fetch(to('/coded?codings=gzip,%20br')),
  'a coding that nobody knows': (fetch) => fetch(to('/coded?codings=gzip,own')),
  'a cookie, which nobody keeps': async (fetch) => {
    await (await fetch(to('/cookie'))).text()
    return fetch(to('/echo'))
  },
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].flatMap((status) => [
      [`GET after ${status}`, (fetch: Fetch) => fetch(to(`/to?status=${status}&location=/echo`))],
      [
        `POST after ${status}`,
        (fetch: Fetch) =>
          fetch(to(`/to?status=${status}&location=/echo`), {
            method: 'POST',
            body: text,
            headers: { 'content-type': 'text/x-own' },
          }),
      ],
      [
        `PUT of a Request after ${status}`,
        (fetch: Fetch) =>
          fetch(new Request(to(`/to?status=${status}&location=/echo`), { method: 'PUT', body: text })),
      ],
    ]),
  ),
  'a redirect that is wanted itself': (fetch) =>
    fetch(to('/to?status=302&location=/echo'), { redirect: 'manual' }),
  'a redirect that is forbidden': (fetch) =>
    fetch(to('/to?status=302&location=/echo'), { redirect: 'error' }),
  'a redirect to nowhere': (fetch) => fetch(to('/to?status=302')),
  'a redirect to what is no address': (fetch) => fetch(to('/to?status=302&location=http://a%20b')),
  'a redirect by another scheme': (fetch) => fetch(to('/to?status=302&location=ftp://a.example/')),
  'redirects without end': (fetch) => fetch(to('/loop')),
  'a redirect to another origin': (fetch) =>
    fetch(to(`/to?status=307&location=${elsewhere.origin}/echo`), {
      method: 'POST',
      body: text,
      headers: { authorization: 'Bearer a', cookie: 'a=b', 'x-kept': 'yes' },
    }),
  'a stream after a redirect': (fetch) =>
    fetch(to('/to?status=307&location=/echo'), {
      method: 'POST',
      body: streamOf('one'),
      duplex: 'half',
    } as RequestInit),
  'what is no address': (fetch) => fetch('no address'),
  'another scheme': (fetch) => fetch('ftp://a.example/'),
  'a method that is forbidden': (fetch) => fetch(to('/echo'), { method: 'TRACE' }),
  'a body that GET has not': (fetch) => fetch(to('/echo'), { body: text }),
  'an abort before': (fetch) => fetch(to('/echo'), { signal: AbortSignal.abort() }),
  'an abort before, for a reason': (fetch) =>
    fetch(new Request(to('/echo'), { signal: AbortSignal.abort(new Error('no time')) })),
  'an abort while it waits': (fetch) => aborted((signal) => fetch(to('/silent'), { signal })),
  'an abort while the target of a redirect waits': (fetch) =>
    aborted((signal) => fetch(to('/to?status=302&location=/silent'), { signal })),
  'an abort while a Request waits': (fetch) =>
    aborted((signal) => fetch(new Request(to('/silent'), { signal }))),
  'an abort while the body comes': async (fetch) => {
    const controller = new AbortController()
    const response = await fetch(to('/endless'), { signal: controller.signal })
    controller.abort()
    return response
  },
}

test.each(Object.entries(calls))('%s', async (_, call) => {
  expect(await outcomeOf(call(answered))).toEqual(await outcomeOf(call(overNetwork)))
})

describe('a connection that breaks', () => {
  test.each([
    ['over a network', overNetwork],
    ['as answered', answered],
  ])('%s', async (_, fetch) => {
    const failure = await fetch(to('/reset')).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(TypeError)
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: expect.any(String) } })
  })
})

test('an error response is a network error', async () => {
  const fetch = createFetch(
    () => ({
      takes: () => true,
      answer: async () => Response.error(),
      serve: async () => Response.error(),
    }),
    overNetwork,
  )
  await expect(fetch(to('/echo'))).rejects.toThrow(new TypeError('fetch failed'))
})

test.each([
  ['over a network', overNetwork],
  ['as answered', answered],
])('a Request with a body is used up %s', async (_, fetch) => {
  const request = new Request(to('/empty'), { method: 'PUT', body: text })
  await fetch(request)
  expect(request.bodyUsed).toBe(true)
  await expect(fetch(request)).rejects.toThrow(TypeError)
})

async function outcomeOf(called: Promise<Response>): Promise<unknown> {
  try {
    const response = await called
    const { status, statusText, ok, url, type, redirected, headers } = response
    const told = { coding: headers.get('content-encoding'), cookies: headers.getSetCookie() }
    return { status, statusText, ok, url, type, redirected, ...told, text: await response.text() }
  } catch (error) {
    if (!(error instanceof Error)) return error
    const { name, message, cause } = error
    return { name, message, cause: cause instanceof Error ? cause.message : cause }
  }
}

async function aborted(call: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const controller = new AbortController()
  const heard = new Promise<void>((resolve) => {
    silenced = resolve
  })
  const called = call(controller.signal)
  await Promise.race([heard, called])
  controller.abort()
  return called
}
let silenced = () => {}

async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const codings = searchParams.get('codings')
  const location = searchParams.get('location')
  switch (pathname) {
    case '/echo': {
      const told = ['authorization', 'cookie', 'content-type', 'x-kept'].map((name) =>
        request.headers.get(name),
      )
      return Response.json([request.method, pathname, told, await request.text()])
    }
    case '/empty':
      return new Response(null, { status: 204 })
    case '/stream':
      return new Response(streamOf('one', 'two'))
    case '/cookie':
      return new Response('kept?', { headers: { 'set-cookie': 'a=b' } })
    case '/coded': {
      const encode = (body: Uint8Array, coding: string) => encoders[coding.trim()]?.(body) ?? body
      const body = codings?.split(',').reduce(encode, Buffer.from(text)) ?? text
      return new Response(body as BodyInit, { headers: { 'content-encoding': codings ?? '' } })
    }
    case '/to':
      return new Response('moved', {
        status: Number(searchParams.get('status')),
        ...(location !== null && { headers: { location } }),
      })
    case '/loop':
      return new Response(null, { status: 302, headers: { location: '/loop' } })
    case '/silent':
      silenced()
      return new Promise(() => {})
    case '/endless':
      return new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(10)) }))
    case '/reset':
      throw new ConnectionReset()
    default:
      return new Response(null, { status: 404 })
  }
}

function streamOf(...parts: string[]): ReadableStream<Uint8Array> {
  return new Blob(parts).stream()
}

async function serve(answer: (request: Request) => Promise<Response>) {
  const listener = answerCalls({
    answer: (call) => answerByFetch(answer)(call),
    ownHost: '127.0.0.1',
    onDefect: (error) => console.error(error),
  })
  const server: Server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const encoders: Record<string, ((body: Uint8Array) => Uint8Array) | undefined> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
}
