import { expect, test } from 'vitest'
import { generateSigningKeys } from '../keys/signing-keys.js'
import { reuseTokens } from './reuse-tokens.js'
import { createTokenIssuer } from './token-issuer.js'

const signingKeys = generateSigningKeys()
const noon = Date.parse('2026-01-31T12:00:00Z')

function reusing() {
  const now = { ms: noon, keys: signingKeys, validFrom: 0 }
  const parts = {
    environment: { now: () => new Date(now.ms), newId: () => crypto.randomUUID() },
    signingKeys: () => now.keys,
    validFrom: () => now.validFrom,
  }
  return { now, issuer: reuseTokens(createTokenIssuer(parts), parts) }
}

test.each([
  ['again for the same claims', 60, 'a', true],
  ['with more than five minutes left', 3298, 'a', true],
  ['with five minutes left', 3299, 'a', false],
  ['after the clock was turned back too far', -301, 'a', false],
  ['for other claims', 60, 'b', false],
])('a token is handed out %s: after %i seconds, for %s: %s', async (_, seconds, sub, reused) => {
  const { now, issuer } = reusing()
  const first = await issuer.issue({ sub: 'a' })
  now.ms += seconds * 1000
  const second = await issuer.issue({ sub })
  expect(second.token === first.token).toBe(reused)
  expect(second.expiresIn).toBe(reused ? 3599 - seconds : 3599)
})

test('a new key and a revocation each end the handing out', async () => {
  const { now, issuer } = reusing()
  const first = await issuer.issue({ sub: 'a' })
  now.keys = generateSigningKeys()
  const second = await issuer.issue({ sub: 'a' })
  expect(second.token).not.toBe(first.token)
  now.validFrom = noon / 1000 + 1
  const third = await issuer.issue({ sub: 'a' })
  // One second on, as tokens of the same second are revoked.
  expect(third.notBefore).toBe(second.notBefore + 1)
  expect((await issuer.issue({ sub: 'a' })).token).toBe(third.token)
})

test('requests at the same moment share one signature', async () => {
  const { issuer } = reusing()
  const [first, second] = await Promise.all([issuer.issue({ sub: 'a' }), issuer.issue({ sub: 'a' })])
  expect(second.token).toBe(first.token)
})
