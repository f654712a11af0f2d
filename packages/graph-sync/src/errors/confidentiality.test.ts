import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGraphSync } from '../client/create-graph-sync.js'
import type { GraphError } from './graph-error.js'

const token = 'eyJhbGciOi.made-up-token.c2lnbmF0dXJl'

/** Everything that a log, a reporter or a person at a console may come to see of an error. */
function shown(error: GraphError): string {
  const causes: unknown[] = []
  for (let cause: unknown = error.cause; cause; cause = (cause as Error).cause) causes.push(cause)
  return [
    error.message,
    error.stack,
    String(error),
    inspect(error, { depth: 9 }),
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    JSON.stringify(error.body),
    inspect(error.body),
    [...error.headers].join(),
    ...causes.map((cause) => inspect(cause, { depth: 9, showHidden: true })),
  ].join('\n')
}

async function fail(key: string, value: string, fetch: (request: Request) => Promise<Response>) {
  const graph = createGraphSync({ accessToken: token, fetch, retry: false })
  const { secrets } = graph.servicePrincipals.byServicePrincipalId('sp-1').synchronization
  return secrets.put({ value: [{ key: key as 'Password', value }] }).then(
    () => {
      throw new Error('Nobody expected success.')
    },
    (error: GraphError) => error,
  )
}

// How a server, a gateway or a fetch of somebody's own may give back what it was sent.
const echoes: [how: string, fetch: (sent: string, request: Request) => Response][] = [
  ['as the message of Graph', (sent) => odata(sent)],
  ['as JSON within the message, as the backend does', (sent) => odata(JSON.stringify({ Message: sent }))],
  ['as a page', (sent) => new Response(`<html>${sent}</html>`, { status: 502 })],
  ['in the code', (sent) => Response.json({ error: { code: sent, message: 'No.' } }, { status: 400 })],
  ['as the name of a property', (sent) => Response.json({ [sent]: 1 }, { status: 400 })],
  ['with characters escaped that need not be', (sent) => escaped(sent)],
  [
    'in a header',
    (sent) => new Response(null, { status: 400, headers: { 'x-echo': encodeURIComponent(sent) } }),
  ],
  [
    'in a good answer that is no JSON',
    (sent) => new Response(sent, { headers: { 'content-type': 'application/json' } }),
  ],
  ['at the end of what is kept', (sent) => new Response('x'.repeat(65_530) + sent, { status: 500 })],
  ['in an error of fetch', (sent) => thrown(new TypeError(`cannot send ${sent}`))],
  ['in the cause of one', (sent) => thrown(new TypeError('fetch failed', { cause: new Error(sent) }))],
  [
    'in an error that holds the request',
    (sent) => thrown(Object.assign(new Error('failed'), { config: { sent } })),
  ],
  ['in something thrown that is no error', (sent) => thrown({ sent })],
  ['in a text thrown', (sent) => thrown(sent)],
]

const odata = (message: string) => Response.json({ error: { code: 'BadRequest', message } }, { status: 400 })
const escaped = (sent: string) => {
  const unicode = [...sent].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  const body = `{"error":{"code":"BadRequest","message":"${unicode}"}}`
  return new Response(body, { status: 400, headers: { 'content-type': 'application/json' } })
}
const thrown = (what: unknown): never => {
  throw what
}

describe('what was sent is seen nowhere in an error', () => {
  // Long values whatever they are called; from three characters on where the name says that they are sensitive.
  const secret = fc.oneof(
    fc.record({ key: fc.constant('Domain'), value: fc.string({ minLength: 8, maxLength: 60 }) }),
    fc.record({
      key: fc.constantFrom('Password', 'SecretToken', 'ClientSecret', 'AppKey', 'ConnectionString'),
      value: fc.string({ minLength: 3, maxLength: 60 }).map((text) => `§${text}`),
    }),
  )

  test.each(echoes)('%s', async (_, echo) => {
    await fc.assert(
      fc.asyncProperty(secret, async ({ key, value }) => {
        fc.pre(value.trim().length > 2 && !'x'.repeat(60).includes(value))
        const error = await fail(key, value, async (request) => echo(`<${value}>`, request))
        expect(shown(error)).not.toContain(`<${value}>`)
        expect(error.message).not.toBe('')
      }),
      { numRuns: 40 },
    )
    const error = await fail('SyncAll', 'true', async (request) => echo(`<${token}>`, request))
    expect(shown(error)).not.toContain(token)
  })

  test('and an error without a secret stays what it was', async () => {
    const cause = new TypeError('fetch failed')
    expect((await fail('Password', 'hunter2-hunter2', async () => thrown(cause))).cause).toBe(cause)
  })

  test('nor are the tokens of earlier tries', async () => {
    const tokens = ['first-made-up-token', 'second-made-up-token']
    const seen: string[] = []
    const fetch = async ({ headers }: Request) => {
      seen.push(headers.get('authorization') ?? '')
      return seen.length === 1
        ? new Response(null, { status: 429, headers: { 'retry-after': '0' } })
        : odata(seen.join(' '))
    }
    const graph = createGraphSync({ accessToken: () => tokens[seen.length] ?? '', fetch })
    const error = await graph.me.get().catch((failure: GraphError) => failure)
    expect(seen).toEqual(tokens.map((one) => `Bearer ${one}`))
    expect(shown(error as GraphError)).not.toMatch(/made-up/)
  })
})
