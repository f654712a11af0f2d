import { describe, expect, test } from 'vitest'
import { deriveId } from './derive-id.js'

describe('a derived id', () => {
  test('is the same for the same words', () => {
    expect(deriveId('contoso.example', 'user', 'ann')).toBe(deriveId('contoso.example', 'user', 'ann'))
  })

  test('is another when a word moves over a boundary', () => {
    expect(deriveId('ab', 'c')).not.toBe(deriveId('a', 'bc'))
  })

  test('has the shape of a version 4 GUID, and a hundred thousand names share none', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) =>
      deriveId('contoso.example', 'application', `${index}`),
    )
    expect(new Set(ids).size).toBe(100_000)
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(ids.filter((id) => !shape.test(id))).toEqual([])
  })

  // A change of the ids would break everyone who wrote down what an earlier version printed.
  test('stays what it was', () => {
    expect(deriveId('contoso.example', 'user', 'ann')).toBe('947f182b-aeff-4175-8a1e-cd0a41236735')
  })
})
