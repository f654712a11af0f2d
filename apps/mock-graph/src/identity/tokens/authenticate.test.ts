import { base64url } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { applySeed } from '../../directory/seed/seed.js'
import type { World } from '../../directory/tenant/world.js'
import { callOf } from '../../http/fetch-adapter.js'
import { type TokenErrorReason, tokenErrorMessages } from '../errors/token-error.js'
import { createIdentity, type Identity } from '../identity.js'
import { generateSigningKeys } from '../keys/signing-keys.js'
import { signToken } from './token-issuer.js'

const tid = '11111111-0000-4000-8000-000000000001'
const daemon = '33333333-0000-4000-8000-000000000001'
const adele = '44444444-0000-4000-8000-000000000001'
const graph = 'https://graph.microsoft.com'
const noon = Date.parse('2026-01-31T12:00:00Z') / 1000
const clock = { seconds: noon }
const environment = { now: () => new Date(clock.seconds * 1000), newId: () => crypto.randomUUID() }
const keys = generateSigningKeys()
const otherKeys = generateSigningKeys()

let world: World
let identity: Identity
let keyCalls: number
beforeEach(() => {
  clock.seconds = noon
  keyCalls = 0
  world = applySeed(
    {
      tenants: [
        {
          id: tid,
          displayName: 'Contoso',
          domain: 'contoso.example',
          applications: [{ name: 'Daemon', clientSecret: 'secret', servicePrincipal: { id: daemon } }],
          users: [{ name: 'adele', id: adele }],
        },
      ],
    },
    environment,
  )
  identity = createIdentity({
    world,
    environment,
    signingKeys: () => {
      keyCalls += 1
      return keys
    },
  })
})

const claims = {
  aud: graph,
  iss: `https://sts.windows.net/${tid}/`,
  tid,
  oid: daemon,
  appid: 'client',
  idtyp: 'app',
  roles: ['Synchronization.ReadWrite.All'],
  nbf: noon - 300,
  exp: noon + 3599,
}
const sign = async (changes: object = {}) => signToken({ ...claims, ...changes }, await keys)
const call = (authorization: string | undefined, url = `${graph}/v1.0/servicePrincipals`) =>
  identity.authenticate(
    callOf(new Request(url, authorization === undefined ? {} : { headers: { authorization } })),
  )
const encode = (part: object) => base64url.encode(JSON.stringify(part))
const reasonOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error) => error.reason,
  )

describe('accepted', () => {
  test('an application, with the directory of its tenant', async () => {
    const { principal, directory } = await call(`Bearer ${await sign()}`)
    expect(principal).toEqual({
      kind: 'application',
      tid,
      oid: daemon,
      appid: 'client',
      appRoles: new Set(['Synchronization.ReadWrite.All']),
    })
    expect(directory).toBe(world.find(tid))
  })

  test('a user of the tenant', async () => {
    const token = await sign({ idtyp: 'user', oid: adele, scp: 'User.Read' })
    expect((await call(`Bearer ${token}`)).principal).toMatchObject({ kind: 'user', oid: adele })
  })

  test.each([
    ['the scheme in lower case', 'bearer', {}, graph],
    ['an audience with a slash', 'Bearer', { aud: `${graph}/` }, graph],
    ["Graph's application id", 'Bearer', { aud: '00000003-0000-0000-c000-000000000000' }, graph],
    ['any cloud at our own origin', 'Bearer', { aud: 'https://graph.microsoft.us' }, 'http://127.0.0.1:4010'],
    ['our own origin', 'Bearer', { aud: 'https://localhost:4010' }, 'http://127.0.0.1:4010'],
    ['an issuer of version 2.0', 'Bearer', { iss: `https://login.microsoftonline.us/${tid}/v2.0` }, graph],
    ['an issuer under another name', 'Bearer', { iss: `https://login.windows.net/${tid}/v2.0` }, graph],
    ['the last second', 'Bearer', { exp: noon + 1 }, graph],
    ['the first second', 'Bearer', { nbf: noon }, graph],
  ])('%s', async (_, scheme, changes, origin) => {
    const { principal } = await call(`${scheme} ${await sign(changes)}`, `${origin}/v1.0/me`)
    expect(principal.oid).toBe(daemon)
  })
})

