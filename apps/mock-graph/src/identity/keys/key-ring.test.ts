import { beforeEach, expect, test } from 'vitest'
import { RecordStore } from '../../store/record-store.js'
import { type SignInRecords, signInKinds } from '../state/sign-in-records.js'
import { signToken } from '../tokens/token-issuer.js'
import { createTokenVerifier } from '../tokens/verify-token.js'
import { createKeyRing, type KeyRing } from './key-ring.js'
import { shareSigningKeys } from './shared-signing-keys.js'
import type { SigningKeys } from './signing-keys.js'

let records: RecordStore<SignInRecords>
let made: number
let ring: KeyRing
beforeEach(() => {
  records = new RecordStore(signInKinds)
  made = 0
  ring = createKeyRing(records, () => {
    made += 1
    return shareSigningKeys()
  })
})

const kidsOf = (keys: SigningKeys) => keys.map(({ kid }) => kid)
const claims = { tid: 't', iss: 'https://sts.windows.net/t/', oid: 'o', appid: 'a', idtyp: 'app' }

test('no key is made before one is asked for, and then one, also for many at once', async () => {
  expect([made, records.table('signingKeys').size]).toEqual([0, 0])
  const all = await Promise.all([ring.current(), ring.current(), ring.current()])
  expect([made, records.table('signingKeys').size]).toEqual([1, 1])
  expect(new Set(all).size).toBe(1)
})

test('the promise is the same as long as the keys are', async () => {
  const first = ring.current()
  await first
  expect(ring.current()).toBe(first)
  await ring.rotate()
  const second = ring.current()
  expect(second).not.toBe(first)
  await second
  expect(ring.current()).toBe(second)
})

test('a record is a whole key as JSON, and what is used beside it is not imported from there', async () => {
  const [key] = await ring.current()
  const kept = records.table('signingKeys').get(key.kid)
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
  // RFC 7518, section 6.3: the members of an RSA key with its private part.
  expect(Object.keys(kept!).sort()).toEqual(['d', 'dp', 'dq', 'e', 'kid', 'kty', 'n', 'p', 'q', 'qi', 'use'])
  expect((await shareSigningKeys())[0].privateKey).toBe(key.privateKey)
})

test('a new key signs, and the eight before it still verify', async () => {
  const tokens: string[] = []
  for (let count = 0; count < 10; count += 1) {
    if (count > 0) await ring.rotate()
    tokens.push(await signToken(claims, await ring.current()))
  }
  expect(records.table('signingKeys').size).toBe(9)
  const verify = createTokenVerifier(ring.current)
  const verified = await Promise.all(tokens.map((token) => verify(token).then(Boolean, () => false)))
  expect(verified).toEqual([false, ...Array(9).fill(true)])
})

test('two that rotate at once both have their key, and the first one stays', async () => {
  const [first] = kidsOf(await ring.current())
  await Promise.all([ring.rotate(), ring.rotate()])
  const kids = kidsOf(await ring.current())
  expect(kids).toHaveLength(3)
  expect(kids.at(-1)).toBe(first)
})

test('records of before are imported, newest first, and no key is made', async () => {
  await ring.rotate()
  const keys = await ring.current()
  const token = await signToken(claims, keys)
  const before = [...records.table('signingKeys').values()]
  records.clear()
  for (const record of JSON.parse(JSON.stringify(before))) records.put('signingKeys', record.kid, record)
  const again = await ring.current()
  expect(kidsOf(again)).toEqual(kidsOf(keys))
  expect(again[0].privateKey).not.toBe(keys[0].privateKey)
  expect(made).toBe(1)
  expect((await createTokenVerifier(ring.current)(token)).principal.oid).toBe('o')
})

test('several first keys keep their order', async () => {
  const given = [...(await shareSigningKeys()), ...(await shareSigningKeys())] as unknown as SigningKeys
  const own = createKeyRing(new RecordStore(signInKinds), async () => given)
  expect(kidsOf(await own.current())).toEqual(kidsOf(given))
  await own.rotate()
  expect(kidsOf(await own.current()).slice(1)).toEqual(kidsOf(given))
})
