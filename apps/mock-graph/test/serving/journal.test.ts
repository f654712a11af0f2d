import { describe, expect, test } from 'vitest'
import { model } from '../../src/generated/model.js'
import { sensitiveKeys } from '../../src/graph/operations/synchronization/sensitive-keys.js'
import { createMockGraph, explain, type MockGraph } from '../../src/index.js'
import { showBody, showQuery } from '../../src/journal/credentials/show-request.js'
import { connect } from '../connect.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const synchronization = `/servicePrincipals/${target}/synchronization`
const canary = 'not-for-the-journal'
const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJub3QtZm9yLXRoZS1qb3VybmFsIn0.c2lnbmF0dXJl'

async function lookAt(graph: MockGraph, path: string, accept = 'application/json') {
  const response = await graph.fetch(
    new Request(`http://localhost:4010/__mock/${path}`, { headers: { accept } }),
  )
  const text = await response.text()
  return { status: response.status, text, body: accept.includes('json') ? JSON.parse(text) : undefined }
}

/** What is told of the last request, everywhere. */
async function toldOfLast(graph: MockGraph) {
  const entry = graph.journal.last()
  const id = entry?.id ?? ''
  const everywhere = [
    JSON.stringify(graph.journal.entries()),
    (await lookAt(graph, 'journal')).text,
    (await lookAt(graph, 'journal', 'text/html')).text,
    (await lookAt(graph, `decisions/${id}`)).text,
    (await lookAt(graph, `decisions/${id}`, 'text/html')).text,
  ]
  return { entry, everywhere: everywhere.join('\n') }
}

describe('the journal keeps what was asked', () => {
  test('a query as it was sent', async () => {
    const graph = createMockGraph()
    const call = await connect(graph, 'sync-reader')
    await call('GET', '/servicePrincipals?$filter=displayName%20eq%20%27Tailspin%27&$top=5')
    const entry = graph.journal.last()
    expect(entry?.query).toBe('?$filter=displayName%20eq%20%27Tailspin%27&$top=5')
    expect(entry && explain(entry, undefined)).toMatchObject({ query: entry?.query })
    const { text } = await lookAt(graph, `decisions/${entry?.id}`, 'text/html')
    expect(text).toContain('$filter=displayName eq &#39;Tailspin&#39;')
  })

  test('a body, also of what was refused', async () => {
    const graph = createMockGraph()
    const call = await connect(graph, 'stranger-agent')
    const { status } = await call('POST', `${synchronization}/jobs`, { templateId: 'scim' })
    expect(status).toBeGreaterThanOrEqual(401)
    const entry = graph.journal.last()
    expect(entry?.body).toBe('{"templateId":"scim"}')
    const { body } = await lookAt(graph, `decisions/${entry?.id}`)
    expect(body).toMatchObject({ effect: 'deny', body: '{"templateId":"scim"}' })
  })

  test('a body that came compressed', async () => {
    const graph = createMockGraph()
    const call = await connect(graph, 'stranger-agent')
    const zipped = new Blob(['{"templateId":"scim"}']).stream().pipeThrough(new CompressionStream('gzip'))
    const body = new Uint8Array(await new Response(zipped).arrayBuffer())
    await call('POST', `${synchronization}/jobs`, body, {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    })
    expect(graph.journal.last()?.body).toBe('{"templateId":"scim"}')
  })

  test('each request of a batch for itself, after the batch', async () => {
    const graph = createMockGraph()
    const call = await connect(graph, 'sync-reader')
    await call('POST', '/$batch', {
      requests: [{ id: '1', method: 'GET', url: '/servicePrincipals?$top=1' }],
    })
    const [part, batch] = graph.journal.entries().slice(-2)
    expect(part).toMatchObject({ path: '/v1.0/servicePrincipals', query: '?$top=1' })
    expect(JSON.parse(batch?.body ?? '')).toMatchObject({ requests: [{ url: '/servicePrincipals?$top=1' }] })
  })

  test('no body where none was read', async () => {
    const graph = createMockGraph()
    await graph.fetch(
      new Request(`https://graph.microsoft.com/v1.0${synchronization}/secrets`, {
        method: 'PUT',
        body: JSON.stringify({ value: [{ key: 'SecretToken', value: canary }] }),
      }),
    )
    expect(graph.journal.last()).not.toHaveProperty('body')
  })
})

const secrets = [...sensitiveKeys].map((key) => ({ key, value: canary }))

