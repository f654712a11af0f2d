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
const keys = generateSigningKeys()
const identity = createIdentity({ world, environment, signingKeys: () => keys })
const get = async (url: string) => {
  const response = await asFetch(identity.answer)(new Request(url))
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
    expect((await asFetch(identity.answer)(request)).headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([
    ['v2.0', '/v2.0', 7],
    ['v1', '', 8],
  ])('of %s names no endpoint that is not served', async (_, version, count) => {
    const { body } = await get(`${login}/${tid}${version}/.well-known/openid-configuration`)
    const { issuer, ...endpoints } = body
    const urls = Object.values(endpoints).filter((value) => String(value).startsWith(`${login}/`))
    for (const url of urls) {
      const { status } = await asFetch(identity.answer)(new Request(String(url)))
      expect([url, status]).not.toEqual([url, 404])
    }
    expect([issuer, urls.length]).toEqual([expect.stringContaining(tid), count])
  })

  test('of a domain names the tenant by its id', async () => {
    const { body } = await get(`${login}/CONTOSO.example/v2.0/.well-known/openid-configuration`)
    expect(body.issuer).toBe(`${login}/${tid}/v2.0`)
  })

  // Recorded on 2021-10-22 (docs/discoveries/sign-in.md).
  test("of version 2.0 has every member that Entra's has", async () => {
    const { body } = await get(`${login}/${tid}/v2.0/.well-known/openid-configuration`)
    const members =
      'token_endpoint token_endpoint_auth_methods_supported jwks_uri response_modes_supported subject_types_supported id_token_signing_alg_values_supported response_types_supported scopes_supported issuer request_uri_parameter_supported userinfo_endpoint authorization_endpoint device_authorization_endpoint http_logout_supported frontchannel_logout_supported end_session_endpoint claims_supported kerberos_endpoint tenant_region_scope cloud_instance_name cloud_graph_host_name msgraph_host rbac_url'
    expect(Object.keys(body).toSorted()).toEqual(members.split(' ').toSorted())
    expect(body).toMatchObject({
      request_uri_parameter_supported: false,
      http_logout_supported: true,
      frontchannel_logout_supported: true,
      claims_supported:
        'sub iss cloud_instance_name cloud_instance_host_name cloud_graph_host_name msgraph_host aud exp iat auth_time acr nonce preferred_username name tid ver at_hash c_hash email'.split(
          ' ',
        ),
      kerberos_endpoint: `${login}/${tid}/kerberos`,
      tenant_region_scope: 'WW',
      cloud_instance_name: 'microsoftonline.com',
      cloud_graph_host_name: 'graph.windows.net',
      msgraph_host: 'login.microsoftonline.com',
      rbac_url: 'https://pas.windows.net',
    })
  })

  // Recorded by AzureAD/MSIdentityTools (docs/discoveries/sign-in.md).
  test("of version 1 has every member that Entra's has", async () => {
    const { body } = await get(`${login}/common/.well-known/openid-configuration`)
    const members =
      'token_endpoint token_endpoint_auth_methods_supported jwks_uri response_modes_supported subject_types_supported id_token_signing_alg_values_supported response_types_supported scopes_supported issuer microsoft_multi_refresh_token authorization_endpoint device_authorization_endpoint http_logout_supported frontchannel_logout_supported end_session_endpoint claims_supported check_session_iframe userinfo_endpoint kerberos_endpoint tenant_region_scope cloud_instance_name cloud_graph_host_name msgraph_host rbac_url'
    expect(Object.keys(body).toSorted()).toEqual(members.split(' ').toSorted())
    expect(body).toMatchObject({
      microsoft_multi_refresh_token: true,
      check_session_iframe: `${login}/common/oauth2/checksession`,
      userinfo_endpoint: `${login}/common/openid/userinfo`,
      claims_supported:
        'sub iss cloud_instance_name cloud_instance_host_name cloud_graph_host_name msgraph_host aud exp iat auth_time acr amr nonce email given_name family_name nickname'.split(
          ' ',
        ),
      tenant_region_scope: null,
    })
  })

  // @azure/msal-common@13.3.1:dist/authority/AuthorityMetadata.js
  test.each([
    [
      'login.chinacloudapi.cn',
      'partner.microsoftonline.cn',
      'graph.chinacloudapi.cn',
      'https://pas.chinacloudapi.cn',
    ],
    [
      'login.microsoftonline.us',
      'microsoftonline.us',
      'graph.windows.net',
      'https://pasff.usgovcloudapi.net',
    ],
    ['westus.login.microsoft.com', 'microsoftonline.com', 'graph.windows.net', 'https://pas.windows.net'],
    ['fake.example:4010', 'microsoftonline.com', 'graph.windows.net', 'https://pas.windows.net'],
  ])('at %s is that of its cloud', async (host, cloud_instance_name, cloud_graph_host_name, rbac_url) => {
    const { body } = await get(`https://${host}/common/v2.0/.well-known/openid-configuration`)
    expect(body).toMatchObject({ cloud_instance_name, cloud_graph_host_name, rbac_url, msgraph_host: host })
  })

  test('of consumers is that of the tenant of personal accounts', async () => {
    const { body } = await get(`${login}/consumers/v2.0/.well-known/openid-configuration`)
    expect(body).toMatchObject({
      issuer: `${login}/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0`,
      token_endpoint: `${login}/consumers/oauth2/v2.0/token`,
    })
  })

  test.each(['common', 'organizations'])('of %s leaves the tenant id open', async (tenant) => {
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
  test('Kerberos, which the OpenID configuration names', async () => {
    const answer = await asFetch(identity.answer)(
      new Request(`${login}/${tid}/kerberos`, { method: 'POST', body: 'x' }),
    )
    expect(answer.status).toBe(501)
    expect(await answer.json()).toMatchObject({ error_description: 'The fake speaks no Kerberos.' })
  })

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
