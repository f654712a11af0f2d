import { base64url } from 'jose'
import { expect, test } from 'vitest'
import { withRawSignature } from './raw-signature.js'

const jws = (bytes: readonly number[]) => `h.p.${base64url.encode(Uint8Array.from(bytes))}`
const convert = (bytes: readonly number[]) => withRawSignature(jws(bytes), 'ES256')
const raw = (r: readonly number[], s: readonly number[]) =>
  jws([...Array(32 - r.length).fill(0), ...r, ...Array(32 - s.length).fill(0), ...s])

test.each([
  ['short numbers are filled up', [0x30, 7, 2, 1, 5, 2, 2, 1, 2], [5], [1, 2]],
  ['the zero before a high bit goes', [0x30, 7, 2, 2, 0, 0x80, 2, 1, 9], [0x80], [9]],
])('%s', (_, der, r, s) => {
  expect(convert(der)).toBe(raw(r, s))
})

test('a raw signature stays, and so does one of another algorithm', () => {
  const bytes = Array(64).fill(7)
  expect(convert(bytes)).toBe(jws(bytes))
  expect(withRawSignature(jws([0x30, 0]), 'RS256')).toBe(jws([0x30, 0]))
})

test.each([
  ['nothing', []],
  ['no sequence', [0x31, 6, 2, 1, 5, 2, 1, 6]],
  ['another length', [0x30, 9, 2, 1, 5, 2, 1, 6]],
  ['no second number', [0x30, 3, 2, 1, 5]],
  ['a number cut off', [0x30, 6, 2, 1, 5, 2, 9, 6]],
  ['a number too long', [0x30, 38, 2, 33, ...Array(33).fill(1), 2, 1, 6]],
])('%s throws', (_, der) => {
  expect(() => convert(der)).toThrow()
})
