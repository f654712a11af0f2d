import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawExchange } from './raw-exchange.js'
import { sanitize } from './sanitize.js'

const graphUrl = 'https://graph.microsoft.com'
const exchange = (given: Partial<RawExchange>): RawExchange => ({
  case: 'a case',
  method: 'PUT',
  url: `${graphUrl}/v1.0/servicePrincipals/x/synchronization/secrets`,
  requestHeaders: new Headers(),
  requestBody: '',
  status: 204,
  responseHeaders: new Headers(),
  responseBody: '',
  ...given,
})

const characters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!"\'/\\+=%& äß']
const secrets = fc
  .string({ unit: fc.constantFrom(...characters), minLength: 12, maxLength: 40 })
  .filter((one) => /\w{4}/.test(one))
const around = fc.string({ maxLength: 8 })
const keys = fc.constantFrom('BaseAddress', 'SecretToken', 'UserName', 'Anything')
const places = fc.constantFrom('pair', 'member', 'deep', 'array')
const forms: ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => JSON.stringify({ inner: secret }),
  (secret) => encodeURIComponent(secret),
]

const place = (where: string, key: string, secret: string) => {
  if (where === 'pair') return { value: [{ key, value: secret }] }
  if (where === 'member') return { clientSecret: secret }
  if (where === 'deep') return { a: [{ b: { passwordCredentials: [{ secretText: secret }] } }] }
  return [{ key, value: secret }]
}

test('no planted secret, token or tenant remains, wherever and however it is repeated', () => {
  fc.assert(
    fc.property(
      ...([secrets, secrets, fc.uuid(), places, keys, around, fc.constantFrom(...forms)] as const),
      (secret, opaque, tenantId, where, key, text, form) => {
        const jwt = `eyJhbGciOiJSUzI1NiJ9.${btoa(JSON.stringify({ tid: tenantId })).replaceAll('=', '')}.c2lnbmF0dXJl`
        const token = `${jwt}${opaque.replaceAll(/[^\w]/g, '')}`
        const repeated = `${text}${form(secret)} ${token} ${tenantId.toUpperCase()} ${tenantId.replaceAll('-', '')}${text}`
        const exchanges = [
          exchange({
            url: `${graphUrl}/v1.0/servicePrincipals/${tenantId}/synchronization/secrets?x=${encodeURIComponent(repeated)}`,
            responseHeaders: new Headers({
              location: `${graphUrl}/v1.0/${tenantId}/${encodeURIComponent(secret)}`,
            }),
            responseBody: JSON.stringify({ error: { message: repeated, [repeated]: [repeated] } }),
          }),
          exchange({
            requestHeaders: new Headers({ authorization: `Bearer ${token}` }),
            requestBody: JSON.stringify(place(where, key, secret)),
          }),
        ]
        const known = { origins: [graphUrl], tenantId, secrets: [], names: [], domains: [] }
        const recorded = sanitize(exchanges, known)
        const shown = `${JSON.stringify(recorded)}${textsOf(recorded).join('\n')}`.toLowerCase()
        const planted = [secret, encodeURIComponent(secret), token, tenantId, tenantId.replaceAll('-', '')]
        expect(planted.filter((one) => shown.includes(one.toLowerCase()))).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsOf(member)])
}

const tenantId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
const known = {
  origins: [graphUrl],
  tenantId,
  secrets: [],
  names: ['graph-sync-contract-1'],
  domains: ['fabrikam.com'],
}
const bodyOf = (body: unknown) =>
  sanitize(
    [exchange({ method: 'GET', url: `${graphUrl}/v1.0/x`, responseBody: JSON.stringify(body) })],
    known,
  )[0]?.response.body

const examples: [name: string, body: unknown, expected: unknown][] = [
  [
    'the same id is the same placeholder, with and without dashes',
    [
      '0f8fad5b-d9cb-469f-a165-70867728950e',
      'scim.0f8fad5bd9cb469fa16570867728950e.x',
      '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    ],
    ['{guid:1}', 'scim.{guid:1:n}.x', '{guid:2}'],
  ],
  [
    'the tenant is itself',
    [tenantId, `scim.${tenantId.replaceAll('-', '')}`],
    ['{tenant}', 'scim.{tenant:n}'],
  ],
  [
    'times keep their form',
    ['2026-01-31T12:34:56.123Z', '2026-01-31T12:34:56', '0001-01-01T00:00:00Z'],
    ['{time:1}', '{localtime:1}', '0001-01-01T00:00:00Z'],
  ],
  [
    'names, domains and addresses are hidden',
    ['graph-sync-contract-1', 'https://fabrikam.com/', 'ada@example.com', 'x.onmicrosoft.com'],
    ['{name:1}', 'https://{domain:1}/', '{address:1}', '{domain:2}'],
  ],
  [
    'what OData says of a property is no address',
    [{ 'directories@odata.context': 'x', 'owners@odata.bind': [] }, 'somebody@odata.example'],
    [{ 'directories@odata.context': 'x', 'owners@odata.bind': [] }, '{address:1}'],
  ],
  [
    'what looks like a secret is hidden, and what the service masked is kept',
    [
      { key: 'SecretToken', value: '*' },
      { key: 'Password', value: 'short' },
      { key: 'IsOAuthEnabled', value: 'false' },
    ],
    [
      { key: 'SecretToken', value: '*' },
      { key: 'Password', value: '{secret:1}' },
      { key: 'IsOAuthEnabled', value: 'false' },
    ],
  ],
  [
    'what is the same everywhere is kept',
    ['8adf8e6e-67b2-4cf2-a259-e3dc5476c621', `${graphUrl}/v1.0/$metadata`],
    ['8adf8e6e-67b2-4cf2-a259-e3dc5476c621', '{graph}/v1.0/$metadata'],
  ],
]
test.each(examples)('%s', (_, body, expected) => expect(bodyOf(body)).toEqual(expected))

test('an empty token hides nothing else', () => {
  const challenge = 'Bearer realm="", client_id="x"'
  const [recorded] = sanitize(
    [
      exchange({
        requestHeaders: new Headers({ authorization: 'Bearer ' }),
        responseHeaders: new Headers({ 'www-authenticate': challenge }),
      }),
    ],
    known,
  )
  expect(recorded?.response.headers).toEqual({ 'www-authenticate': challenge })
})
