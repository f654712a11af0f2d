import { expect, test } from 'vitest'
import { readContract } from './contract.ts'

// Kiota takes an answer whose reference leads nowhere for bytes, and says nothing.
test('every reference of the slice leads somewhere', () => {
  const { slice } = readContract()
  const lost: string[] = []
  JSON.stringify(slice, (key, value) => {
    if (key === '$ref' && find(slice, value) === undefined) lost.push(value)
    return value
  })
  expect(lost).toEqual([])
})

function find(document: unknown, reference: string): unknown {
  const names = reference.split('/').slice(1)
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document)
}
