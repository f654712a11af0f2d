import { expect, test } from 'vitest'
import { VerifiedTokens } from './verified-tokens.js'
import type { VerifiedToken } from './verify-token.js'

const token: VerifiedToken = {
  principal: { kind: 'application', tid: 't', oid: 'o', appid: 'a', appRoles: new Set() },
  audience: 'https://graph.microsoft.com',
  notBefore: 0,
  expiresOn: 1,
  issuedAt: 0,
  continuous: false,
}
const signature = 's'.repeat(342)

test('a token is found again by its text', () => {
  const tokens = new VerifiedTokens()
  tokens.set(`header.claims.${signature}`, token)
  expect(tokens.get(['header', 'claims', signature].join('.'))).toBe(token)
})

test('other claims over the same signature are another token, which pushes none out unless it was verified', () => {
  const tokens = new VerifiedTokens()
  tokens.set(`header.claims.${signature}`, token)
  expect(tokens.get(`header.forged.${signature}`)).toBeUndefined()
  expect(tokens.get(`header.claims.${signature}`)).toBe(token)
})

test('one as short as an end, or shorter, is told from the others too', () => {
  const tokens = new VerifiedTokens()
  tokens.set('a.b.c', token)
  expect(tokens.get('a.b.c')).toBe(token)
  expect(tokens.get('b.c')).toBeUndefined()
})
