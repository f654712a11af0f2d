import { expect, test } from 'vitest'
import { BoundedMap } from './bounded-map.js'

test('a full map forgets the entry written longest ago', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  map.set('a', 3)
  map.set('c', 4)
  expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([3, undefined, 4, 2])
})

test('what was deleted makes room, and a cleared map is empty', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  expect(map.delete('b')).toBe(true)
  map.set('c', 3)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3])
  map.clear()
  expect(map.size).toBe(0)
})

test('writing a known key forgets nothing', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  map.set('b', 3)
  expect([map.get('a'), map.get('b')]).toEqual([1, 3])
})

test('it holds the last entries however many came before, and after it was cleared', () => {
  const map = new BoundedMap<number, number>(10)
  for (let key = 0; key < 5_000; key += 1) {
    if (key === 3_000) map.clear()
    map.set(key, key)
    if (key % 7 === 0) map.delete(key - 3)
    expect(map.size).toBeLessThanOrEqual(10)
    expect(map.get(key)).toBe(key)
  }
  for (let key = 5_000; key < 5_010; key += 1) map.set(key, key)
  expect(Array.from({ length: 10 }, (_, index) => map.get(5_000 + index))).not.toContain(undefined)
  expect(map.get(4_999)).toBeUndefined()
})
