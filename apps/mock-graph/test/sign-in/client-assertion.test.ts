import { decodeJwt, SignJWT } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeClientCertificate, signWithAsn1 } from './client-certificate.js'
import {
  changeApplication,
  daemon,
  graph,
  login,
  type SignInToContoso,
  signInToContoso,
  start,
  tid,
  tokenUrl,
} from './contoso.js'

const rsa = makeClientCertificate('rsa')
const ec = makeClientCertificate('ec')
const other = makeClientCertificate('rsa')
const now = start / 1000

let signIn: SignInToContoso
beforeEach(() => {
  signIn = signInToContoso()
  const keyCredentials = [registered(rsa), registered(ec)]
  changeApplication(signIn.contoso, daemon, () => ({ keyCredentials }))
})

const registered = ({ certificate }: typeof rsa) => ({
  keyId: crypto.randomUUID(),
  customKeyIdentifier: null,
  displayName: null,
  startDateTime: '2026-01-01T00:00:00Z',
  endDateTime: '2027-01-01T00:00:00Z',
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
  key: certificate.replace(/-----[^-]+-----|\s/g, ''),
})

const x5t = rsa.sha1.toString('base64url')
const claims = { aud: tokenUrl, iss: daemon, sub: daemon, jti: 'one', nbf: now, exp: now + 600 }
const sign = (header: object, changes: object = {}, key = rsa.key) =>
  new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'RS256', ...header }).sign(key)
const form = (assertion: string) => ({
  grant_type: 'client_credentials',
  client_id: daemon,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: assertion,
  scope: `${graph}/.default`,
})

describe('a client assertion is accepted', () => {
  test.each([
    [
      'PS256 with x5t#S256, as the identity libraries send',
      { alg: 'PS256', 'x5t#S256': rsa.sha256.toString('base64url') },
    ],
    ['RS256 with x5t', { x5t }],
    ['RS256 with kid, as Terraform sends', { kid: x5t }],
    ['RS256 with kid in hexadecimal', { kid: rsa.sha1.toString('hex') }],
  ])('%s', async (_, header) => {
    const { body } = await signIn.post(tokenUrl, form(await sign(header)))
    expect(decodeJwt(body.access_token)).toMatchObject({ appid: daemon, appidacr: '2', idtyp: 'app' })
  })

  const kid = ec.sha1.toString('base64url')
  test.each([
    ['as RFC 7518 has it', () => sign({ alg: 'ES256', kid }, {}, ec.key)],
    ['in ASN.1, as Terraform sends', async () => signWithAsn1({ alg: 'ES256', kid }, claims, ec.key)],
  ])('ES256 %s', async (_, assertion) => {
    expect((await signIn.post(tokenUrl, form(await assertion()))).status).toBe(200)
  })

  test.each([
    tokenUrl,
    `http://login.microsoftonline.com/${tid}/oauth2/v2.0/token`,
    `https://login.microsoftonline.us/${tid}/oauth2/token`,
    `${login}/${tid}/v2.0`,
    `${login}/${tid}/`,
    `${login}/CONTOSO.example/oauth2/v2.0/token`,
    `https://login.windows.net/${tid}/oauth2/token`,
    `https://westus.login.microsoft.com/${tid}/oauth2/v2.0/token`,
  ])('for the audience %s', async (aud) => {
    expect((await signIn.post(tokenUrl, form(await sign({ x5t }, { aud })))).status).toBe(200)
  })

  test('with OpenID scopes beside .default, as MSAL for Java and for Go send', async () => {
    const scope = `openid ${graph}/.default offline_access profile`
    const { body } = await signIn.post(tokenUrl, { ...form(await sign({ x5t })), scope })
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: graph, appidacr: '2' })
    expect(body).not.toHaveProperty('refresh_token')
  })

  test('at our own origin, under any name of the loopback', async () => {
    const aud = `https://localhost:4010/${tid}/oauth2/v2.0/token`
    const url = `http://127.0.0.1:4010/${tid}/oauth2/v2.0/token`
    expect((await signIn.post(url, form(await sign({ x5t }, { aud })))).status).toBe(200)
  })

  test('again until it expires, with five minutes of grace', async () => {
    const assertion = form(await sign({ x5t }))
    expect((await signIn.post(tokenUrl, assertion)).status).toBe(200)
    signIn.clock.now += 899_000
    expect((await signIn.post(tokenUrl, assertion)).status).toBe(200)
    signIn.clock.now += 1000
    expect((await signIn.post(tokenUrl, assertion)).body.error_codes).toEqual([700024])
  })
})

