import { compactVerify, importJWK } from 'jose'
import { expect, test } from 'vitest'
import { signToken } from '../tokens/token-issuer.js'
import { exportSigningKeys, generateSigningKeys, importSigningKeys } from './signing-keys.js'

test('exported keys, once imported, sign what the old public key verifies', async () => {
  const keys = await generateSigningKeys()
  const kept = await importSigningKeys(JSON.parse(JSON.stringify(await exportSigningKeys(keys))))
  expect(kept.map((key) => key.publicJwk)).toEqual(keys.map((key) => key.publicJwk))
  const token = await signToken({ sub: 'someone' }, kept)
  const { protectedHeader } = await compactVerify(token, await importJWK(keys[0].publicJwk, 'RS256'))
  expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'RS256', kid: keys[0].kid, x5t: keys[0].kid })
})

test('a published key has no private member', async () => {
  const [key] = await generateSigningKeys()
  expect(Object.keys(key.publicJwk).sort()).toEqual(['e', 'kid', 'kty', 'n', 'use'])
})

test('a set without keys, or with a public key only, is refused', async () => {
  await expect(importSigningKeys({ keys: [] })).rejects.toThrow('no signing key')
  const [key] = await generateSigningKeys()
  await expect(importSigningKeys({ keys: [key.publicJwk] })).rejects.toThrow('private members')
})
