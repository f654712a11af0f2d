import { describe, expect, test } from 'vitest'
import { connectTo } from '../../../test/scim/scim-connection.js'
import { boolean, change, text, userType } from '../../../test/scim/scim-objects.js'
import { emptyList, openScimStub, type SeenRequest, type StubAnswer } from '../../../test/scim/scim-stub.js'
import type { Connection } from '../../synchronization/target/target.js'
import { createScimTarget } from './create-scim-target.js'
import type { ScimTargetOptions } from './scim-target-options.js'

const dale = { type: userType, id: 't-4417' }
const userName = { type: userType, path: 'userName' }

const open = (
  baseAddress: string,
  given: Parameters<typeof connectTo>[1] = {},
  options: ScimTargetOptions = {},
) => {
  const { connection, exchanges } = connectTo(baseAddress, given)
  return { session: createScimTarget(options).open(connection), exchanges, connection }
}

const refusing = (given: StubAnswer | 'break') => openScimStub(() => given)

const invalidCredentials = 'SystemForCrossDomainIdentityManagementInvalidCredentials'

describe('an address that cannot be provisioned into', () => {
  test.each([
    ['', 'CredentialsMissing', /Credentials are missing: BaseAddress/],
    ['scim.tailspin.example', invalidCredentials, /not an absolute URL/],
    ['ftp://localhost/scim', invalidCredentials, /must begin with https/],
    ['http://ada:pass@localhost/scim', invalidCredentials, /must not hold a user name or a password/],
    ['https://graph.microsoft.com/v1.0', invalidCredentials, /belongs to Microsoft/],
    ['https://LOGIN.microsoftonline.com./common', invalidCredentials, /belongs to Microsoft/],
    ['https://tailspin.scm.windows.net', invalidCredentials, /belongs to Microsoft/],
    ['http://169.254.169.254/scim', invalidCredentials, /never called/],
    ['http://[::ffff:169.254.169.254]/scim', invalidCredentials, /never called/],
    ['http://0.0.0.0:3000/scim', invalidCredentials, /never called/],
    ['https://192.0.2.7/scim', invalidCredentials, /neither on this machine nor in a private network/],
  ])('%s', async (address, code, message) => {
    const { session, exchanges } = open(address)
    const answer = await session.probe([userName])
    expect(answer).toMatchObject({ ok: false, code, ends: 'credentials' })
    expect(!answer.ok && answer.message).toMatch(message)
    expect(exchanges).toEqual([])
  })

  test('where nobody listens, says so', async () => {
    const stub = await openScimStub()
    await stub[Symbol.asyncDispose]()
    const { session, exchanges } = open(stub.url)
    const message = `Nothing listens at ${stub.url}: start the SCIM endpoint, or correct the tenant URL (BaseAddress).`
    const code = 'SystemForCrossDomainIdentityManagementCredentialValidationUnavailable'
    expect(await session.probe([userName])).toEqual({ ok: false, code, message, ends: 'credentials' })
    expect(await session.read(dale)).toMatchObject({ code: 'WebExceptionProtocolError', ends: 'object' })
    expect(exchanges).toMatchObject([
      { answer: null, error: message },
      { answer: null, error: message },
    ])
  })

  test('that speaks no TLS, says so', async () => {
    await using stub = await openScimStub()
    const { session } = open(stub.url.replace('http:', 'https:'))
    const answer = await session.probe([userName])
    expect(!answer.ok && answer.message).toMatch(/does not speak TLS 1\.2/)
  })
})

