import { compactVerify, decodeJwt, importJWK } from 'jose'
import { expect, test } from 'vitest'
import { generateSigningKeys } from '../keys/signing-keys.js'
import { createTokenIssuer, type IssuerParts, signToken } from './token-issuer.js'

const signingKeys = generateSigningKeys()

function issuerAt(start: string, changes: Partial<IssuerParts> = {}) {
  const clock = { now: Date.parse(start) }
  let made = 0
  const environment = { now: () => new Date(clock.now), newId: () => `id ${++made}` }
  const parts = { environment, signingKeys: () => signingKeys, validFrom: () => 0, ...changes }
  return { clock, issuer: createTokenIssuer(parts) }
}

test('a token lives 3599 seconds from now and is dated back 300', async () => {
  const { issuer } = issuerAt('2026-01-31T12:00:00Z')
  const issued = await issuer.issue({ sub: 'a' })
  // 2026-01-31T12:00:00Z is 1769860800.
  expect(issued).toMatchObject({ notBefore: 1769860500, expiresOn: 1769864399, expiresIn: 3599 })
  expect(decodeJwt(issued.token)).toEqual({
    sub: 'a',
    iat: 1769860500,
    nbf: 1769860500,
    exp: 1769864399,
    uti: 'id 1',
  })
})

test('each token is signed anew, with a uti of its own, also at the same moment', async () => {
  const { issuer } = issuerAt('2026-01-31T12:00:00Z')
  const issued = await Promise.all(Array.from({ length: 5 }, () => issuer.issue({ sub: 'a' })))
  expect(new Set(issued.map(({ token }) => token)).size).toBe(5)
  expect(new Set(issued.map(({ token }) => decodeJwt(token).uti)).size).toBe(5)
  const publicKey = await importJWK((await signingKeys)[0].publicJwk, 'RS256')
  for (const { token } of issued) {
    const { protectedHeader } = await compactVerify(token, publicKey)
    const [{ kid }] = await signingKeys
    expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'RS256', kid, x5t: kid })
  }
})

test('its times follow the clock, forwards and back', async () => {
  const { clock, issuer } = issuerAt('2026-01-31T12:00:00Z')
  const dates: unknown[] = []
  for (const by of [0, 60_000, -3_600_000]) {
    clock.now += by
    dates.push(decodeJwt((await issuer.issue({ sub: 'a' })).token).iat)
  }
  expect(dates).toEqual([1769860500, 1769860560, 1769856960])
})

test('where only tokens of a later second are good, it is one of that second', async () => {
  const validFrom = ({ sub }: { sub?: unknown }) => (sub === 'revoked' ? 1769860801 : 0)
  const { issuer } = issuerAt('2026-01-31T12:00:00Z', { validFrom })
  expect(await issuer.issue({ sub: 'revoked' })).toMatchObject({ notBefore: 1769860501, expiresIn: 3599 })
  expect(await issuer.issue({ sub: 'a' })).toMatchObject({ notBefore: 1769860500 })
})

test('a name in any script is signed as it is', async () => {
  const token = await signToken({ name: 'Adèle 阿黛尔 𝒜' }, await signingKeys)
  expect(decodeJwt(token).name).toBe('Adèle 阿黛尔 𝒜')
})
