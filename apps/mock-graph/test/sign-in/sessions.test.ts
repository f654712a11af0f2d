import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { callOf } from '../../src/http/fetch-adapter.js'
import {
  adele,
  api,
  daemon,
  desktop,
  graph,
  login,
  type SignInToContoso,
  secret,
  signInToContoso,
  tid,
  tokenUrl,
  website,
} from './contoso.js'

type Fields = Record<string, string>
const day = 24 * 60 * 60 * 1000
const asAdele = {
  grant_type: 'password',
  client_id: desktop,
  username: 'adele@contoso.example',
  password: 'Adele~password',
  scope: 'User.Read offline_access',
}
const asDaemon = {
  grant_type: 'client_credentials',
  client_id: daemon,
  client_secret: secret,
  scope: `${graph}/.default`,
}
// As Azure.Identity sends it.
const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}'

let signIn: SignInToContoso
beforeEach(() => {
  signIn = signInToContoso()
})
const ask = async (form: Fields) => (await signIn.post(tokenUrl, form)).body
const refresh = (refresh_token: string, changes: Fields = {}) =>
  ask({ grant_type: 'refresh_token', client_id: desktop, refresh_token, ...changes })
const callGraph = (token: string) =>
  signIn.identity
    .authenticate(callOf(new Request(`${graph}/v1.0/me`, { headers: { authorization: `Bearer ${token}` } })))
    .then(
      () => 'accepted',
      (error) => error,
    )

describe('a refresh token', () => {
  test('gives new tokens and another refresh token, with the scopes of before or fewer', async () => {
    const first = await ask(asAdele)
    const second = await refresh(first.refresh_token)
    expect(decodeJwt(second.access_token)).toMatchObject({ oid: adele, appid: desktop })
    expect(second.refresh_token).not.toBe(first.refresh_token)
    const third = await refresh(second.refresh_token, { scope: 'openid' })
    expect(third.id_token).toEqual(expect.any(String))
    expect((await refresh(first.refresh_token)).access_token).toEqual(expect.any(String))
  })

  test('carries what was granted since', async () => {
    const { refresh_token } = await ask(asAdele)
    for (const id of [...signIn.contoso.oauth2PermissionGrants.keys()])
      signIn.contoso.remove('oauth2PermissionGrants', id)
    expect((await refresh(refresh_token)).error_codes).toEqual([65001])
  })

  test('ends after 90 days', async () => {
    const { refresh_token } = await ask(asAdele)
    signIn.clock.now += 90 * day - 1000
    expect(await refresh(refresh_token)).toHaveProperty('access_token')
    signIn.clock.now += 1000
    const body = await refresh(refresh_token)
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [700082] })
    expect(JSON.stringify(body)).not.toContain(refresh_token)
  })

  test('of a client with a credential needs it again', async () => {
    const client = { client_id: website, client_secret: secret }
    const { refresh_token } = await ask({ ...asAdele, ...client })
    expect((await refresh(refresh_token, { client_id: website })).error_codes).toEqual([7000218])
    expect(await refresh(refresh_token, client)).toHaveProperty('access_token')
  })

  test.each([
    ['of another client', { client_id: website, client_secret: secret }, 70000],
    ['that was never given', { refresh_token: 'nonsense' }, 70000],
    ['for a scope without consent', { scope: 'Application.Read.All' }, 65001],
  ])('%s is refused', async (_, changes, code) => {
    const { refresh_token } = await ask(asAdele)
    expect((await refresh(refresh_token, changes)).error_codes).toEqual([code])
  })

  test('of an account disabled since is refused', async () => {
    const { refresh_token } = await ask(asAdele)
    const user = signIn.contoso.users.get(adele)!
    signIn.contoso.put('users', adele, { ...user, accountEnabled: false })
    expect((await refresh(refresh_token)).error_codes).toEqual([50057])
  })
})

describe('on behalf of a user', () => {
  const onBehalfOf = (assertion: string, changes: Fields = {}) =>
    ask({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: api,
      client_secret: secret,
      assertion,
      requested_token_use: 'on_behalf_of',
      scope: `${graph}/.default`,
      ...changes,
    })
  const forApi = async () =>
    (await ask({ ...asAdele, scope: `api://${api}/access_as_user` })).access_token as string

  test('an API gets a token of Graph for the token it was called with', async () => {
    const assertion = await forApi()
    expect(decodeJwt(assertion)).toMatchObject({ aud: `api://${api}`, scp: 'access_as_user', appid: desktop })
    const { access_token } = await onBehalfOf(assertion)
    expect(decodeJwt(access_token)).toMatchObject({
      aud: graph,
      appid: api,
      appidacr: '1',
      oid: adele,
      idtyp: 'user',
    })
    expect(String(decodeJwt(access_token).scp).split(' ').sort()).toEqual([
      'Synchronization.Read.All',
      'User.Read',
    ])
  })

  test('an API may ask for .default beside OpenID scopes', async () => {
    const scope = `openid profile offline_access ${graph}/.default`
    const body = await onBehalfOf(await forApi(), { scope })
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: graph, appid: api, oid: adele })
    expect(body).toMatchObject({ id_token: expect.any(String), refresh_token: expect.any(String) })
  })

  test('a token for the API is none for Graph', async () => {
    expect(await callGraph(await forApi())).toMatchObject({ reason: 'wrong-audience' })
  })

  test.each<[string, number, () => Promise<string>]>([
    ['for Graph', 500131, async () => (await ask(asAdele)).access_token],
    ['of an application', 7000114, async () => (await ask(asDaemon)).access_token],
    ['with another signature', 50013, async () => `${(await forApi()).slice(0, -40)}${'A'.repeat(40)}`],
    ['that is none', 50013, async () => 'nonsense'],
  ])('a token %s is refused', async (_, code, assertion) => {
    const sent = await assertion()
    const body = await onBehalfOf(sent)
    expect(body.error_codes).toEqual([code])
    expect(JSON.stringify(body)).not.toContain(sent)
  })

  test('a token that has expired is refused', async () => {
    const assertion = await forApi()
    signIn.clock.now += 3_599_000
    expect((await onBehalfOf(assertion)).error_codes).toEqual([500133])
  })

  test.each([
    ['a credential', 7000218, { client_secret: '' }],
    ['its purpose', 900144, { requested_token_use: '' }],
    ['that purpose', 70000, { requested_token_use: 'on_a_whim' }],
    ['consent', 65001, { scope: 'Application.Read.All' }],
  ])('nothing is given without %s', async (_, code, changes) => {
    expect((await onBehalfOf(await forApi(), changes)).error_codes).toEqual([code])
  })
})

