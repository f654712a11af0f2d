import { base64url } from 'jose'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { applySeed } from '../../directory/seed/seed.js'
import type { Directory } from '../../directory/tenant/directory.js'
import type { World } from '../../directory/tenant/world.js'
import { asFetch, callOf } from '../../http/fetch-adapter.js'
import { RecordStore } from '../../store/record-store.js'
import { createIdentity, type Identity } from '../identity.js'
import { generateSigningKeys } from '../keys/signing-keys.js'
import { type SignInRecords, signInKinds } from '../state/sign-in-records.js'

const tid = '11111111-0000-4000-8000-000000000001'
const desktop = '22222222-0000-4000-8000-000000000001'
const adele = '44444444-0000-4000-8000-000000000001'
const login = `https://login.microsoftonline.com/${tid}/oauth2/v2.0`
const devices = 'https://login.microsoftonline.com/devicelogin'
const redirect_uri = 'http://localhost'
const scope = 'User.Read offline_access'
const username = 'adele@contoso.example'
const environment = {
  now: () => new Date('2026-01-31T12:00:00Z'),
  newId: () => ids(),
}
const keys = generateSigningKeys()
const kinds = Object.keys(signInKinds) as (keyof SignInRecords)[]

let ids: () => string
let world: World
let contoso: Directory
let records: RecordStore<SignInRecords>
let identity: Identity
beforeEach(() => {
  ids = () => crypto.randomUUID()
  world = applySeed(
    {
      tenants: [
        {
          id: tid,
          displayName: 'Contoso',
          domain: 'contoso.example',
          applications: [
            {
              name: 'Desktop',
              appId: desktop,
              publicClient: true,
              redirectUris: [redirect_uri],
              permissions: { delegated: ['User.Read'] },
            },
          ],
          users: [{ name: 'adele', id: adele }],
        },
      ],
    },
    environment,
  )
  contoso = world.find(tid)!
  records = new RecordStore(signInKinds)
  identity = createIdentity({ world, environment, records, signingKeys: () => keys })
})

afterEach(() => {
  vi.restoreAllMocks()
})

type Fields = Record<string, string>
const send = (request: Request) => asFetch(identity.answer)(request)
const post = async (url: string, form: Fields) => {
  const response = await send(new Request(url, { method: 'POST', body: new URLSearchParams(form) }))
  return { status: response.status, body: await response.json().catch(() => undefined) }
}
const ask = (form: Fields) => post(`${login}/token`, { client_id: desktop, ...form })
const redeem = (code: string, changes: Fields = {}) =>
  ask({ grant_type: 'authorization_code', code, redirect_uri, ...changes })
const poll = ({ device_code = '' }: Fields) => ask({ grant_type: 'device_code', device_code })

async function getCode(changes: Fields = {}): Promise<string> {
  const fields = {
    ...changes,
    client_id: desktop,
    response_type: 'code',
    redirect_uri,
    scope,
    login_hint: username,
  }
  const response = await send(new Request(`${login}/authorize?${new URLSearchParams(fields)}`))
  return new URL(response.headers.get('location')!).searchParams.get('code')!
}
const beginDevice = async (): Promise<Fields> =>
  (await post(`${login}/devicecode`, { client_id: desktop, scope })).body

const disable = (accountEnabled: boolean) =>
  contoso.put('users', adele, { ...contoso.users.get(adele)!, accountEnabled })
/** Every record by kind, as JSON would bring it back. */
const held = () => JSON.parse(JSON.stringify(kinds.map((kind) => [kind, [...records.table(kind)]])))

describe('of requests at the same moment that want what is given once', () => {
  test('exactly one redeems a code, and the others learn that it was', async () => {
    const code = await getCode()
    const answers = await Promise.all(Array.from({ length: 5 }, () => redeem(code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.flatMap(({ body }) => body.error_codes ?? [])).toEqual([54005, 54005, 54005, 54005])
    // Those that lost have left no session either.
    expect(records.table('refreshTokens').size).toBe(1)
  })

  test('one that waited while the code was redeemed learns that it was', async () => {
    const verifier = 'v'.repeat(43)
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
    const code_challenge = base64url.encode(new Uint8Array(digest))
    const code = await getCode({ code_challenge, code_challenge_method: 'S256' })
    const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<ArrayBuffer>()]
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(() => {
      begun.resolve()
      return gate.promise
    })
    const waiting = redeem(code, { code_verifier: verifier })
    await begun.promise
    expect((await redeem(code, { code_verifier: verifier })).status).toBe(200)
    gate.resolve(digest)
    expect((await waiting).body.error_codes).toEqual([54005])
  })

  test('exactly one gets the tokens of a device', async () => {
    const device = await beginDevice()
    await post(devices, { user_code: device.user_code ?? '', username })
    const answers = await Promise.all([poll(device), poll(device), poll(device)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.flatMap(({ body }) => body.error_codes ?? [])).toEqual([70018, 70018])
    expect([records.table('refreshTokens').size, records.table('deviceSignIns').size]).toEqual([1, 0])
  })
})

describe('a request that is refused', () => {
  test('at the last step leaves everything as it was', async () => {
    const code = await getCode()
    disable(false)
    const before = held()
    expect((await redeem(code)).body.error_codes).toEqual([50057])
    expect(held()).toEqual(before)
    disable(true)
    expect((await redeem(code)).status).toBe(200)
  })

  test('as nobody has answered the device yet still counts', async () => {
    const device = await beginDevice()
    for (let count = 1; count <= 3; count += 1) {
      expect((await poll(device)).body.error_codes).toEqual([70016])
      expect(records.table('deviceSignIns').get(device.user_code!)?.polls.count).toBe(count)
    }
  })
})

test('a request that fails leaves everything as it was', async () => {
  const code = await getCode()
  const before = held()
  ids = () => {
    throw new Error('no more ids')
  }
  await expect(redeem(code)).rejects.toThrow('no more ids')
  expect(held()).toEqual(before)
})

test('all that is remembered is plain JSON, with which another fake goes on', async () => {
  const { access_token, refresh_token } = (await redeem(await getCode())).body
  const code = await getCode()
  const device = await beginDevice()
  identity.revoke('someone')
  const kept = held()

  records = new RecordStore(signInKinds)
  for (const [kind, all] of kept) for (const [id, record] of all) records.put(kind, id, record)
  expect(held()).toEqual(kept)
  const signingKeys = () => Promise.reject(new Error('There are keys already.'))
  identity = createIdentity({ world, environment, records, signingKeys })
  const headers = { authorization: `Bearer ${access_token}` }
  const call = callOf(new Request('https://graph.microsoft.com/v1.0/me', { headers }))
  expect((await identity.authenticate(call)).principal.oid).toBe(adele)
  expect((await ask({ grant_type: 'refresh_token', refresh_token })).status).toBe(200)
  expect((await redeem(code)).status).toBe(200)
  expect((await poll(device)).body.error_codes).toEqual([70016])
})

test('a reset forgets all but the keys', async () => {
  await redeem(await getCode())
  await getCode()
  await beginDevice()
  identity.revoke('someone')
  const [key] = [...records.table('signingKeys')]
  identity.reset()
  expect(held().filter(([, all]: [string, unknown[]]) => all.length > 0)).toEqual([['signingKeys', [key]]])
})
