import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  adele,
  daemon,
  desktop,
  graph,
  login,
  type SignInToContoso,
  secret,
  signInToContoso,
  tid,
  tokenUrl,
} from './contoso.js'

type Fields = Record<string, string>
const codeUrl = `${login}/${tid}/oauth2/v2.0/devicecode`
const page = `${login}/devicelogin`
const username = 'adele@contoso.example'

let signIn: SignInToContoso
beforeEach(() => {
  signIn = signInToContoso()
})

const begin = async (client_id = desktop, scope = 'User.Read offline_access'): Promise<Fields> =>
  (await signIn.post(codeUrl, { client_id, scope })).body
const poll = ({ device_code }: Fields, changes: Fields = {}) =>
  signIn.post(tokenUrl, {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: desktop,
    device_code: device_code ?? '',
    ...changes,
  })
const answer = ({ user_code }: Fields, fields: Fields = { username }, headers: Fields = {}) =>
  signIn.post(page, { user_code: user_code ?? '', ...fields }, headers)

describe('a device', () => {
  test('gets a code to show, with the address of the page', async () => {
    const body = await begin()
    expect(body).toEqual({
      user_code: expect.stringMatching(/^[B-DF-HJ-NP-T]{9}$/),
      device_code: expect.any(String),
      verification_uri: page,
      expires_in: 900,
      interval: 5,
      message: `To sign in, use a web browser to open the page ${page} and enter the code ${body.user_code} to authenticate.`,
    })
  })

  test.each(['device_code', 'urn:ietf:params:oauth:grant-type:device_code'])(
    'waits, then gets tokens once, by the grant type %s',
    async (grant_type) => {
      const device = await begin()
      const pending = await poll(device, { grant_type })
      expect(pending).toMatchObject({
        status: 400,
        body: { error: 'authorization_pending', error_codes: [70016] },
      })
      expect((await answer(device)).status).toBe(200)
      const { body } = await poll(device, { grant_type })
      expect(decodeJwt(body.access_token)).toMatchObject({
        oid: adele,
        scp: expect.stringContaining('User.Read'),
      })
      expect(body.refresh_token).toEqual(expect.any(String))
      expect((await poll(device, { grant_type })).body.error).toBe('bad_verification_code')
    },
  )

  test('may ask for .default beside OpenID scopes', async () => {
    const device = await begin(desktop, `${graph}/.default openid profile offline_access`)
    await answer(device)
    const { body } = await poll(device)
    expect(decodeJwt(body.access_token).aud).toBe(graph)
    expect(body).toMatchObject({ id_token: expect.any(String), refresh_token: expect.any(String) })
  })

  test('may speak version 1', async () => {
    const form = { client_id: desktop, resource: graph }
    const { body } = await signIn.post(`${login}/${tid}/oauth2/devicecode`, form)
    expect(body).toMatchObject({ verification_url: page, expires_in: '900', interval: '5' })
    await answer(body)
    const asked = { grant_type: 'device_code', client_id: desktop, code: body.device_code }
    expect((await signIn.post(`${login}/${tid}/oauth2/token`, asked)).status).toBe(200)
  })

  test('learns that the person declined', async () => {
    const device = await begin()
    await answer(device, { decline: '1' })
    expect((await poll(device)).body.error).toBe('authorization_declined')
  })

  test('learns that its code has expired', async () => {
    const device = await begin()
    signIn.clock.now += 900_000
    expect((await poll(device)).body).toMatchObject({ error: 'expired_token', error_codes: [70020] })
    expect((await answer(device)).body.error_codes).toEqual([70018])
  })

  test('is told to slow down when it loops, and not when it keeps the interval', async () => {
    const device = await begin()
    const errors = []
    for (let round = 0; round < 11; round += 1) errors.push((await poll(device)).body.error)
    expect(errors).toEqual([...Array(10).fill('authorization_pending'), 'slow_down'])
    signIn.clock.now += 5000
    expect((await poll(device)).body.error).toBe('authorization_pending')
  })

  test.each([
    ['of another client', { client_id: daemon, client_secret: secret }, 'bad_verification_code'],
    ['with another code', { device_code: 'nonsense' }, 'bad_verification_code'],
    ['with the code of the person alone', { device_code: '' }, 'invalid_request'],
  ])('%s gets nothing', async (_, changes, error) => {
    const device = await begin()
    await answer(device)
    expect((await poll(device, changes)).body.error).toBe(error)
  })

  test('needs its credential unless it is public', async () => {
    const device = await begin(daemon)
    expect((await poll(device, { client_id: daemon })).body.error_codes).toEqual([7000218])
  })
})

describe('the page', () => {
  test('asks for the code, then for the account, and signs the device in', async () => {
    const device = await begin()
    expect((await signIn.get(page)).body).toContain('<label for="code">')
    const typed = `${device.user_code!.slice(0, 4).toLowerCase()} ${device.user_code!.slice(4)}`
    const { body } = await signIn.get(`${page}?${new URLSearchParams({ user_code: typed })}`)
    expect(body).toContain('<strong>Desktop</strong>')
    expect(body).toContain('value="adele@contoso.example"')
    expect(body).not.toContain(device.device_code)
  })

  test('does not know a code that nobody waits for', async () => {
    const { status, body } = await signIn.get(`${page}?user_code=<b>`)
    expect(status).toBe(400)
    expect(body).toContain('role="alert"')
    expect(body).not.toContain('<b>')
  })

  test('cannot be answered by a page of another site', async () => {
    const device = await begin()
    expect((await answer(device, { username }, { origin: 'https://evil.example' })).status).toBe(400)
    expect((await poll(device)).body.error).toBe('authorization_pending')
    expect((await answer(device, { username }, { origin: login })).status).toBe(200)
  })

  test.each([
    ['disabled', 'gone@contoso.example', 50057],
    ['of another tenant', 'ben@fabrikam.example', 50034],
    ['that nobody has', 'nobody@contoso.example', 50034],
  ])('signs no account in that is %s', async (_, name, code) => {
    const device = await begin()
    expect((await answer(device, { username: name })).body.error_codes).toEqual([code])
    expect((await poll(device)).body.error).toBe('authorization_pending')
  })
})
