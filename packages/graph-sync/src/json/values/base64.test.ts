import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBase64, writeBase64 } from './base64.js'

test('bytes are the same after writing and reading them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = writeBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(new Uint8Array(readBase64(text)!)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test('a view of a buffer is written, not the whole buffer', () => {
  expect(writeBase64(Uint8Array.of(1, 2, 3, 4).subarray(1, 3))).toBe('AgM=')
})

test('a file of some megabytes is not too long', () => {
  expect(writeBase64(new ArrayBuffer(3_000_000))).toHaveLength(4_000_000)
})

test('the alphabet for URLs is read too, and padding may be missing', () => {
  expect(readBase64('_-8')).toEqual(Uint8Array.of(255, 239).buffer)
})

test('a text that is no base64 is not read', () => {
  expect(readBase64('not base64!')).toBeUndefined()
})
