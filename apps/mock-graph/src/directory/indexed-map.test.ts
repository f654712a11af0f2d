import { describe, expect, test } from 'vitest'
import { IndexedMap } from './indexed-map.js'

type Entry = { owner: string; note: string }

const filled = () => {
  const map = new IndexedMap<Entry>(({ owner }) => owner)
  map.set('1', { owner: 'ann', note: 'first' }).set('2', { owner: 'bob', note: 'second' })
  return map.set('3', { owner: 'ann', note: 'third' })
}
const notesOf = (map: IndexedMap<Entry>, owner: string) => [...map.having(owner)].map(({ note }) => note)

describe('a map with an index', () => {
  test('finds values by the second key, in the order they came', () => {
    expect(notesOf(filled(), 'ann')).toEqual(['first', 'third'])
    expect(notesOf(filled(), 'nobody')).toEqual([])
  })

  test('forgets a deleted value', () => {
    const map = filled()
    expect(map.delete('1')).toBe(true)
    expect(map.delete('1')).toBe(false)
    expect(notesOf(map, 'ann')).toEqual(['third'])
  })

  test('forgets the value that another one replaces', () => {
    const map = filled().set('1', { owner: 'bob', note: 'replaced' })
    expect(notesOf(map, 'ann')).toEqual(['third'])
    expect(notesOf(map, 'bob')).toEqual(['second', 'replaced'])
    expect(map.size).toBe(3)
  })

  test('is empty after clear', () => {
    const map = filled()
    map.clear()
    expect(map.size).toBe(0)
    expect(notesOf(map, 'ann')).toEqual([])
  })
})