describe('refused as', () => {
  test.each<[TokenErrorReason, string, () => Promise<string | undefined>]>([
    ['missing', 'no header', async () => undefined],
    ['missing', 'an empty bearer', async () => 'Bearer '],
    ['missing', 'another scheme', async () => 'Basic Y2xpZW50OnNlY3JldA=='],
    ['malformed', 'dots around nonsense', async () => 'Bearer a.b.c'],
    ['malformed', 'five parts', async () => `Bearer ${await sign()}.x.y`],
    ['unsigned', 'alg none', async () => `Bearer ${encode({ alg: 'none' })}.${encode(claims)}.`],
    ['wrong-signature', 'HS256', async () => `Bearer ${encode({ alg: 'HS256' })}.${encode(claims)}.c2ln`],
    [
      'wrong-signature',
      'a key of somebody else',
      async () => `Bearer ${await signToken(claims, await otherKeys)}`,
    ],
    [
      'wrong-signature',
      'our key id over a key of somebody else',
      async () =>
        `Bearer ${await signToken(claims, [{ ...(await otherKeys)[0], kid: (await keys)[0].kid }])}`,
    ],
    [
      'wrong-signature',
      'claims changed after signing',
      async () => {
        const [header, , signature] = (await sign()).split('.')
        return `Bearer ${header}.${encode({ ...claims, roles: ['Application.ReadWrite.All'] })}.${signature}`
      },
    ],
    ['wrong-issuer', 'no issuer', async () => `Bearer ${await sign({ iss: undefined })}`],
    ['wrong-issuer', 'the issuer of another tenant', async () => `Bearer ${await sign({ tid: 'other' })}`],
    [
      'wrong-issuer',
      'another host',
      async () => `Bearer ${await sign({ iss: `https://evil.example/${tid}/v2.0` })}`,
    ],
    [
      'wrong-audience',
      'another API',
      async () => `Bearer ${await sign({ aud: 'https://management.azure.com' })}`,
    ],
    [
      'wrong-audience',
      'another cloud',
      async () => `Bearer ${await sign({ aud: 'https://graph.microsoft.us' })}`,
    ],
    ['wrong-audience', 'a list', async () => `Bearer ${await sign({ aud: [graph] })}`],
    ['expired', 'the end of its life', async () => `Bearer ${await sign({ exp: noon })}`],
    ['expired', 'no end of life', async () => `Bearer ${await sign({ exp: undefined })}`],
    ['not-yet-valid', 'a start to come', async () => `Bearer ${await sign({ nbf: noon + 1 })}`],
    [
      'foreign-tenant',
      'an application we do not have',
      async () => `Bearer ${await sign({ oid: 'nobody' })}`,
    ],
    [
      'foreign-tenant',
      'a user with the id of an application',
      async () => `Bearer ${await sign({ idtyp: 'user' })}`,
    ],
    [
      'foreign-tenant',
      'a tenant we do not have',
      async () => `Bearer ${await sign({ tid: 'other', iss: 'https://sts.windows.net/other/' })}`,
    ],
  ])('%s: %s', async (reason, _, authorization) => {
    const attempt = call(await authorization())
    expect(await reasonOf(attempt)).toBe(reason)
    await expect(attempt).rejects.toThrow(tokenErrorMessages[reason].message)
  })
})

test('a token without dots is refused with the text of the newer validator', async () => {
  const attempt = call('Bearer token')
  expect(await reasonOf(attempt)).toBe('malformed')
  await expect(attempt).rejects.toThrow('IDX14100: JWT is not well formed, there are no dots (.).')
})

describe('a token seen before', () => {
  test('still ends its life', async () => {
    const authorization = `Bearer ${await sign()}`
    await call(authorization)
    clock.seconds += 3599
    expect(await reasonOf(call(authorization))).toBe('expired')
  })

  test('still needs its caller to exist', async () => {
    const authorization = `Bearer ${await sign({ idtyp: 'user', oid: adele })}`
    await call(authorization)
    world.find(tid)!.remove('users', adele)
    expect(await reasonOf(call(authorization))).toBe('foreign-tenant')
  })

  test('is still of one cloud', async () => {
    const authorization = `Bearer ${await sign()}`
    await call(authorization)
    expect(await reasonOf(call(authorization, 'https://graph.microsoft.us/v1.0/me'))).toBe('wrong-audience')
  })

  test('gives the same principal again', async () => {
    const authorization = `Bearer ${await sign()}`
    const first = await call(authorization)
    expect((await call(authorization)).principal).toBe(first.principal)
  })
})

test('the keys are asked for once, and not before a signature needs them', async () => {
  await reasonOf(call('Bearer a.b.c'))
  expect(keyCalls).toBe(0)
  await call(`Bearer ${await sign()}`)
  await call(`Bearer ${await sign({ appid: 'another' })}`)
  expect(keyCalls).toBe(1)
})
