import { describe, expect, test } from 'vitest'
import { type ClockRecords, clockKinds, createClock, keepClock } from './clock.js'
import { RecordStore } from './store/record-store.js'

const noon = new Date('2026-03-01T12:00:00Z')

function frozen() {
  const clock = createClock(noon)
  clock.freeze()
  clock.set(noon)
  return clock
}

describe('a clock', () => {
  test.each([
    [90_000, '2026-03-01T12:01:30.000Z'],
    ['PT40M', '2026-03-01T12:40:00.000Z'],
    ['P4W', '2026-03-29T12:00:00.000Z'],
    ['P1DT2H3M4.5S', '2026-03-02T14:03:04.500Z'],
  ])('advances by %s', (duration, expected) => {
    const clock = frozen()
    clock.advance(duration)
    expect(clock.now().toISOString()).toBe(expected)
  })

  test.each([-1, Number.NaN, '-PT1S', 'PT', 'P', 'P1M', '40 minutes', ''])(
    'refuses to advance by %j',
    (duration) => {
      const clock = frozen()
      expect(() => clock.advance(duration)).toThrow(RangeError)
      expect(clock.now()).toEqual(noon)
    },
  )

  test.each(['0000-12-31T23:59:59Z', '+010000-01-01T00:00:00Z', 'no date'])(
    'refuses to be set to %s',
    (time) => {
      const clock = frozen()
      expect(() => clock.set(new Date(time))).toThrow('from the year 1 to the year 9999')
      expect(() => clock.advance(1e300)).toThrow(RangeError)
      expect(clock.now()).toEqual(noon)
    },
  )

  test('follows real time by default', () => {
    const before = Date.now()
    const now = createClock().now().getTime()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })

  test('runs on from where it was set, and from where it was frozen', () => {
    const clock = frozen()
    clock.set(new Date('2020-01-01T00:00:00Z'))
    clock.resume()
    clock.resume()
    const passed = clock.now().getTime() - Date.parse('2020-01-01T00:00:00Z')
    expect(passed).toBeGreaterThanOrEqual(0)
    expect(passed).toBeLessThan(60_000)
  })

  test('among records goes on from there, and from what is put into its place', () => {
    const records = new RecordStore<ClockRecords>(clockKinds)
    const clock = keepClock(records)
    expect(records.table('clock').size).toBe(0)
    clock.set(noon)
    clock.freeze()
    clock.set(noon)
    const state = records.table('clock').get('clock')
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    clock.advance('PT1H')
    expect(keepClock(records).now().toISOString()).toBe('2026-03-01T13:00:00.000Z')
    records.put('clock', 'clock', state!)
    expect(clock.now()).toEqual(noon)
  })
})
