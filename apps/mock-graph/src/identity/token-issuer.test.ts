import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { createRevocations } from './revocations.js'
import { generateSigningKeys, rotateSigningKeys } from './signing-keys.js'
import { createTokenIssuer } from './token-issuer.js'

const signingKeys = generateSigningKeys()

function issuerAt(start: string) {
  const clock = { now: Date.parse(start) }
  let made = 0
  const environment = { now: () => new Date(clock.now), newId: () => `id ${++made}` }
  const revocations = createRevocations(environment)
  const current = { keys: signingKeys }
  const issuer = createTokenIssuer(environment, () => current.keys, revocations)
  return { clock, current, revocations, issuer }
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

test.each([
  ['again for the same claims', 60, 'a', true],
  ['with more than five minutes left', 3298, 'a', true],
  ['with five minutes left', 3299, 'a', false],
  ['after the clock was turned back too far', -301, 'a', false],
  ['for other claims', 60, 'b', false],
])('a token is handed out %s: after %i seconds, for %s: %s', async (_, seconds, sub, reused) => {
  const { clock, issuer } = issuerAt('2026-01-31T12:00:00Z')
  const first = await issuer.issue({ sub: 'a' })
  clock.now += seconds * 1000
  const second = await issuer.issue({ sub })
  expect(second.token === first.token).toBe(reused)
  expect(second.expiresIn).toBe(reused ? 3599 - seconds : 3599)
})

test('a new key and a revocation each end the handing out', async () => {
  const { current, revocations, issuer } = issuerAt('2026-01-31T12:00:00Z')
  const subject = { sub: 'a', oid: 'a' }
  const first = await issuer.issue(subject)
  current.keys = rotateSigningKeys(await signingKeys)
  const second = await issuer.issue(subject)
  expect(second.token).not.toBe(first.token)
  revocations.revoke('A')
  const third = await issuer.issue(subject)
  // One second on, as tokens of the same second are revoked.
  expect(third.notBefore).toBe(second.notBefore + 1)
  expect((await issuer.issue(subject)).token).toBe(third.token)
})

test('requests at the same moment share one signature', async () => {
  const { issuer } = issuerAt('2026-01-31T12:00:00Z')
  const [first, second] = await Promise.all([issuer.issue({ sub: 'a' }), issuer.issue({ sub: 'a' })])
  expect(second.token).toBe(first.token)
})