describe('the journal keeps no value of a credential', () => {
  test.each<[string, string, unknown]>([
    ['PUT', `${synchronization}/secrets`, { value: secrets }],
    ['PUT', `${synchronization}/secrets`, { value: [{ value: canary, key: 'secrettoken' }] }],
    ['PUT', `${synchronization}/secrets`, { value: [{ Key: 'SecretToken', Value: canary }] }],
    [
      'PUT',
      `${synchronization}/secrets`,
      { value: [{ key: 'BaseAddress', value: `https://a:${canary}@b.example` }] },
    ],
    [
      'PUT',
      `${synchronization}/secrets`,
      { value: [{ key: 'BaseAddress', value: `https://b.example?token=${canary}` }] },
    ],
    ...['key', 'x-auth', 'pass', 'functions_credential'].map((name): [string, string, unknown] => [
      'PUT',
      `${synchronization}/secrets`,
      { value: [{ key: 'BaseAddress', value: `https://b.example?${name}=${canary}` }] },
    ]),
    ['POST', `${synchronization}/jobs/validateCredentials`, { templateId: 'scim', credentials: secrets }],
    ['POST', `${synchronization}/acquireAccessToken`, { credentials: secrets }],
    [
      'PATCH',
      `/beta${synchronization}/connectivityParameters`,
      { oauth2ClientSecret: canary, clientSecret: canary },
    ],
    ['POST', '/users', { displayName: 'Ada', passwordProfile: { password: canary } }],
    ['POST', `/servicePrincipals/${target}/addPassword`, { passwordCredential: { secretText: canary } }],
    [
      'PATCH',
      `/servicePrincipals/${target}`,
      { keyCredentials: [{ type: 'X509CertAndPassword', usage: 'Sign', key: canary }] },
    ],
    [
      'POST',
      '/$batch',
      {
        requests: [
          {
            id: '1',
            method: 'GET',
            url: `/me?access_token=${canary}`,
            headers: { Authorization: `Bearer ${canary}` },
          },
        ],
      },
    ],
    ['POST', '/groups', { displayName: 'Staff', description: `Bearer ${canary}` }],
    ['GET', `/servicePrincipals?$top=1&client%5Fsecret=${canary}`, undefined],
    ['GET', `/servicePrincipals?$filter=displayName eq '${jwt}'`, undefined],
    // Under a wrong shape or name.
    ['POST', '/users', { passwordProfile: canary }],
    ['POST', '/users', { passwordProfile: [canary] }],
    ['POST', '/users', { passwords: [canary], 'password ': canary }],
    ['POST', `/servicePrincipals/${target}/addPassword`, { passwordCredential: canary }],
    ['POST', `/servicePrincipals/${target}/addPassword`, canary],
    ['PATCH', `/servicePrincipals/${target}`, { keyCredentials: [{ displayName: 'x', key: canary }] }],
    ['PATCH', `/servicePrincipals/${target}`, { settings: [{ name: 'password', value: canary }] }],
    ['PATCH', `/servicePrincipals/${target}`, { privateKeyPem: canary, passphrase: canary }],
    ['PUT', `${synchronization}/secret%73`, { value: [{ key: 'X', value: canary }] }],
    // Within texts.
    ['POST', '/groups', { description: `https://ada:a@${canary}@b.example/x` }],
    ['POST', '/groups', { description: `https://b.example/#access_token=${canary}` }],
    ['POST', '/groups', { description: `Basic ${btoa(`ada:${canary}`)}` }],
    ['POST', '/groups', { description: `see //ada:${canary}@b.example` }],
    ['POST', '/groups', { description: `Server=b.example; Password=${canary}` }],
    ['POST', '/groups', { description: `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----` }],
    ['GET', `/groups?x=https%3A%2F%2Fada%3A${canary}%40b.example`, undefined],
    ['GET', `/groups?next=%2Fa%3Ftoken%3D${canary}`, undefined],
    ['GET', `/groups?$filter=description%20eq%20%27Bearer+${canary}%27`, undefined],
    ['GET', `/groups?=${canary}&password%=${canary}&client_secret+=${canary}&secret[]=${canary}`, undefined],
    // Within requests of a batch.
    ...[
      { url: '/users', body: JSON.stringify({ password: canary }) },
      { url: `${synchronization}/secret%73`, body: { value: [{ key: 'X', value: canary }] } },
      { URL: `${synchronization}/secrets`, Body: { value: [{ key: 'X', value: canary }] } },
      { url: '/me', headers: [{ name: 'Authorization', value: canary }] },
    ].map((part): [string, string, unknown] => [
      'POST',
      '/$batch',
      { requests: [{ id: '1', method: 'POST', headers: { 'content-type': 'application/json' }, ...part }] },
    ]),
  ])('%s %s %j', async (method, path, body) => {
    const graph = createMockGraph()
    const call = await connect(graph, 'application-admin')
    await call(method, path, body)
    const { entry, everywhere } = await toldOfLast(graph)
    expect(`${entry?.query} ${entry?.body}`).toContain('***')
    expect(everywhere).not.toContain(canary)
    expect(everywhere).not.toContain(jwt)
    expect(everywhere).not.toContain(btoa(`ada:${canary}`))
  })

  test.each([
    `grant_type=client_credentials&client_id=a&client_secret=${canary}`,
    `grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=${canary}&requested_token_use=on_behalf_of`,
    `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion=${canary}`,
    `grant_type=password&username=ada@contoso.example&password=${canary}`,
    `grant_type=authorization_code&code=${canary}&code_verifier=${canary}`,
    `grant_type=refresh_token&refresh_token=${canary}`,
    `grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=${canary}`,
  ])('a token request with %s', async (form) => {
    const graph = createMockGraph()
    await graph.fetch(
      new Request('https://login.microsoftonline.com/organizations/oauth2/v2.0/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form,
      }),
    )
    const { entry, everywhere } = await toldOfLast(graph)
    expect(entry?.body).toBe(form.replaceAll(canary, '***'))
    expect(everywhere).not.toContain(canary)
  })

  test.each([
    ['a sign of parts', `grant_type=password&password=a#${canary}`, 'grant_type=password&password=***'],
    ['a blank', `grant_type=password&password=a ${canary}`, 'grant_type=password&password=***'],
    ['a line', `grant_type=password&\nclient_secret=${canary}`, 'grant_type=password&***'],
    ['brackets', `client_secret[]=${canary}`, 'client_secret[]=***'],
    ['a name written wrongly', `client_secrt=${canary}`, 'client_secrt=***'],
    ['no name', `=${canary}`, '***'],
    ['JSON', JSON.stringify({ client_secret: canary }), '***'],
    ['Base64', `${canary}==`, '***'],
    ['a token', `state=${jwt}`, 'state=***'],
    ['another sign between', `grant_type=password;client_secret=${canary}`, undefined],
  ])('nor a form with %s', async (_, form, shown) => {
    const graph = createMockGraph()
    await graph.fetch(
      new Request('https://login.microsoftonline.com/organizations/oauth2/v2.0/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form,
      }),
    )
    const { entry, everywhere } = await toldOfLast(graph)
    if (shown !== undefined) expect(entry?.body).toBe(shown)
    expect(entry?.body).toContain('***')
    expect(everywhere).not.toContain(canary)
    expect(everywhere).not.toContain(jwt)
  })

  test.each([`secrets/${canary}`, `secrets('${canary}')`, `secret%73/${canary}`])(
    'nor of the path %s',
    async (path) => {
      const graph = createMockGraph()
      const call = await connect(graph, 'owner-agent')
      await call('GET', `${synchronization}/${path}`)
      const { entry, everywhere } = await toldOfLast(graph)
      expect(entry?.path).toContain('/synchronization/secrets')
      expect(everywhere).not.toContain(canary)
    },
  )

  test('nor a token in a path', async () => {
    const graph = createMockGraph()
    const call = await connect(graph, 'owner-agent')
    await call('GET', `/groups/${jwt}`)
    expect(graph.journal.last()?.path).toBe('/v1.0/groups/***')
  })

  test('nor what SCIM requests have of passwords', () => {
    const change = { op: 'replace', path: 'password', value: canary }
    const shown = showBody('/v1.0/bulkUpload', {
      Operations: [
        { method: 'POST', path: '/Users', data: { userName: 'ada', password: canary } },
        { method: 'PATCH', path: '/Users/1', data: { Operations: [change] } },
      ],
    })
    expect(JSON.parse(shown)).toEqual({
      Operations: [
        { method: 'POST', path: '/Users', data: { userName: 'ada', password: '***' } },
        { method: 'PATCH', path: '/Users/1', data: { Operations: [{ ...change, value: '***' }] } },
      ],
    })
  })

  test('nor a part of a value in a text, whose other parameters stay', () => {
    const text = `Server=b.example;Password=a;${canary};Timeout=5 and https://b.example/?a=1&sig=${canary}#b`
    expect(JSON.parse(showBody('/groups', { text }))).toEqual({
      text: 'Server=b.example;Password=***;***;Timeout=5 and https://b.example/?a=1&sig=***#b',
    })
  })

  test.each<[string, unknown]>([
    ['the value of an unknown key', { value: [{ key: 'SecretTokn', value: canary }] }],
    ['a key', { value: [{ key: canary, value: 'x' }] }],
    ['an unknown property', { value: [{ key: 'SyncAll', secrt: canary }] }],
    ['the name of a property', { [canary]: 'x' }],
    ['a nested value', { value: [{ key: 'SyncAll', value: { any: [canary] } }] }],
    ['a number', { value: 4242424242 }],
  ])('nor, where secrets are sent, %s that nobody knows', async (_, body) => {
    const graph = createMockGraph()
    const call = await connect(graph, 'owner-agent')
    const path = `${synchronization}/secrets`
    const batch = {
      requests: [{ id: '1', method: 'PUT', url: `${path}?$filter=${canary}`, body, headers: {} }],
    }
    await call('PUT', `${path}?$filter=${canary}&x=${canary}`, body)
    expect(graph.journal.last()?.query).toBe('?$filter=***&***=***')
    const { everywhere } = await toldOfLast(graph)
    await call('POST', '/$batch', batch)
    const told = everywhere + (await toldOfLast(graph)).everywhere
    expect(told).toContain('***')
    expect(told).not.toContain(canary)
    expect(told).not.toContain('4242424242')
  })

  test.each([
    ['PUT', `${synchronization}/secre%74s`, { value: [{ key: 'SecretTokn', value: canary }] }],
    [
      'POST',
      `${synchronization}/jobs/microsoft.graph.validateCredentials`,
      { credentials: [{ key: 'SecretTokn', value: canary }] },
    ],
  ])('nor where the path is written otherwise: %s %s', async (method, path, body) => {
    const graph = createMockGraph()
    const call = await connect(graph, 'application-admin')
    await call(method, path, body)
    const sent = await toldOfLast(graph)
    await call('POST', '/$batch', { requests: [{ id: '1', method, url: path, body, headers: {} }] })
    const told = sent.everywhere + (await toldOfLast(graph)).everywhere
    expect(sent.entry?.body).toContain('***')
    expect(told).not.toContain(canary)
  })

  test('and looks at each member of a large object once', () => {
    let asked = 0
    const members = Array.from({ length: 100 }, (_, index) => [`member${index}`, index])
    const body = new Proxy(Object.fromEntries(members), {
      ownKeys: (object) => {
        asked += 1
        return Reflect.ownKeys(object)
      },
    })
    expect(JSON.parse(showBody('/groups', body))).toEqual(Object.fromEntries(members))
    expect(asked).toBeLessThan(5)
  })

  test('and knows each key that there is', () => {
    const keys = Object.keys(model.enums.synchronizationSecret?.members ?? {})
    const shown = keys
      .filter((key) => key !== 'None')
      .map((key) => JSON.parse(showBody('/secrets', { key })).key)
    expect(shown).toEqual(keys.filter((key) => key !== 'None'))
  })

  test('and everything else', async () => {
    const graph = createMockGraph()
    const call = await connect(graph, 'owner-agent')
    const body = {
      value: [
        { key: 'BaseAddress', value: 'https://scim.tailspin.example/scim?aadOptscim062020' },
        { key: 'UserName', value: 'ada@contoso.example' },
        { key: 'SecretToken', value: '' },
      ],
    }
    await call('PUT', `${synchronization}/secrets`, body)
    expect(JSON.parse(graph.journal.last()?.body ?? '')).toEqual(body)
    const link = '/servicePrincipals?$skiptoken=abc&$deltatoken=def'
    await call('GET', link)
    expect(graph.journal.last()?.query).toBe(link.slice(link.indexOf('?')))
  })
})

