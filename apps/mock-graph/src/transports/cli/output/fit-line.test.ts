import { expect, test } from 'vitest'
import { fitLine } from './fit-line.js'

// https://www.unicode.org/reports/tr11/: W and F are two columns wide.
test.each([
  ['created  User   Ada', 80, 'created  User   Ada'],
  ['created  User   Ada', 20, 'created  User   Ada'],
  ['created  User   Ada', 19, 'created  User   A…'],
  ['created  User   Ada', 2, '…'],
  ['created  User   Ada', 0, '…'],
  ['田中芽衣', 9, '田中芽衣'],
  ['田中芽衣', 8, '田中芽…'],
  ['田中芽衣', 7, '田中…'],
  ['👩‍🚀👩‍🚀 a', 5, '👩‍🚀…'],
  ['Zoe\u0308 Kravitz', 5, 'Zoe\u0308…'],
])('%j in %i columns is %j', (line, columns, shown) => {
  expect(fitLine(line, columns)).toBe(shown)
})

test('a terminal that does not say how wide it is has 80 columns', () => {
  expect(fitLine('a'.repeat(100))).toBe(`${'a'.repeat(78)}…`)
})