describe('trouble on the way', () => {
  test('a redirect is not followed', async () => {
    await using elsewhere = await openScimStub()
    await using stub = await refusing({ status: 301, headers: { Location: `${elsewhere.url}/Users` } })
    const { session } = open(stub.url)
    expect(await session.probe([userName])).toMatchObject({ ok: false, ends: 'compliance' })
    expect(elsewhere.seen).toEqual([])
  })

  test('a connection that breaks fails the object', async () => {
    await using stub = await refusing('break')
    const { session } = open(stub.url)
    expect(await session.create(userType, [text('userName', 'dale')])).toMatchObject({
      ok: false,
      code: 'WebExceptionProtocolError',
      ends: 'object',
    })
    expect(stub.seen).toHaveLength(1)
  })

  test('half an answer fails the object', async () => {
    await using stub = await openScimStub(() => ({
      status: 201,
      headers: { 'Content-Length': '400', Connection: 'close' },
      body: '{"id":',
    }))
    const { session } = open(stub.url)
    expect(await session.create(userType, [])).toMatchObject({ code: 'WebExceptionProtocolError' })
  })

  test('an answer that never comes ends with the time', async () => {
    await using stub = await openScimStub(() => new Promise(() => {}))
    const { session } = open(stub.url, {}, { timeout: 20 })
    expect(await session.read(dale)).toEqual({
      ok: false,
      code: 'Timeout',
      message: `${stub.url} did not answer within 0.02 seconds: look into the log of the SCIM endpoint, or give it more time.`,
      ends: 'object',
    })
  })

  test('an answer that begins and never ends does so as well, each time', async () => {
    await using stub = await openScimStub(() => ({ headers: { 'Content-Length': '400' }, body: '{"id":' }))
    const { session } = open(stub.url, {}, { timeout: 20 })
    for (let each = 0; each < 3; each += 1)
      expect(await session.read(dale)).toMatchObject({ ok: false, code: 'Timeout', ends: 'object' })
    expect(stub.seen).toHaveLength(3)
  })

  test('an answer that is too large is not read', async () => {
    await using stub = await openScimStub(() => ({ body: 'x'.repeat(3_000) }))
    const { session } = open(stub.url, {}, { maxAnswerBytes: 1_000 })
    expect(await session.read(dale)).toMatchObject({
      ok: false,
      message: expect.stringContaining('The answer is larger than 1000 bytes: '),
    })
  })

  test('a compressed answer is refused, since nobody asked for one', async () => {
    await using stub = await openScimStub(() => ({ headers: { 'Content-Encoding': 'gzip' }, body: '?' }))
    const { session } = open(stub.url)
    expect(await session.probe([userName])).toMatchObject({ ok: false, ends: 'compliance' })
  })

  test('a look-up on a connection that the target had closed is sent again, a write is not', async () => {
    let count = 0
    await using stub = await openScimStub(() => (++count % 2 === 0 ? 'break' : { body: emptyList }))
    const { session } = open(stub.url)
    await session.find({ ...userName, value: 'a' })
    expect(await session.find({ ...userName, value: 'b' })).toMatchObject({ ok: true })
    expect(await session.delete(dale)).toMatchObject({ ok: false, code: 'WebExceptionProtocolError' })
  })
})

describe('one after the other', () => {
  test('requests of an activity, and PATCHes to one object by two of them', async () => {
    let open = 0
    let most = 0
    const answer = async () => {
      most = Math.max(most, ++open)
      await new Promise(setImmediate)
      open--
      return { status: 204 }
    }
    await using stub = await openScimStub(answer)
    const target = createScimTarget()
    const [one, other] = [connectTo(stub.url), connectTo(stub.url)].map(({ connection }) =>
      target.open(connection),
    )
    const disable = [change('Replace', boolean('active', 'False'))]
    await Promise.all([one?.update(dale, disable), one?.update({ ...dale, id: 'b' }, disable)])
    await Promise.all([one?.update(dale, disable), other?.update(dale, disable)])
    expect([stub.seen.length, most]).toEqual([4, 1])
  })

  test('after an abort no request begins', async () => {
    const abort = new AbortController()
    await using stub = await openScimStub(() => {
      abort.abort()
      return { status: 204 }
    })
    const { session } = open(stub.url, { signal: abort.signal })
    const members = { path: 'members', type: 'Reference', value: ['a', 'b', 'c'] } as const
    expect(await session.update(dale, [change('Add', members)])).toMatchObject({ ok: false, ends: 'object' })
    expect(stub.seen).toHaveLength(1)
  })
})

test('a path that no SCIM request can hold fails its object, and nothing is sent', async () => {
  await using stub = await openScimStub()
  const { session } = open(stub.url)
  const wrong = text('emails[type ne "work"].value', 'x')
  const expected = { ok: false, code: 'SchemaAttributeNotFound', ends: 'object' }
  expect(await session.create(userType, [wrong])).toMatchObject(expected)
  expect(await session.update(dale, [change('Add', wrong)])).toMatchObject(expected)
  expect(stub.seen).toEqual([])
})

describe('secrets', () => {
  const echo = ({ headers, target, body }: SeenRequest): StubAnswer => ({
    status: 400,
    headers: { 'Set-Cookie': 'session=abc; Path=/', 'X-Echo': headers.Authorization ?? '' },
    body: { detail: JSON.stringify({ headers, target, body }) },
  })

  test('are in no exchange and no failure, however the target repeats them', async () => {
    await using stub = await openScimStub(echo)
    const token = 'a"b\\c/d+e'
    const { session, exchanges } = open(`${stub.url}/scim?code=f/g`, { token })
    const answer = await session.create(userType, [text('title', token)])
    expect(stub.seen[0]?.headers.Authorization).toBe(`Bearer ${token}`)
    const told = JSON.stringify([answer, exchanges])
    for (const secret of [
      token,
      JSON.stringify(token).slice(1, -1),
      encodeURIComponent(token),
      'f/g',
      'f%2Fg',
      'abc',
    ]) {
      expect(told).not.toContain(secret)
    }
    expect(exchanges[0]).toMatchObject({
      request: { method: 'POST', url: `${stub.url}/scim/Users?code=***` },
      answer: { status: 400 },
      error: null,
    })
    expect(exchanges[0]?.request.headers).toContainEqual(['Authorization', 'Bearer ***'])
  })

  test('garble no longer word, where they are short', async () => {
    await using stub = await openScimStub(echo)
    const { session, exchanges } = open(stub.url, { token: 'use' })
    const answer = await session.create(userType, [text('userName', 'use')])
    const told = JSON.stringify([answer, exchanges])
    expect(told).toContain('userName')
    expect(told).not.toMatch(/\buse\b/)
  })

  test('a token that no header can hold is not sent', async () => {
    await using stub = await openScimStub()
    const { session } = open(stub.url, { token: 'tide-4417\n' })
    const answer = await session.probe([userName])
    expect(answer).toMatchObject({ ok: false, code: invalidCredentials, ends: 'credentials' })
    expect(!answer.ok && answer.message).toMatch(/line break .* paste it anew/)
    expect(stub.seen).toEqual([])
  })

  test('no token given: one of the fake’s own issuer', async () => {
    await using stub = await openScimStub()
    const { session } = open(stub.url, { token: '', issueToken: async () => 'eyJ.issued' })
    await session.probe([userName])
    expect(new Set(stub.seen.map(({ headers }) => headers.Authorization))).toEqual(
      new Set(['Bearer eyJ.issued']),
    )
    const { session: without } = open(stub.url, { token: '' })
    expect(await without.probe([userName])).toMatchObject({ ok: false, code: 'CredentialsMissing' })
  })
})

