import { describe, expect, test } from 'vitest'
import { plantSeed } from '../directory/seed.js'
import { createIdentity } from './identity.js'
import { generateSigningKeys } from './signing-keys.js'

const tid = '11111111-0000-4000-8000-000000000001'
const environment = { now: () => new Date('2026-01-31T12:34:56Z'), newId: () => crypto.randomUUID() }
const world = plantSeed(
  { tenants: [{ id: tid, displayName: 'Contoso', domain: 'contoso.example' }] },
  environment,
)
const keys = generateSigningKeys()
const identity = createIdentity({ world, environment, signingKeys: () => keys })
const get = async (url: string) => {
  const response = await identity.fetch(new Request(url))
  return { status: response.status, body: await response.json() }
}
const login = 'https://login.microsoftonline.com'

describe('the OpenID configuration', () => {
  test('has what MSAL insists on, and an issuer on the host it was asked from', async () => {
    const { body } = await get(`https://127.0.0.1:4010/${tid}/v2.0/.well-known/openid-configuration`)
    expect(body).toMatchObject({
      issuer: `https://127.0.0.1:4010/${tid}/v2.0`,
      authorization_endpoint: `https://127.0.0.1:4010/${tid}/oauth2/v2.0/authorize`,
      token_endpoint: `https://127.0.0.1:4010/${tid}/oauth2/v2.0/token`,
      jwks_uri: `https://127.0.0.1:4010/${tid}/discovery/v2.0/keys`,
      device_authorization_endpoint: `https://127.0.0.1:4010/${tid}/oauth2/v2.0/devicecode`,
      end_session_endpoint: `https://127.0.0.1:4010/${tid}/oauth2/v2.0/logout`,
      userinfo_endpoint: 'https://127.0.0.1:4010/oidc/userinfo',
    })
  })

  test('may be read by any page', async () => {
    const headers = { origin: 'https://page.example' }
    const request = new Request(`${login}/common/v2.0/.well-known/openid-configuration`, { headers })
    expect((await identity.fetch(request)).headers.get('access-control-allow-origin')).toBe('*')
  })

  test('names no endpoint that is not served', async () => {
    const { body } = await get(`${login}/${tid}/v2.0/.well-known/openid-configuration`)
    const urls = Object.entries(body).filter(([name]) => /(_endpoint|_uri)$/.test(name))
    for (const [, url] of urls) {
      const { status } = await identity.fetch(new Request(String(url)))
      expect(status).not.toBe(404)
    }
    expect(urls).toHaveLength(6)
  })

  test('of a domain names the tenant by its id', async () => {
    const { body } = await get(`${login}/CONTOSO.example/v2.0/.well-known/openid-configuration`)
    expect(body.issuer).toBe(`${login}/${tid}/v2.0`)
  })

  test.each(['common', 'organizations', 'consumers'])('of %s leaves the tenant id open', async (tenant) => {
    const { body } = await get(`${login}/${tenant}/v2.0/.well-known/openid-configuration`)
    expect(body.issuer).toBe(`${login}/{tenantid}/v2.0`)
    expect(body.token_endpoint).toBe(`${login}/${tenant}/oauth2/v2.0/token`)
  })

  test('of version 1 leads to the version 1 endpoints', async () => {
    const { body } = await get(`${login}/${tid}/.well-known/openid-configuration`)
    expect(body).toMatchObject({
      issuer: `https://sts.windows.net/${tid}/`,
      token_endpoint: `${login}/${tid}/oauth2/token`,
      jwks_uri: `${login}/${tid}/discovery/keys`,
    })
  })
})

test.each(['discovery/v2.0/keys', 'discovery/keys'])('%s publishes the public keys only', async (path) => {
  const { body } = await get(`${login}/common/${path}`)
  const [{ kid, publicJwk }] = await keys
  expect(body).toEqual({ keys: [{ kty: 'RSA', use: 'sig', kid, n: publicJwk.n, e: 'AQAB' }] })
})

test('instance discovery trusts the authority it is asked about', async () => {
  const asked = encodeURIComponent(`https://127.0.0.1:4010/${tid}/oauth2/v2.0/authorize`)
  const { body } = await get(
    `${login}/common/discovery/instance?api-version=1.1&authorization_endpoint=${asked}`,
  )
  expect(body).toEqual({
    tenant_discovery_endpoint: `https://127.0.0.1:4010/${tid}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [],
  })
})

test('the cloud metadata sends Terraform back to the origin it came from', async () => {
  const { body } = await get('https://localhost:4010/metadata/endpoints?api-version=2022-09-01')
  expect(body).toMatchObject({
    name: 'mock-graph',
    resourceManager: 'https://localhost:4010',
    microsoftGraphResourceId: 'https://localhost:4010',
    authentication: { loginEndpoint: 'https://localhost:4010' },
    suffixes: {},
  })
})

describe('refused', () => {
  test.each([
    ['an unknown tenant id', '22222222-0000-4000-8000-000000000000/discovery/keys', 400, 90002],
    ['an unknown domain', 'fabrikam.example/v2.0/.well-known/openid-configuration', 400, 90002],
    ['what is neither id nor domain', 'nonsense/discovery/v2.0/keys', 400, 900023],
    ['instance discovery about nothing', 'common/discovery/instance', 400, 900144],
    ['GET of the token endpoint', 'common/oauth2/v2.0/token', 400, 900561],
  ])('%s', async (_, path, status, code) => {
    const answer = await get(`${login}/${path}`)
    expect(answer).toMatchObject({ status, body: { error: 'invalid_request', error_codes: [code] } })
  })

  test.each(['/favicon.ico', '/', `/${tid}/oauth2/v2.0/nonsense`])(
    '%s, which is no endpoint',
    async (path) => {
      const { status, body } = await get(`${login}${path}`)
      expect(status).toBe(404)
      expect(body.error_description).toBe(`The fake serves no sign-in endpoint at GET ${path}.`)
    },
  )
})