describe('a client assertion is refused', () => {
  test.each<[string, number, number, () => Promise<string> | string]>([
    ['that is no JWT', 400, 50027, () => 'nonsense'],
    ['without algorithm', 400, 50027, () => signWithAsn1({ alg: 'none', x5t }, claims, rsa.key)],
    ['with a shared secret', 400, 50027, () => signWithAsn1({ alg: 'HS256', x5t }, claims, rsa.key)],
    ['of another client', 401, 700021, () => sign({ x5t }, { iss: 'another' })],
    ['about another client', 401, 700021, () => sign({ x5t }, { sub: 'another' })],
    [
      'with an unknown certificate',
      401,
      700027,
      () => sign({ x5t: other.sha1.toString('base64url') }, {}, other.key),
    ],
    ['that names no certificate', 401, 700027, () => sign({})],
    ['signed with another key', 401, 700027, () => sign({ x5t }, {}, other.key)],
    ['of the wrong kind of key', 401, 700027, () => sign({ alg: 'ES256', x5t }, {}, ec.key)],
    ['with half a signature', 401, 700027, async () => (await sign({ x5t })).slice(0, -20)],
    ['for another API', 401, 700023, () => sign({ x5t }, { aud: graph })],
    [
      'for another host',
      401,
      700023,
      () => sign({ x5t }, { aud: `https://evil.example/${tid}/oauth2/v2.0/token` }),
    ],
    [
      'for another tenant',
      401,
      700023,
      () => sign({ x5t }, { aud: `${login}/fabrikam.example/oauth2/v2.0/token` }),
    ],
    ['of the past', 401, 700024, () => sign({ x5t }, { exp: now - 300 })],
    ['without end', 401, 700024, () => sign({ x5t }, { exp: undefined })],
    ['of the future', 401, 700024, () => sign({ x5t }, { nbf: now + 301 })],
  ])('%s', async (_, status, code, assertion) => {
    const sent = await assertion()
    const answer = await signIn.post(tokenUrl, form(sent))
    expect(answer).toMatchObject({ status, body: { error_codes: [code] } })
    expect(JSON.stringify(answer.body)).not.toContain(sent)
  })

  test('whose certificate has ended, and says so', async () => {
    changeApplication(signIn.contoso, daemon, ({ keyCredentials: [credential, ...others] }) => ({
      keyCredentials: [{ ...credential!, endDateTime: '2026-01-31T12:00:00Z' }, ...others],
    }))
    const { body } = await signIn.post(tokenUrl, form(await sign({ x5t })))
    expect(body.error_description).toMatch(/^AADSTS700027: .*The key used is expired\./)
    expect(body.error_description).toContain(
      `Thumbprint of key used by client: '${rsa.sha1.toString('hex').toUpperCase()}'`,
    )
  })

  test('without its type, or with another', async () => {
    const { client_assertion_type: _, ...untyped } = form(await sign({ x5t }))
    expect((await signIn.post(tokenUrl, untyped)).body.error_codes).toEqual([900144])
    const saml = {
      ...untyped,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer',
    }
    expect((await signIn.post(tokenUrl, saml)).body.error_codes).toEqual([50027])
  })
})

test('a seed registers certificates', async () => {
  const { applySeed } = await import('../../src/directory/seed/seed.js')
  const applications = [{ name: 'Daemon', certificates: [rsa.certificate] }]
  const environment = { now: () => new Date(start), newId: () => crypto.randomUUID() }
  const world = applySeed({ tenants: [{ displayName: 'C', domain: 'c.example', applications }] }, environment)
  const [application] = world.find('c.example')!.applications.values()
  expect(application?.keyCredentials.map(({ key }) => key)).toEqual([registered(rsa).key])
})
