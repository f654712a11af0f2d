import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { applySeed } from '../../directory/seed/seed.js'
import type { World } from '../../directory/tenant/world.js'
import { asFetch, callOf } from '../../http/fetch-adapter.js'
import { createIdentity, type Identity } from '../identity.js'
import { generateSigningKeys } from '../keys/signing-keys.js'

const tid = '11111111-0000-4000-8000-000000000001'
const other = '11111111-0000-4000-8000-000000000002'
const daemon = '22222222-0000-4000-8000-000000000001'
const desktop = '22222222-0000-4000-8000-000000000002'
const lonely = '22222222-0000-4000-8000-000000000003'
const stranger = '22222222-0000-4000-8000-000000000009'
const daemonInstance = '33333333-0000-4000-8000-000000000001'
const adele = '44444444-0000-4000-8000-000000000001'
const applicationAdministrator = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'
const secret = 'Daemon~secret'
const password = 'Adele-password'
const login = 'https://login.microsoftonline.com'
const graph = 'https://graph.microsoft.com'
const now = new Date('2026-01-31T12:34:56Z')
const environment = { now: () => now, newId: () => crypto.randomUUID() }
const keys = generateSigningKeys()

let world: World
let identity: Identity
beforeEach(() => {
  world = applySeed(
    {
      tenants: [
        {
          id: tid,
          displayName: 'Contoso',
          domain: 'contoso.example',
          applications: [
            {
              name: 'Daemon',
              appId: daemon,
              clientSecret: secret,
              permissions: { application: ['Synchronization.ReadWrite.All'], delegated: ['User.Read'] },
              servicePrincipal: { id: daemonInstance },
            },
            {
              name: 'Desktop',
              appId: desktop,
              publicClient: true,
              permissions: { delegated: ['Synchronization.ReadWrite.All', 'User.Read'] },
            },
            { name: 'Lonely', appId: lonely, clientSecret: secret, servicePrincipal: false },
          ],
          users: [
            {
              name: 'adele',
              id: adele,
              displayName: 'Adele Vance',
              password,
              directoryRoles: ['Application Administrator'],
            },
            { name: 'pat', password, personal: true },
            { name: 'gone', password, enabled: false },
            { name: 'silent' },
          ],
        },
        { id: other, displayName: 'Fabrikam', domain: 'fabrikam.example' },
      ],
    },
    environment,
  )
  identity = createIdentity({ world, environment, signingKeys: () => keys })
})

type Form = Record<string, string>
const asDaemon = {
  grant_type: 'client_credentials',
  client_id: daemon,
  client_secret: secret,
  scope: `${graph}/.default`,
}
const asAdele = {
  grant_type: 'password',
  client_id: desktop,
  username: 'Adele@contoso.example',
  password,
  scope: `${graph}/.default`,
}

