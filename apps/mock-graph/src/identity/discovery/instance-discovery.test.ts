import { PublicClientApplication } from '@azure/msal-node'
import { describe, expect, test } from 'vitest'
import { applySeed } from '../../directory/seed/seed.js'
import { asFetch } from '../../http/fetch-adapter.js'
import { createIdentity } from '../identity.js'
import { generateSigningKeys } from '../keys/signing-keys.js'

const tid = '11111111-0000-4000-8000-000000000001'
const environment = { now: () => new Date('2026-01-31T12:34:56Z'), newId: () => crypto.randomUUID() }
const world = applySeed(
  { tenants: [{ id: tid, displayName: 'Contoso', domain: 'contoso.example' }] },
  environment,
)
const identity = createIdentity({ world, environment, signingKeys: generateSigningKeys })

async function ask(authority: string, { at = 'https://login.microsoftonline.com', version = '1.1' } = {}) {
  const query = new URLSearchParams({ 'api-version': version, authorization_endpoint: authority })
  const response = await asFetch(identity.answer)(new Request(`${at}/common/discovery/instance?${query}`))
  return { status: response.status, body: await response.json() }
}

type Entry = { preferred_network: string; preferred_cache: string; aliases: string[] }
const authorize = (host: string) => `https://${host}/${tid}/oauth2/v2.0/authorize`

// @azure/msal-common@16.17.0:src/authority/AuthorityMetadata.ts
const clouds: Entry[] = [
  {
    preferred_network: 'login.microsoftonline.com',
    preferred_cache: 'login.windows.net',
    aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  },
  {
    preferred_network: 'login.partner.microsoftonline.cn',
    preferred_cache: 'login.partner.microsoftonline.cn',
    aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
  },
  ...['login.microsoftonline.de'].map(alone),
  {
    preferred_network: 'login.microsoftonline.us',
    preferred_cache: 'login.microsoftonline.us',
    aliases: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
  },
  ...[
    'login-us.microsoftonline.com',
    'login.sovcloud-identity.fr',
    'login.sovcloud-identity.de',
    'login.sovcloud-identity.sg',
  ].map(alone),
]

function alone(host: string): Entry {
  return { preferred_network: host, preferred_cache: host, aliases: [host] }
}

test.each(['1.0', '1.1'])('version %s about a cloud has one entry a cloud, and no other', async (version) => {
  expect(await ask(authorize('login.microsoftonline.com'), { version })).toEqual({
    status: 200,
    body: {
      tenant_discovery_endpoint: `https://login.microsoftonline.com/${tid}/v2.0/.well-known/openid-configuration`,
      'api-version': version,
      metadata: clouds,
    },
  })
})

test.each([
  ['login.windows.net', 'https://login.windows.net'],
  ['westus.login.microsoft.com', 'https://westus.login.microsoft.com'],
  ['localhost:4010', 'https://localhost:4010'],
  ['[::1]:4010', 'https://[::1]:4010'],
])('an authority at %s is known', async (host, origin) => {
  const { body } = await ask(authorize(host))
  expect(body.tenant_discovery_endpoint).toBe(`${origin}/${tid}/v2.0/.well-known/openid-configuration`)
})

test('so is the host that was addressed, whatever its name', async () => {
  const { status, body } = await ask(authorize('fake.example'), { at: 'https://fake.example:4010' })
  expect(status).toBe(200)
  expect(body.tenant_discovery_endpoint).toMatch(/^https:\/\/fake\.example:4010\//)
})

test('an authority of version 1 leads to the configuration of version 1', async () => {
  const { body } = await ask(`https://login.windows.net/${tid}/oauth2/authorize`)
  expect(body.tenant_discovery_endpoint).toBe(
    `https://login.windows.net/${tid}/.well-known/openid-configuration`,
  )
})

// MSAL for .NET, TestConstants.DiscoveryFailedResponse, recorded on 2021-04-14.
test.each(['login.example.com', 'canary.graph.microsoft.com', 'login.microsoftonline.com.example.com'])(
  'any other host, such as %s, is an invalid instance',
  async (host) => {
    expect(await ask(authorize(host))).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_instance',
        error_description: expect.stringMatching(/^AADSTS50049: Unknown or invalid instance\./),
        error_codes: [50049],
        error_uri: 'https://login.microsoftonline.com/error?code=50049',
      },
    })
  },
)

