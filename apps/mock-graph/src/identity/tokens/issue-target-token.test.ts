import { compactVerify, decodeJwt, importJWK } from 'jose'
import { expect, test } from 'vitest'
import { generateSigningKeys } from '../keys/signing-keys.js'
import { issueTargetToken } from './issue-target-token.js'

// Issuer and audience as the guide to SCIM endpoints has them.
test('a target is sent a signed token of the tenant for the application of the gallery', async () => {
  const keys = await generateSigningKeys()
  const environment = { now: () => new Date('2026-11-27T07:00:00Z'), newId: () => 'id' }
  const token = await issueTargetToken('72f5f3c8-4d3e-4c75-8b52-9a8f64d3c001', environment, keys)
  expect(decodeJwt(token)).toMatchObject({
    iss: 'https://sts.windows.net/72f5f3c8-4d3e-4c75-8b52-9a8f64d3c001/',
    aud: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
    tid: '72f5f3c8-4d3e-4c75-8b52-9a8f64d3c001',
    exp: Date.UTC(2026, 10, 27, 7, 59, 59) / 1_000,
  })
  const publicKey = await importJWK(keys[0].publicJwk, 'RS256')
  await expect(compactVerify(token, publicKey)).resolves.toBeDefined()
})