async function post(path: string, form: Form, headers: Form = {}, origin = login) {
  const request = new Request(`${origin}/${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
  })
  const response = await asFetch(identity.answer)(request)
  return { status: response.status, headers: response.headers, body: await response.json() }
}
const askToken = (form: Form, headers: Form = {}) => post(`${tid}/oauth2/v2.0/token`, form, headers)
const without = (form: Form, ...names: string[]) =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)))

describe('client credentials', () => {
  test("give an application token with Graph's claims, signed with the published key", async () => {
    const { status, headers, body } = await askToken(asDaemon)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store, no-cache')
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: expect.any(String),
    })
    const published = await (
      await asFetch(identity.answer)(new Request(`${login}/${tid}/discovery/v2.0/keys`))
    ).json()
    const { payload } = await jwtVerify(body.access_token, createLocalJWKSet(published), { currentDate: now })
    expect(payload).toEqual({
      aud: graph,
      iss: `https://sts.windows.net/${tid}/`,
      iat: expect.any(Number),
      nbf: expect.any(Number),
      exp: expect.any(Number),
      app_displayname: 'Daemon',
      appid: daemon,
      appidacr: '1',
      idp: `https://sts.windows.net/${tid}/`,
      idtyp: 'app',
      oid: daemonInstance,
      roles: ['Synchronization.ReadWrite.All'],
      sub: daemonInstance,
      tid,
      uti: expect.any(String),
      ver: '1.0',
    })
  })

  test('leave roles out when there are none', async () => {
    const [assignment] = world.find(tid)!.appRoleAssignments.keys()
    world.find(tid)!.remove('appRoleAssignments', assignment!)
    const { body } = await askToken(asDaemon)
    expect(decodeJwt(body.access_token)).not.toHaveProperty('roles')
  })

  test.each([
    ['in the form', {}],
    ['with unknown fields', { claims: '{}', client_info: '2', 'x-client-SKU': 'msal' }],
  ])('may come %s', async (_, more) => {
    expect((await askToken({ ...asDaemon, ...more })).status).toBe(200)
  })

  test('may come by HTTP Basic, and with a query string', async () => {
    const basic = { authorization: `Basic ${btoa(`${daemon}:${secret}`)}` }
    const form = without(asDaemon, 'client_id', 'client_secret')
    const { status } = await post(`${tid}/oauth2/v2.0/token?client-request-id=1`, form, basic)
    expect(status).toBe(200)
  })

  test.each(['contoso.example', 'CONTOSO.EXAMPLE', 'common', 'organizations'])(
    'reach the home tenant by %s',
    async (tenant) => {
      const { body } = await post(`${tenant}/oauth2/v2.0/token`, asDaemon)
      expect(decodeJwt(body.access_token).tid).toBe(tid)
    },
  )

  test('take our own origin for a resource', async () => {
    const origin = 'http://127.0.0.1:4010'
    const { body } = await post(
      `${tid}/oauth2/v2.0/token`,
      { ...asDaemon, scope: `${origin}/.default` },
      {},
      origin,
    )
    expect(decodeJwt(body.access_token).aud).toBe(origin)
  })

  // MSAL for Java and for Go add them to every request; nothing switches that off (docs/discoveries/sign-in.md).
  test.each([
    `${graph}/.default openid profile offline_access`,
    `openid offline_access profile ${graph}/.default`,
    `email  ${graph}/.default  openid `,
  ])('mean the same with OpenID scopes: %s', async (scope) => {
    const plain = await askToken(asDaemon)
    const { status, body } = await askToken({ ...asDaemon, scope })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(Object.keys(plain.body))
    const { uti: _, ...claims } = decodeJwt(body.access_token)
    expect(claims).toEqual(without(decodeJwt(plain.body.access_token) as Form, 'uti'))
  })

  test('give a new token to each request', async () => {
    const [first, second] = [await askToken(asDaemon), await askToken(asDaemon)]
    expect(decodeJwt(second.body.access_token).uti).not.toBe(decodeJwt(first.body.access_token).uti)
  })

  test.each(['127.0.0.1', 'localhost', '[::1]'])(
    'take our own host without its port for a resource on loopback: %s',
    async (host) => {
      const origin = `http://${host}:4010`
      const form = { ...asDaemon, scope: `http://${host}/.default` }
      const { body } = await post(`${tid}/oauth2/v2.0/token`, form, {}, origin)
      expect(decodeJwt(body.access_token).aud).toBe(`http://${host}`)
      const call = new Request(`${origin}/v1.0/servicePrincipals`, {
        headers: { authorization: `Bearer ${body.access_token}` },
      })
      expect((await identity.authenticate(callOf(call))).principal.oid).toBe(daemonInstance)
    },
  )

  test('answer in strings at the version 1 endpoint', async () => {
    const form = { ...without(asDaemon, 'scope'), resource: `${graph}/` }
    const { body } = await post(`${tid}/oauth2/token`, form)
    // 12:34:56 is 1769862896; 300 seconds back, 3599 ahead.
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: '3599',
      ext_expires_in: '3599',
      expires_on: '1769866495',
      not_before: '1769862596',
      resource: `${graph}/`,
      access_token: expect.any(String),
    })
    expect(decodeJwt(body.access_token).aud).toBe(`${graph}/`)
  })
})