test.each(['no URL', 'https://localhost/', `https://localhost/${tid}/token`])(
  '%s is no authorization endpoint',
  async (endpoint) => {
    expect(await ask(endpoint)).toMatchObject({ status: 400, body: { error_codes: [50050] } })
  },
)

describe('our own authority', () => {
  const own = async (host: string, at?: string): Promise<Entry[]> =>
    (await ask(authorize(host), at === undefined ? {} : { at })).body.metadata.slice(clouds.length)

  test('is among the entries, by host and port and by the host alone', async () => {
    const aliases = ['localhost:4010', 'localhost']
    expect(await own('localhost:4010')).toEqual([
      { preferred_network: 'localhost:4010', preferred_cache: 'localhost:4010', aliases },
      { preferred_network: 'localhost', preferred_cache: 'localhost', aliases },
    ])
  })

  test('is the same for Java, which names the port only in the address it asks', async () => {
    expect(await own('localhost', 'https://login.microsoftonline.com:4010')).toEqual(
      await own('localhost:4010'),
    )
  })

  test('without a port has one name', async () => {
    expect(await own('localhost')).toEqual([alone('localhost')])
  })

  // AadInstanceDiscoveryProvider.cacheInstanceDiscoveryMetadata and AuthenticationResultSupplier of msal4j@ff44d4a6.
  test('lets Java call the port, and find its tokens again', async () => {
    const cache = new Map<string, Entry>()
    for (const entry of [...clouds, ...(await own('localhost', 'https://login.microsoftonline.com:4010'))]) {
      for (const alias of entry.aliases) cache.set(alias, entry)
    }
    const { preferred_network, preferred_cache } = cache.get('localhost')!
    expect(new URL(`https://${preferred_network}:4010/`).href).toBe('https://localhost:4010/')
    expect(cache.get('localhost:4010')!.aliases).toContain(preferred_cache)
  })

  // storage.Manager.aadMetadata of microsoft-authentication-library-for-go@247817fb.
  test('lets Go find its tokens again, which it keeps under host and port', async () => {
    const cache = new Map(
      (await own('localhost:4010')).flatMap((entry) => entry.aliases.map((alias) => [alias, entry])),
    )
    expect(cache.get('localhost:4010')!.aliases).toContain('localhost:4010')
  })

  test('lets MSAL for Node go on to the port', async () => {
    const asked: string[] = []
    const send = async (
      url: string,
      method: string,
      { headers = {}, body }: { headers?: object; body?: string } = {},
    ) => {
      asked.push(url)
      const request = new Request(url, { method, headers: { ...headers }, ...(body && { body }) })
      const response = await asFetch(identity.answer)(request)
      return { status: response.status, headers: {}, body: await response.json() }
    }
    const client = new PublicClientApplication({
      auth: { clientId: 'aaaaaaaa-0000-4000-8000-000000000099', authority: `https://localhost:4010/${tid}` },
      system: {
        networkClient: {
          sendGetRequestAsync: (url, options) => send(url, 'GET', options),
          sendPostRequestAsync: (url, options) => send(url, 'POST', options),
        },
      },
    })
    await expect(
      client.acquireTokenByUsernamePassword({
        scopes: ['User.Read'],
        username: 'a@b.example',
        password: 'c',
      }),
    ).rejects.toThrow('AADSTS700016')
    expect(asked.map((url) => new URL(url).host)).toEqual([
      'login.microsoftonline.com',
      'localhost:4010',
      'localhost:4010',
    ])
  })
})