describe('the journal leaves whole what is no credential', () => {
  test.each<[string, unknown]>([
    ['an attribute that is called so', { attributes: [{ name: 'token', type: 'String', anchor: false }] }],
    [
      'a mapping of one',
      {
        source: {
          expression: '[password]',
          name: 'password',
          type: 'Attribute',
          parameters: [{ key: 'source', value: { expression: '[userName]', type: 'Attribute' } }],
        },
        targetAttributeName: 'token',
      },
    ],
    ['an expression', { expression: 'IIF([token]="a", "b?c", Join(";", [password], "=x"))' }],
    ['a word', { displayName: 'Basic users' }],
    ['a path of XML', { xpath: 'wd:Worker//wd:Email_Address[@wd:Primary=1]/@wd:Type' }],
    ['metadata', { metadata: [{ key: 'GalleryApplicationKey', value: 'scim' }] }],
    [
      'what ends on another word',
      { passwordPolicies: 'DisablePasswordExpiration', tokenIssuancePolicies: [] },
    ],
    [
      'an address',
      { mail: 'ada@contoso.example', homepage: 'https://b.example/users/ada@contoso.example?x=1' },
    ],
    ['the place in a list', { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/users?$skiptoken=abc' }],
    ['yes or no', { passwordProfile: { forceChangePasswordNextSignIn: true } }],
  ])('%s', (_, body) => {
    expect(JSON.parse(showBody('/v1.0/schema', body))).toEqual(body)
  })

  test.each([
    "?$filter=startswith(displayName,'a+b')%20and%20accountEnabled%20eq%20true&$count=true",
    '?$skiptoken=abc&%24deltatoken=def&$select=id,passwordPolicies',
    '?flag&empty=&a%=b',
  ])('the query %s', (query) => {
    expect(showQuery('/v1.0/users', query)).toBe(query)
  })
})

test('what is looked through for credentials takes a time that its length tells', () => {
  const members = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 'v']))
  expect(JSON.parse(showBody('/users', members))).toEqual(members)
  // A search from each beginning would not end within the time of a test.
  const text = 'eyJ'.repeat(700_000)
  expect(JSON.parse(showBody('/users', { text }))).toEqual({ text })
})