describe('a password', () => {
  test('gives a delegated token with all granted scopes and the directory roles', async () => {
    const { body } = await askToken(asAdele)
    expect(body.scope.split(' ').sort()).toEqual([
      `${graph}/.default`,
      `${graph}/Synchronization.ReadWrite.All`,
      `${graph}/User.Read`,
    ])
    expect(body).not.toHaveProperty('id_token')
    const claims = decodeJwt(body.access_token)
    expect(claims).toMatchObject({
      aud: graph,
      appid: desktop,
      appidacr: '0',
      idtyp: 'user',
      name: 'Adele Vance',
      oid: adele,
      upn: 'adele@contoso.example',
      unique_name: 'adele@contoso.example',
      wids: [applicationAdministrator],
    })
    expect(String(claims.scp).split(' ').sort()).toEqual(['Synchronization.ReadWrite.All', 'User.Read'])
    expect(claims).not.toHaveProperty('roles')
    expect(claims).not.toHaveProperty('idp')
  })

  test('gives an id token and client info to who asks, with the issuer of the OpenID configuration', async () => {
    const form = { ...asAdele, scope: 'User.Read openid profile offline_access', client_info: '1' }
    const { body } = await askToken(form)
    expect(body.scope.split(' ').sort()).toEqual([
      'Synchronization.ReadWrite.All',
      'User.Read',
      'openid',
      'profile',
    ])
    expect(decodeJwt(body.id_token)).toMatchObject({
      aud: desktop,
      iss: `${login}/${tid}/v2.0`,
      oid: adele,
      preferred_username: 'adele@contoso.example',
      ver: '2.0',
    })
    expect(JSON.parse(atob(body.client_info))).toEqual({ uid: adele, utid: tid })
    expect(decodeJwt(body.access_token).aud).toBe('00000003-0000-0000-c000-000000000000')
  })

  test('with .default takes OpenID scopes beside it, in any order', async () => {
    const scope = `offline_access ${graph}/.default openid profile`
    const { body } = await askToken({ ...asAdele, scope })
    expect(body).toMatchObject({ id_token: expect.any(String), refresh_token: expect.any(String) })
    expect(decodeJwt(body.access_token).aud).toBe(graph)
    const renewed = await askToken({
      ...{ grant_type: 'refresh_token', client_id: desktop, refresh_token: body.refresh_token },
      scope: `openid ${graph}/.default profile offline_access`,
    })
    expect(String(decodeJwt(renewed.body.access_token).scp).split(' ')).toContain('User.Read')
  })

  test('works with a secret, at the version 1 endpoint too', async () => {
    const form = { ...without(asAdele, 'scope'), client_id: daemon, client_secret: secret, resource: graph }
    const { body } = await post(`${tid}/oauth2/token`, form)
    expect(decodeJwt(body.access_token)).toMatchObject({ appidacr: '1', scp: 'User.Read', aud: graph })
  })

  test.each(['common', 'consumers', tid])('of a personal account is good at %s', async (tenant) => {
    const { body } = await post(`${tenant}/oauth2/v2.0/token`, {
      ...asAdele,
      username: 'pat@contoso.example',
    })
    expect(decodeJwt(body.access_token).idp).toBe('live.com')
  })
})

