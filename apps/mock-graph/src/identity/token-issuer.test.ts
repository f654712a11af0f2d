import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { generateSigningKeys } from './signing-keys.js'
import { createTokenIssuer } from './token-issuer.js'

const signingKeys = generateSigningKeys()

function issuerAt(start: string) {
  const clock = { now: Date.parse(start) }
  let made = 0
  const environment = { now: () => new Date(clock.now), newId: () => `id ${++made}` }
  return { clock, issuer: createTokenIssuer(environment, () => signingKeys) }
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

test('requests at the same moment share one signature', async () => {
  const { issuer } = issuerAt('2026-01-31T12:00:00Z')
  const [first, second] = await Promise.all([issuer.issue({ sub: 'a' }), issuer.issue({ sub: 'a' })])
  expect(second.token).toBe(first.token)
})