describe('OAuth client credentials', () => {
  const parameters = (url: string, location: string): Connection['connectivityParameters'] => [
    { key: 'authenticationType', value: 'OAuth2ClientCredentialsGrant' },
    { key: 'baseAddress', value: `${url}/scim` },
    { key: 'oauth2ClientId', value: 'crew:app' },
    { key: 'oauth2ClientSecret', value: 's3cret&1' },
    { key: 'oauth2TokenExchangeUri', value: `${url}/token` },
    { key: 'credentialLocationInRequest', value: location },
  ]
  let given = 0
  const answer = ({ target }: SeenRequest): StubAnswer =>
    target === '/token'
      ? {
          headers: { 'Content-Type': 'application/json' },
          body: { access_token: `given-${++given}`, expires_in: 3600 },
        }
      : { body: emptyList }

  test.each([
    ['Header', 'grant_type=client_credentials', `Basic ${btoa('crew%3Aapp:s3cret%261')}`],
    ['Body', 'grant_type=client_credentials&client_id=crew%3Aapp&client_secret=s3cret%261', undefined],
  ])('stand in the %s of the token request', async (location, body, authorization) => {
    given = 0
    await using stub = await openScimStub(answer)
    const { session, exchanges } = open('', { connectivityParameters: parameters(stub.url, location) })
    await session.probe([userName])
    expect(stub.seen[0]).toMatchObject({ method: 'POST', target: '/token', body })
    expect(stub.seen[0]?.headers.Authorization).toBe(authorization)
    expect(stub.seen.slice(1).map(({ headers }) => headers.Authorization)).toEqual(
      Array(3).fill('Bearer given-1'),
    )
    const told = JSON.stringify(exchanges)
    expect(exchanges).toHaveLength(4)
    for (const secret of ['s3cret', 'given-1', btoa('crew%3Aapp:s3cret%261')])
      expect(told).not.toContain(secret)
  })

  test('give a token that is kept until it expires or is refused', async () => {
    given = 0
    let status = 200
    await using stub = await openScimStub((request) =>
      request.target === '/token' ? answer(request) : { status, body: emptyList },
    )
    let now = 0
    const target = createScimTarget({ probes: 1, probeGroups: 'never' })
    const activity = async () => {
      const { connection } = connectTo('', {
        connectivityParameters: parameters(stub.url, 'Body'),
        now: () => now,
      })
      const session = target.open(connection)
      const answer = await session.probe([userName])
      session.close()
      return answer.ok
    }
    expect(await activity()).toBe(true)
    now = 3_599_000
    expect(await activity()).toBe(true)
    expect(given).toBe(1)
    now = 3_600_000
    expect(await activity()).toBe(true)
    expect(given).toBe(2)
    status = 401
    expect(await activity()).toBe(false)
    status = 200
    expect(await activity()).toBe(true)
    expect(given).toBe(3)
  })

  test('are hidden where the token endpoint repeats them as they were sent', async () => {
    await using stub = await openScimStub(({ headers }) => ({
      status: 401,
      body: { error: headers.Authorization },
    }))
    const { session, exchanges } = open('', { connectivityParameters: parameters(stub.url, 'Header') })
    const told = JSON.stringify([await session.probe([userName]), exchanges])
    expect(stub.seen[0]?.headers.Authorization).toMatch(/^Basic \S{10}/)
    expect(told).not.toContain(stub.seen[0]?.headers.Authorization?.split(' ')[1])
    expect(told).toContain('Basic ***')
  })

  test('that are refused end the activity', async () => {
    await using stub = await openScimStub(() => ({ status: 401, body: { error: 'invalid_client' } }))
    const { session } = open('', { connectivityParameters: parameters(stub.url, 'Header') })
    const answered = await session.probe([userName])
    expect(answered).toMatchObject({ ok: false, ends: 'credentials' })
    expect(!answered.ok && answered.message).toMatch(/gave no access_token[\s\S]*invalid_client/)
  })
})
