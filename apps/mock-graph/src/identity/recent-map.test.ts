import { expect, test } from 'vitest'
import { RecentMap } from './recent-map.js'

test('the last entries stay, and never more than twice as many', () => {
  const map = new RecentMap<number, number>(10)
  for (let key = 0; key < 10_000; key += 1) {
    map.set(key, key)
    expect(map.size).toBeLessThanOrEqual(20)
  }
  for (let key = 9_990; key < 10_000; key += 1) expect(map.get(key)).toBe(key)
  expect(map.get(0)).toBeUndefined()
})

test('what is read again and again stays, however many others come', () => {
  const map = new RecentMap<string, number>(10)
  map.set('often', 1)
  for (let key = 0; key < 1_000; key += 1) {
    map.set(`once ${key}`, key)
    expect(map.get('often')).toBe(1)
  }
})

test('writing a known key replaces its value, also where it is old', () => {
  const map = new RecentMap<string, number>(2)
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['a', 4],
  ] as const)
    map.set(key, value)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([4, 2, 3])
})
