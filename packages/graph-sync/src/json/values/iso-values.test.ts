import { DateOnly, Duration, TimeOnly } from '@microsoft/kiota-abstractions'
import { expect, test } from 'vitest'
import { readDateOnly, readDuration, readTimeOnly } from './iso-values.js'

test.each(['PT40M', 'P1Y2M3DT4H5M6.789S', '-P2W', 'P10675199DT2H48M5.4775807S', 'PT0S'])(
  'the duration %s has the parts that Kiota finds in it',
  (text) => {
    expect({ ...readDuration(text) }).toEqual({ ...Duration.parse(text) })
    expect(`${readDuration(text)}`).toBe(text)
    expect(JSON.stringify(readDuration(text))).toBe(JSON.stringify(text))
  },
)

test.each(['', 'P', 'PT', 'P1DT', 'soon', '40M', 'PT1.2.3S', 'PT-5M'])("'%s' is no duration", (text) => {
  expect(readDuration(text)).toBeUndefined()
})

test('a part of a duration cannot be changed behind its text', () => {
  const duration = readDuration('PT40M')!
  expect(() => {
    duration.minutes = 20
  }).toThrow(TypeError)
})

test('a day and a time of day have the parts that Kiota gives them', () => {
  expect({ ...readDateOnly('2024-02-29') }).toEqual({ ...DateOnly.parse('2024-02-29') })
  expect({ ...readTimeOnly('12:30:05.1234567') }).toEqual({ ...TimeOnly.parse('12:30:05.1234567') })
  expect(readTimeOnly('12:30:05.5')).toMatchObject({ seconds: 5, picoseconds: 5_000_000 })
  expect(readDateOnly('today')).toBeUndefined()
})