describe('the journal is bounded', () => {
  test('by entries, which stand in one order with the newest first', async () => {
    const graph = createMockGraph({ journal: { entries: 3 } })
    const call = await connect(graph, 'sync-reader')
    for (const top of [1, 2, 3, 4]) await call('GET', `/servicePrincipals?$top=${top}`)
    const { body } = await lookAt(graph, 'journal')
    // Before each call the caller signs in.
    expect(body.value.map(({ query }: { query?: string }) => query)).toEqual([
      '?$top=4',
      undefined,
      '?$top=3',
    ])
    expect(graph.journal.entries()).toHaveLength(3)
  })

  test('by bytes', async () => {
    const graph = createMockGraph({ journal: { bytes: 16_000 } })
    const call = await connect(graph, 'stranger-agent')
    for (let count = 0; count < 40; count += 1) {
      await call('POST', `${synchronization}/jobs`, { templateId: 'x'.repeat(900) })
    }
    const kept = graph.journal.entries().filter(({ body = '' }) => body.includes('xxx'))
    // Each takes some 1,030 bytes, and signing in before it 200 to 300 more.
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.length).toBeLessThan(15)
    const missing = await lookAt(graph, 'decisions/none')
    expect(missing.status).toBe(404)
    expect(missing.text).toContain('keeps the last 10000, and 16000 bytes at most')
  })

  test('its options are checked', () => {
    expect(() => createMockGraph({ journal: { entries: -1 } })).toThrow(
      'journal.entries must be a whole number',
    )
    expect(() => createMockGraph({ journal: { size: 1 } as object })).toThrow('journal has no option "size"')
  })
})

