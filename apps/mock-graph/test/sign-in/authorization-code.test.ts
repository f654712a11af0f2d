import { createHash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  adele,
  changeApplication,
  desktop,
  graph,
  login,
  page,
  type SignInToContoso,
  secret,
  signInToContoso,
  tid,
  tokenUrl,
  website,
} from './contoso.js'

type Fields = Record<string, string>
const verifier = 'a-verifier-of-at-least-forty-three-characters-0123456789'
const challenge = createHash('sha256').update(verifier).digest('base64url')
const hint = 'adele@contoso.example'
const loopback = 'http://localhost:51234'
const asked = {
  client_id: desktop,
  response_type: 'code',
  redirect_uri: loopback,
  scope: 'User.Read openid offline_access',
  state: 'st&te',
  nonce: 'n-1',
  code_challenge: challenge,
  code_challenge_method: 'S256',
  login_hint: hint,
}

let signIn: SignInToContoso
beforeEach(() => {
  signIn = signInToContoso()
})

const authorize = (fields: Fields, tenant = tid, headers: Fields = {}) =>
  signIn.get(`${login}/${tenant}/oauth2/v2.0/authorize?${new URLSearchParams(fields)}`, headers)
const without = (fields: Fields, ...names: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

async function sentBack(fields: Fields, tenant = tid) {
  const { status, headers } = await authorize(fields, tenant)
  const location = new URL(headers.get('location') ?? '')
  return { status, location, answer: Object.fromEntries(location.searchParams) as Fields }
}
async function getCode(fields: Fields = asked): Promise<string> {
  return (await sentBack(fields)).answer.code ?? ''
}
const redeem = (code: string, changes: Fields = {}, headers: Fields = {}) =>
  signIn.post(
    tokenUrl,
    {
      grant_type: 'authorization_code',
      client_id: desktop,
      code,
      redirect_uri: loopback,
      code_verifier: verifier,
      ...changes,
    },
    headers,
  )

describe('the code flow', () => {
  test('brings a code with the state, and tokens for it with the nonce', async () => {
    const { status, location, answer } = await sentBack(asked)
    expect([status, location.origin]).toEqual([302, loopback])
    expect(answer).toEqual({ code: expect.any(String), state: 'st&te' })
    const { body } = await redeem(answer.code!)
    expect(decodeJwt(body.access_token)).toMatchObject({ oid: adele, appid: desktop, appidacr: '0' })
    expect(decodeJwt(body.id_token)).toMatchObject({ aud: desktop, nonce: 'n-1', oid: adele })
    expect(body.refresh_token).toEqual(expect.any(String))
  })

  test('takes .default beside OpenID scopes, at both ends', async () => {
    const scope = `openid profile offline_access ${graph}/.default`
    const { body } = await redeem(await getCode({ ...asked, scope }), { scope })
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: graph, oid: adele })
    expect(body).toMatchObject({ id_token: expect.any(String), refresh_token: expect.any(String) })
  })

  test('gives no refresh token without offline_access', async () => {
    const code = await getCode({ ...asked, scope: 'User.Read' })
    expect((await redeem(code)).body).not.toHaveProperty('refresh_token')
  })

  test('takes a plain challenge, and none', async () => {
    const plain = { ...asked, code_challenge: verifier, code_challenge_method: 'plain' }
    expect((await redeem(await getCode(plain))).status).toBe(200)
    const bare = without(asked, 'code_challenge', 'code_challenge_method')
    expect((await redeem(await getCode(bare), { code_verifier: '' })).status).toBe(200)
  })

  test('works at version 1, with a resource', async () => {
    const fields = new URLSearchParams({ ...without(asked, 'scope'), resource: graph })
    const { headers } = await signIn.get(`${login}/${tid}/oauth2/authorize?${fields}`)
    const code = new URL(headers.get('location')!).searchParams.get('code')!
    const form = {
      grant_type: 'authorization_code',
      client_id: desktop,
      code,
      redirect_uri: loopback,
      code_verifier: verifier,
    }
    const { body } = await signIn.post(`${login}/${tid}/oauth2/token`, form)
    expect(decodeJwt(body.access_token).aud).toBe(graph)
  })

  test('asks a web client for its credential and a public one for none', async () => {
    const redirect_uri = 'https://web.contoso.example/answer'
    const fields = { ...asked, client_id: website, redirect_uri }
    const client = { client_id: website, redirect_uri }
    const code = await getCode(fields)
    expect((await redeem(code, client)).body.error_codes).toEqual([7000218])
    const { body } = await redeem(code, { ...client, client_secret: secret })
    expect(decodeJwt(body.access_token).appidacr).toBe('1')
    const { passwordCredentials } = signIn.contoso.applicationByAppId(website)!
    changeApplication(signIn.contoso, desktop, () => ({ passwordCredentials }))
    expect((await redeem(await getCode(), { client_secret: secret })).body.error_codes).toEqual([700025])
  })

  test('lets a page read its tokens, and no other page', async () => {
    const redirect_uri = 'https://page.contoso.example/'
    const client = { client_id: page, redirect_uri }
    const code = await getCode({ ...asked, ...client })
    const stranger = await redeem('nonsense', client, { origin: 'https://evil.example' })
    expect(stranger.headers.has('access-control-allow-origin')).toBe(false)
    const { status, headers } = await redeem(code, client, { origin: 'https://page.contoso.example' })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('https://page.contoso.example')
  })
})