describe('a revocation', () => {
  test('challenges the tokens of a client that can meet it, and a new token is good at once', async () => {
    const { access_token } = await ask({ ...asDaemon, claims })
    expect(decodeJwt(access_token).xms_cc).toEqual(['CP1'])
    signIn.identity.revoke(daemon)
    const error = await callGraph(access_token)
    expect(error).toMatchObject({ reason: 'revoked' })
    // 2026-01-31T12:00:01Z, the second after the revocation.
    expect(JSON.parse(error.claims)).toEqual({
      access_token: { nbf: { essential: true, value: '1769860801' } },
    })
    const again = await ask({ ...asDaemon, claims })
    expect(await callGraph(again.access_token)).toBe('accepted')
  })

  test('leaves alone the tokens of clients that cannot, and of others', async () => {
    const plain = await ask(asDaemon)
    const others = await ask({ ...asAdele, claims })
    signIn.identity.revoke(daemon)
    expect(await callGraph(plain.access_token)).toBe('accepted')
    expect(await callGraph(others.access_token)).toBe('accepted')
  })

  test("of a user ends the user's refresh tokens, until the next sign-in", async () => {
    const before = await ask({ ...asAdele, claims })
    signIn.identity.revoke(adele.toUpperCase())
    expect(await callGraph(before.access_token)).toMatchObject({ reason: 'revoked' })
    expect(await refresh(before.refresh_token)).toMatchObject({
      error: 'invalid_grant',
      error_codes: [50173],
    })
    const after = await ask({ ...asAdele, claims })
    expect(await callGraph(after.access_token)).toBe('accepted')
    expect(await refresh(after.refresh_token)).toHaveProperty('access_token')
  })

  test('has not happened yet on a clock turned back to before it', async () => {
    signIn.clock.now += 3_600_000
    signIn.identity.revoke(daemon)
    signIn.clock.now -= 3_000_000
    expect(await callGraph((await ask({ ...asDaemon, claims })).access_token)).toBe('accepted')
  })

  test('is forgotten at a reset', async () => {
    const { access_token } = await ask({ ...asDaemon, claims })
    signIn.identity.revoke(daemon)
    signIn.identity.reset()
    expect(await callGraph(access_token)).toBe('accepted')
  })

  test.each([
    '{}',
    'no json',
    'null',
    '{"access_token":{"xms_cc":{"values":"cp1"}}}',
    '{"access_token":{"xms_cc":{"values":["cp2"]}}}',
  ])('claims that name no such capability mark no token: %s', async (text) => {
    expect(decodeJwt((await ask({ ...asDaemon, claims: text })).access_token)).not.toHaveProperty('xms_cc')
  })
})

describe('a rotation of keys', () => {
  test('signs anew, keeps old tokens good, and publishes both keys', async () => {
    const before = await ask(asDaemon)
    await signIn.identity.rotate()
    const after = await ask(asDaemon)
    expect(decodeProtectedHeader(after.access_token).kid).not.toBe(
      decodeProtectedHeader(before.access_token).kid,
    )
    expect(await callGraph(before.access_token)).toBe('accepted')
    expect(await callGraph(after.access_token)).toBe('accepted')
    const keySet = createLocalJWKSet((await signIn.get(`${login}/common/discovery/v2.0/keys`)).body)
    const currentDate = new Date(signIn.clock.now)
    for (const { access_token } of [before, after]) await jwtVerify(access_token, keySet, { currentDate })
  })
})

describe('around the session', () => {
  test('user info tells who a token is of', async () => {
    const { access_token } = await ask(asAdele)
    const { body } = await signIn.get(`${login}/oidc/userinfo`, { authorization: `Bearer ${access_token}` })
    expect(body).toEqual({ sub: adele, name: 'Adele <Vance>', email: 'adele@contoso.example' })
  })

  test('user info refuses an application and nobody', async () => {
    const { access_token } = await ask(asDaemon)
    for (const headers of [{ authorization: `Bearer ${access_token}` }, {} as Fields]) {
      const answer = await signIn.get(`${login}/oidc/userinfo`, headers)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    }
  })

  test.each([
    ['a registered address', 'https://web.contoso.example/answer', 302],
    ['no other', 'https://evil.example/', 200],
  ])('signing out leads to %s', async (_, post_logout_redirect_uri, status) => {
    const query = new URLSearchParams({ client_id: website, post_logout_redirect_uri, state: 's' })
    const answer = await signIn.get(`${login}/${tid}/oauth2/v2.0/logout?${query}`)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('location')).toBe(status === 302 ? `${post_logout_redirect_uri}?state=s` : null)
  })
})