test('GET /__mock/journal shows those that pass every filter, as many as are asked for', async () => {
  const graph = createMockGraph()
  const reader = await connect(graph, 'sync-reader')
  const stranger = await connect(graph, 'stranger-agent')
  await reader('GET', `${synchronization}/secrets`)
  await stranger('GET', `${synchronization}/secrets`)
  await stranger('PUT', `${synchronization}/secrets`, { value: [] })
  const found = async (query: string) => (await lookAt(graph, `journal?${query}`)).body.value
  expect(await found('caller=stranger-agent&method=put')).toMatchObject([
    { operation: 'secrets.put', effect: 'deny' },
  ])
  expect(await found('operation=secrets.get')).toMatchObject([{ effect: 'deny' }, { effect: 'allow' }])
  expect(await found('effect=deny&limit=1')).toMatchObject([{ operation: 'secrets.put' }])
  expect(await found('status=200&operation=secrets.get')).toHaveLength(1)
  const wrong = await lookAt(graph, 'journal?verdict=deny')
  expect(wrong.status).toBe(400)
  expect(wrong.body.error.explanation).toBe(
    "'verdict' is no filter: there are method, operation, caller, status, effect and limit.",
  )
  expect((await lookAt(graph, 'journal?limit=few')).status).toBe(400)
})