describe('refused with', () => {
  const noForm: Form = {}
  test.each<[string, number, string, number, Form]>([
    ['900144 without a grant type', 400, 'invalid_request', 900144, noForm],
    ['900144 without a client', 400, 'invalid_request', 900144, without(asDaemon, 'client_id')],
    ['900144 without a scope', 400, 'invalid_request', 900144, without(asDaemon, 'scope')],
    ['900144 without a password', 400, 'invalid_request', 900144, without(asAdele, 'password')],
    [
      '70003 for another grant type',
      400,
      'unsupported_grant_type',
      70003,
      { ...asDaemon, grant_type: 'constructor' },
    ],
    [
      '700016 for an unknown client',
      400,
      'unauthorized_client',
      700016,
      { ...asDaemon, client_id: stranger },
    ],
    [
      '7000229 for a client without instance',
      401,
      'invalid_client',
      7000229,
      { ...asDaemon, client_id: lonely },
    ],
    ['7000216 without a secret', 401, 'invalid_client', 7000216, without(asDaemon, 'client_secret')],
    ['7000215 for a wrong secret', 401, 'invalid_client', 7000215, { ...asDaemon, client_secret: 'wrong' }],
    [
      '1002012 for a named scope',
      400,
      'invalid_scope',
      1002012,
      { ...asDaemon, scope: `${graph}/User.Read` },
    ],
    [
      '1002012 for OpenID scopes alone',
      400,
      'invalid_scope',
      1002012,
      { ...asDaemon, scope: 'openid profile offline_access' },
    ],
    [
      '1002012 for a named scope beside .default',
      400,
      'invalid_scope',
      1002012,
      { ...asDaemon, scope: `${graph}/.default User.Read openid` },
    ],
    [
      '500011 for another API',
      400,
      'invalid_resource',
      500011,
      { ...asDaemon, scope: 'https://vault.azure.net/.default' },
    ],
    [
      '50034 for an unknown user',
      400,
      'invalid_grant',
      50034,
      { ...asAdele, username: 'nobody@contoso.example' },
    ],
    ['50126 for a wrong password', 400, 'invalid_grant', 50126, { ...asAdele, password: 'wrong' }],
    [
      '50126 for a user without one',
      400,
      'invalid_grant',
      50126,
      { ...asAdele, username: 'silent@contoso.example' },
    ],
    [
      '50057 for a disabled user',
      400,
      'invalid_grant',
      50057,
      { ...asAdele, username: 'gone@contoso.example' },
    ],
    [
      '7000218 for a client that hides its secret',
      401,
      'invalid_client',
      7000218,
      { ...asAdele, client_id: daemon },
    ],
    [
      '65001 for a scope without consent',
      400,
      'invalid_grant',
      65001,
      { ...asAdele, scope: 'Application.Read.All' },
    ],
    [
      '650053 for a scope Graph does not have',
      400,
      'invalid_client',
      650053,
      { ...asAdele, scope: 'Nonsense.Read' },
    ],
    ['70011 for a resource alone', 400, 'invalid_scope', 70011, { ...asAdele, scope: graph }],
  ])('%s', async (_, status, error, code, form) => {
    const answer = await askToken(form)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ error, error_codes: [code] })
    const { error_description: description } = answer.body
    expect(description).toMatch(new RegExp(`^AADSTS${code}: `))
    for (const sensitive of [form.client_secret, form.password]) {
      if (sensitive) expect(JSON.stringify(answer.body)).not.toContain(sensitive)
    }
  })

  test('7000222 for a secret out of date, 7000215 for one not yet good', async () => {
    const { application, home } = world.application(daemon)!
    const date = (dates: { startDateTime?: string; endDateTime: string }) => {
      const passwordCredentials = application.passwordCredentials.map((one) => ({ ...one, ...dates }))
      home.put('applications', application.id, { ...application, passwordCredentials })
    }
    date({ endDateTime: '2026-01-31T12:34:56Z' })
    expect((await askToken(asDaemon)).body.error_codes).toEqual([7000222])
    date({ startDateTime: '2026-01-31T12:34:57Z', endDateTime: '2027-01-31T00:00:00Z' })
    expect((await askToken(asDaemon)).body.error_codes).toEqual([7000215])
  })

  test('7000112 for a disabled instance', async () => {
    const instance = world.find(tid)!.servicePrincipals.get(daemonInstance)!
    world.find(tid)!.put('servicePrincipals', daemonInstance, { ...instance, accountEnabled: false })
    const { status, body } = await askToken(asDaemon)
    expect([status, body.error, body.error_codes]).toEqual([400, 'unauthorized_client', [7000112]])
  })

  test('65001, and consent named as the reason, where nothing was granted', async () => {
    const contoso = world.find(tid)!
    for (const id of [...contoso.oauth2PermissionGrants.keys()]) contoso.remove('oauth2PermissionGrants', id)
    const { body } = await askToken(asAdele)
    expect(body).toMatchObject({ error_codes: [65001], suberror: 'consent_required' })
  })

  test.each([
    ['a client that is not in the tenant', other, asDaemon, 700016],
    ['a user of another tenant', other, asAdele, 50034],
    ['a work account among consumers', 'consumers', asAdele, 50034],
    [
      'a personal account among organizations',
      'organizations',
      { ...asAdele, username: 'pat@contoso.example' },
      50034,
    ],
    ['an unknown tenant', 'nowhere.example', asDaemon, 90002],
  ])('the code of %s', async (_, tenant, form, code) => {
    expect((await post(`${tenant}/oauth2/v2.0/token`, form)).body.error_codes).toEqual([code])
  })

  test('900144 for a body that is no form', async () => {
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', body: JSON.stringify(asDaemon), headers }
    const response = await asFetch(identity.answer)(new Request(`${login}/${tid}/oauth2/v2.0/token`, request))
    expect(await response.json()).toMatchObject({ error_codes: [900144] })
  })
})

describe('the shape of a refusal', () => {
  const correlation = '5c0e4b3a-9d1f-4e22-8a77-0123456789ab'
  const wrong = { ...asDaemon, client_secret: 'wrong' }

  test('is that of Entra, in the time of the environment', async () => {
    const { body, headers } = await askToken(wrong, { 'client-request-id': correlation })
    expect(body).toEqual({
      error: 'invalid_client',
      error_description: `AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${daemon}'. Trace ID: ${body.trace_id} Correlation ID: ${correlation} Timestamp: 2026-01-31 12:34:56Z`,
      error_codes: [7000215],
      timestamp: '2026-01-31 12:34:56Z',
      trace_id: headers.get('x-ms-request-id'),
      correlation_id: correlation,
      error_uri: 'https://login.microsoftonline.com/error?code=7000215',
    })
  })

  test('echoes the correlation id from the form and from the query, if it is a GUID', async () => {
    const inForm = await askToken({ ...wrong, 'client-request-id': correlation })
    expect(inForm.body.correlation_id).toBe(correlation)
    const inQuery = await post(`${tid}/oauth2/v2.0/token?client-request-id=${correlation}`, wrong)
    expect(inQuery.body.correlation_id).toBe(correlation)
    const leak = await askToken({ ...wrong, 'client-request-id': secret })
    expect(JSON.stringify(leak.body)).not.toContain(secret)
  })
})