describe('the answer is sent', () => {
  test('in the fragment', async () => {
    const { headers } = await authorize({ ...asked, response_mode: 'fragment' })
    expect(headers.get('location')).toMatch(/^http:\/\/localhost:51234#code=[^&]+&state=st%26te$/)
  })

  test('behind a query that is there already', async () => {
    const redirect_uri = 'https://web.contoso.example/a?b=c'
    const { headers } = await authorize({ ...asked, client_id: website, redirect_uri })
    expect(headers.get('location')).toMatch(/^https:\/\/web\.contoso\.example\/a\?b=c&code=/)
  })

  test('by a form, in which nothing breaks out of its quotes', async () => {
    const { status, headers, body } = await authorize({
      ...asked,
      response_mode: 'form_post',
      state: '"><script>',
    })
    expect(status).toBe(200)
    expect(body).toContain('<form method="post" action="http://localhost:51234">')
    expect(body).toContain('name="state" value="&quot;&gt;&lt;script&gt;"')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+'/)
  })

  test('to the first registered address if none is asked for', async () => {
    const { location } = await sentBack({ ...without(asked, 'redirect_uri'), client_id: website })
    expect(location.origin + location.pathname).toBe('https://web.contoso.example/answer')
  })
})

describe('the account picker', () => {
  test('lists who may sign in, and choosing somebody goes on', async () => {
    const { status, headers, body } = await authorize(without(asked, 'login_hint'))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toContain('Adele &lt;Vance&gt;')
    expect(body).not.toContain('gone@contoso.example')
    expect(body).not.toContain('ben@fabrikam.example')
    const link = /href="(\?[^"]*adele[^"]*)"/.exec(body)![1]!.replaceAll('&amp;', '&')
    const chosen = await signIn.get(`${login}/${tid}/oauth2/v2.0/authorize${link}`)
    expect(new URL(chosen.headers.get('location')!).searchParams.get('state')).toBe('st&te')
  })

  test.each([
    ['common', 'ben@fabrikam.example', true],
    ['common', 'pat@contoso.example', true],
    ['organizations', 'pat@contoso.example', false],
    ['consumers', 'pat@contoso.example', true],
    ['consumers', 'adele@contoso.example', false],
  ])('of %s has %s: %s', async (tenant, name, listed) => {
    const { body } = await authorize(without(asked, 'login_hint'), tenant)
    expect(body.includes(name)).toBe(listed)
  })

  test.each([
    ['nobody is known by the hint', { login_hint: 'nobody@contoso.example' }],
    ['the hint is of another tenant', { login_hint: 'ben@fabrikam.example' }],
    ['it is asked for', { prompt: 'select_account' }],
    ['a new sign-in is asked for', { prompt: 'login' }],
  ])('shows when %s', async (_, changes) => {
    expect((await authorize({ ...asked, ...changes })).body).toContain('Pick an account')
  })
})

describe('nothing is sent', () => {
  test.each([
    ['to a foreign address', 50011, { redirect_uri: 'https://evil.example/' }],
    ['to a longer address', 50011, { redirect_uri: 'http://localhost/deeper' }],
    ['to an address that only begins like ours', 50011, { redirect_uri: 'http://localhost.evil.example' }],
    ['to a host behind a user name', 50011, { redirect_uri: 'http://localhost@evil.example' }],
    ['to a loopback with a user name', 50011, { redirect_uri: 'http://evil@localhost:1' }],
    ['to a loopback of another scheme', 50011, { redirect_uri: 'https://localhost' }],
    [
      'to an address with a port, where that matters',
      50011,
      { redirect_uri: 'https://contoso.example:8443/native' },
    ],
    ['over two lines', 50011, { redirect_uri: 'http://local\r\nhost' }],
    ['for an unknown client', 700016, { client_id: '22222222-0000-4000-8000-000000000009' }],
    ['without a client', 900144, { client_id: '' }],
  ])('%s', async (_, code, changes) => {
    const answer = await authorize({ ...asked, ...changes })
    expect(answer).toMatchObject({ status: 400, body: { error_codes: [code] } })
    expect(answer.headers.has('location')).toBe(false)
  })

  test('but a page for a browser, which runs nothing of the request', async () => {
    const redirect_uri = 'https://evil.example/<script>'
    const { body, headers } = await authorize({ ...asked, redirect_uri }, tid, { accept: 'text/html' })
    expect(body).toContain('AADSTS50011: The redirect URI &#39;https://evil.example/&lt;script&gt;&#39;')
    expect(headers.get('content-security-policy')).not.toContain('script-src')
  })

  test('to an address a browser would run, even if it is registered', async () => {
    const redirect_uri = 'javascript:alert(1)'
    changeApplication(signIn.contoso, desktop, ({ redirectUris }) => ({
      redirectUris: { ...redirectUris, publicClient: [...redirectUris.publicClient, redirect_uri] },
    }))
    expect((await authorize({ ...asked, redirect_uri })).body.error_codes).toEqual([50011])
  })
})

describe('the client learns', () => {
  test.each([
    ['that nobody is signed in already', 'login_required', 50058, { prompt: 'none' }],
    ['of another response type', 'unsupported_response_type', 70005, { response_type: 'token' }],
    ['of another response mode', 'invalid_request', 70007, { response_mode: 'web_message' }],
    ['that consent is missing', 'consent_required', 65001, { scope: 'Application.Read.All' }],
    ['of a scope that is not there', 'invalid_request', 650053, { scope: 'Nonsense.Read' }],
    ['that a scope is missing', 'invalid_request', 900144, { scope: '' }],
    ['that the account is disabled', 'access_denied', 50057, { login_hint: 'gone@contoso.example' }],
    ['of an unknown challenge method', 'invalid_request', 9002313, { code_challenge_method: 'S512' }],
    ['of a challenge too short', 'invalid_request', 9002313, { code_challenge: 'short' }],
  ])('%s', async (_, error, code, changes) => {
    const { answer } = await sentBack({ ...asked, ...changes })
    expect(answer).toMatchObject({ error, state: 'st&te' })
    expect(answer.error_description).toMatch(new RegExp(`^AADSTS${code}: `))
    expect(answer).not.toHaveProperty('code')
  })

  test('that a page must send a challenge', async () => {
    const bare = without(asked, 'code_challenge', 'code_challenge_method')
    const { answer } = await sentBack({
      ...bare,
      client_id: page,
      redirect_uri: 'https://page.contoso.example/',
    })
    expect(answer.error_description).toMatch(/^AADSTS9002325: /)
  })
})

describe('a code is refused', () => {
  test.each([
    ['with another verifier', 501481, { code_verifier: `${verifier}x` }],
    ['without a verifier', 501481, { code_verifier: '' }],
    ['for another address', 500112, { redirect_uri: 'http://localhost:9' }],
    ['of another client', 70000, { client_id: website, client_secret: secret }],
    ['that was never given', 70000, { code: 'nonsense' }],
  ])('%s, and is still good', async (_, error, changes) => {
    const code = await getCode()
    expect((await redeem(code, changes)).body.error_codes).toEqual([error])
    expect((await redeem(code)).status).toBe(200)
  })

  test('the second time, even at the same moment', async () => {
    const code = await getCode()
    const answers = await Promise.all([redeem(code), redeem(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await redeem(code)).body.error_codes).toEqual([54005])
  })

  test('after ten minutes', async () => {
    const code = await getCode()
    signIn.clock.now += 600_000
    const { body } = await redeem(code)
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [70008] })
    expect(JSON.stringify(body)).not.toContain(code)
  })

  test('after a reset', async () => {
    const code = await getCode()
    signIn.identity.reset()
    expect((await redeem(code)).body.error_codes).toEqual([70000])
  })
})
