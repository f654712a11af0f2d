import { expect, test } from 'vitest'
import { dateText, readDate } from './date-text.js'

test('a date that was not changed has the text that it was read from', () => {
  expect(dateText(readDate('2023-01-01T00:00:00.1234567Z')!)).toBe('2023-01-01T00:00:00.1234567Z')
})

test('a date that was changed has its new text', () => {
  const date = readDate('2023-01-01T00:00:00.1234567Z')!
  date.setUTCFullYear(2024)
  expect(dateText(date)).toBe('2024-01-01T00:00:00.123Z')
})

test.each(['', 'never', '1', 'Monday 5', '2023-13-01T00:00:00Z'])("'%s' is no date", (text) => {
  expect(readDate(text)).toBeUndefined()
})
