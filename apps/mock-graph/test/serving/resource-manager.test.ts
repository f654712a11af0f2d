import { expect, test } from 'vitest'
import { createMockGraph, defaultSeed } from '../../src/index.js'

const tid = defaultSeed.tenants[0]!.id!
const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
const arm = 'https://management.azure.com'

async function start() {
  const graph = createMockGraph()
  const token = async (form: Record<string, string>, authority = tid) => {
    const response = await graph.fetch(
      new Request(`https://login.microsoftonline.com/${authority}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams(form),
      }),
    )
    return response.json()
  }
  const application = (scope: string, authority = 'https://login.microsoftonline.com') =>
    graph
      .fetch(
        new Request(`${authority}/${tid}/oauth2/v2.0/token`, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: 'aaaaaaaa-0000-4000-8000-000000000009',
            client_secret: 'not-a-secret-of-no-grants',
            scope,
          }),
        }),
      )
      .then((response) => response.json())
  const get = async (url: string, bearer?: string) => {
    const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }
    const response = await graph.fetch(new Request(url, { headers }))
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  return { graph, token, application, get }
}

// The Azure CLI asks with two slashes, as its resource ends with one.
test.each([
  'https://management.core.windows.net//.default',
  'https://management.core.windows.net/.default',
  'https://management.azure.com//.default',
  'https://management.azure.com/.default',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013/.default',
])('an application without any role gets a token for %s, and has no subscription', async (scope) => {
  const { application, get } = await start()
  const { access_token } = await application(scope)
  expect(await get(`${arm}/subscriptions?api-version=2022-12-01`, access_token)).toMatchObject({
    status: 200,
    body: { value: [] },
  })
})

test('a user of the Azure CLI gets one too, at organizations', async () => {
  const { token, get } = await start()
  const { access_token, refresh_token } = await token(
    {
      grant_type: 'password',
      client_id: azureCli,
      username: 'plain-user@contoso.example',
      password: 'not-a-password-of-plain-user',
      scope: 'https://management.core.windows.net//.default offline_access openid profile',
    },
    'organizations',
  )
  expect((await get(`${arm}/tenants?api-version=2022-12-01`, access_token)).body).toEqual({
    value: [
      {
        id: `/tenants/${tid}`,
        tenantId: tid,
        tenantCategory: 'Home',
        displayName: 'Contoso',
        domains: ['contoso.example'],
        defaultDomain: 'contoso.example',
        tenantType: 'AAD',
      },
    ],
  })
  const scope = 'https://graph.microsoft.com//.default'
  const renewed = await token({ grant_type: 'refresh_token', client_id: azureCli, refresh_token, scope })
  expect(renewed.scope.split(' ')).toContain('https://graph.microsoft.com//Directory.AccessAsUser.All')
})

test('a user of a client without consent gets none', async () => {
  const { token } = await start()
  const refused = await token({
    grant_type: 'password',
    client_id: 'aaaaaaaa-0000-4000-8000-000000000010',
    username: 'plain-user@contoso.example',
    password: 'not-a-password-of-plain-user',
    scope: 'https://management.azure.com/.default',
  })
  expect(refused.error_codes).toEqual([65001])
})

test('the own origin answers the same two paths, to a token for itself', async () => {
  const { application, get } = await start()
  const origin = 'https://127.0.0.1:4010'
  const { access_token } = await application(`${origin}/.default`, origin)
  expect(await get(`${origin}/subscriptions?api-version=2022-12-01`, access_token)).toMatchObject({
    status: 200,
  })
  expect((await get(`${origin}/tenants?api-version=2022-12-01`, access_token)).body.value).toHaveLength(1)
  expect((await get(`${arm}/tenants?api-version=2022-12-01`, access_token)).status).toBe(401)
})

test('no token is refused, with a challenge', async () => {
  const { get } = await start()
  const { status, body, headers } = await get(`${arm}/subscriptions?api-version=2022-12-01`)
  expect({ status, body }).toEqual({
    status: 401,
    body: {
      error: {
        code: 'AuthenticationFailed',
        message: "Authentication failed. The 'Authorization' header is missing.",
      },
    },
  })
  expect(headers.get('www-authenticate')).toMatch(
    /^Bearer authorization_uri="https:\/\/login\.microsoftonline\.com\//,
  )
})

test.each([
  [
    'https://graph.microsoft.com/.default',
    'InvalidAuthenticationTokenAudience',
    /^The access token has been obtained for wrong audience or resource 'https:\/\/graph\.microsoft\.com'\. It should exactly match with one of the allowed audiences 'https:\/\/management\.core\.windows\.net\/',/,
  ],
])('a token for %s is refused as %s', async (scope, code, message) => {
  const { application, get } = await start()
  const { access_token } = await application(scope)
  const { status, body } = await get(`${arm}/subscriptions?api-version=2022-12-01`, access_token)
  expect({ status, ...body.error }).toEqual({ status: 401, code, message: expect.stringMatching(message) })
})

test('so are one that has ended and one that is none', async () => {
  const { graph, application, get } = await start()
  const { access_token } = await application(`${arm}/.default`)
  graph.clock.advance('PT2H')
  const refused = await get(`${arm}/tenants?api-version=2022-12-01`, access_token)
  expect([refused.status, refused.body.error.code]).toEqual([401, 'ExpiredAuthenticationToken'])
  const none = await get(`${arm}/tenants?api-version=2022-12-01`, 'nonsense')
  expect([none.status, none.body.error.code]).toEqual([401, 'InvalidAuthenticationToken'])
})

test('a token for it is no good for Graph', async () => {
  const { application, get } = await start()
  const { access_token } = await application(`${arm}/.default`)
  const { status, body } = await get('https://graph.microsoft.com/v1.0/organization', access_token)
  expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken'])
})

test.each([
  [`${arm}/subscriptions/33333333-0000-4000-8000-000000000001/resourceGroups?api-version=2021-04-01`],
  [`${arm}/metadata/endpoints?api-version=2022-09-01`],
  [`${arm}/v1.0/me`],
  ['https://127.0.0.1:4010/subscriptions/33333333-0000-4000-8000-000000000001'],
])('there is nothing more of it: %s', async (url) => {
  const { status, body } = await (await start()).get(url)
  expect([status, body.error.code]).toEqual([501, 'NotImplemented'])
  expect(body.error.message).toContain(`not GET ${new URL(url).pathname}.`)
})

test('a version must be named', async () => {
  const { status, body } = await (await start()).get(`${arm}/tenants`)
  expect([status, body.error.code]).toEqual([400, 'MissingApiVersionParameter'])
})

test('requests are journaled, and fault rules apply to them', async () => {
  const { graph, application, get } = await start()
  const { access_token } = await application(`${arm}/.default`)
  await get(`${arm}/tenants?api-version=2022-12-01`, access_token)
  expect(graph.journal.last()).toMatchObject({ path: '/tenants', status: 200, caller: 'no-grants' })
  await get(`${arm}/tenants?api-version=2022-12-01`)
  expect(graph.journal.last()).toMatchObject({
    status: 401,
    tokenError: 'missing',
    error: 'AuthenticationFailed',
  })
  graph.faults.add({ match: { path: '/subscriptions' }, fault: { kind: 'throttle', retryAfter: 7 } })
  const { status, headers } = await get(`${arm}/subscriptions?api-version=2022-12-01`, access_token)
  expect([status, headers.get('retry-after')]).toEqual([429, '7'])
})
