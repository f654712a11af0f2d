import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KeptTable } from './kept-table.js'

type Thing = { readonly id: string; readonly name: string | null; readonly note: string }

const thing = (id: string, name: string | null, note = ''): Thing => ({ id, name, note })
const filled = () => {
  const table = new KeptTable<Thing>({ indexed: ['name'] })
  for (const one of [thing('1', 'Ann'), thing('2', 'Bob'), thing('3', 'ann'), thing('4', null)])
    table.set(one.id, one)
  return table
}
const idsOf = (found: Iterable<Thing> | undefined) => found && [...found].map(({ id }) => id)

describe('records are found', () => {
  test('by a property in any case, in the order of the table', () => {
    const table = filled()
    expect(idsOf(table.matching('name', ['ANN']))).toEqual(['1', '3'])
    expect(idsOf(table.matching('name', ['bob', 'ann', 'bob']))).toEqual(['1', '2', '3'])
    expect(idsOf(table.matching('name', ['nobody']))).toEqual([])
    expect(idsOf(table.matching('name', []))).toEqual([])
    expect(table.countMatching('name', ['ann'])).toBe(2)
    expect(table.countMatching('name', ['ann', 'bob'])).toBe(3)
  })

  test('by their id', () => {
    expect(idsOf(filled().matching('id', ['2', '9']))).toEqual(['2'])
    expect(filled().countMatching('id', ['2', '9'])).toBe(1)
  })

  test('by no property that has no index', () => {
    expect(filled().matching('note', [''])).toBeUndefined()
    expect(filled().countMatching('note', [''])).toBeUndefined()
  })

  test('after they were replaced, also back again, and keep their place', () => {
    const table = filled()
    expect(idsOf(table.matching('name', ['carl']))).toEqual([])
    table.set('1', thing('1', 'Carl'))
    table.set('4', thing('4', 'carl'))
    expect(idsOf(table.matching('name', ['carl']))).toEqual(['1', '4'])
    expect(idsOf(table.matching('name', ['ann']))).toEqual(['3'])
    table.set('1', thing('1', 'Ann'))
    expect(idsOf(table.matching('name', ['ann']))).toEqual(['1', '3'])
    expect(table.size).toBe(4)
  })

  test('as they were put last, where nothing changed that they are found by', () => {
    const table = filled()
    expect(idsOf(table.matching('name', ['bob']))).toEqual(['2'])
    table.set('2', thing('2', 'Bob', 'another'))
    expect(table.matching('name', ['bob'])).toEqual([thing('2', 'Bob', 'another')])
    expect(table.countMatching('name', ['bob'])).toBe(1)
  })

  test('no more once they are gone, until they come back, at the end', () => {
    const table = filled()
    expect(idsOf(table.matching('name', ['bob']))).toEqual(['2'])
    expect(table.delete('2')).toBe(true)
    expect(table.delete('2')).toBe(false)
    expect(idsOf(table.matching('name', ['bob', 'ann']))).toEqual(['1', '3'])
    table.set('2', thing('2', 'Ann'))
    expect(idsOf(table.matching('name', ['ann']))).toEqual(['1', '3', '2'])
  })

  test('no more in a table that was cleared', () => {
    const table = filled()
    expect(idsOf(table.matching('name', ['ann']))).toEqual(['1', '3'])
    table.clear()
    expect(table.size).toBe(0)
    expect(idsOf(table.matching('name', ['ann']))).toEqual([])
    expect([...table.after(0)]).toEqual([])
  })

  test('when they are frozen', () => {
    const table = filled()
    expect(idsOf(table.matching('name', ['eve']))).toEqual([])
    table.set('5', Object.freeze(thing('5', 'Eve')))
    expect(idsOf(table.matching('name', ['eve']))).toEqual(['5'])
  })
})

const names = fc.constantFrom('Ann', 'ANN', 'Bob', 'Carl', null)
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const sought = fc.array(fc.constantFrom('ann', 'Bob', 'carl'), { minLength: 1, maxLength: 2 })
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('set' as const), id: ids, name: names }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete' as const), id: ids }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('ask' as const), values: sought }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('page' as const), start: fc.nat(8) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
  ),
  { maxLength: 60, size: 'max' },
)

test('after any changes they are found as a look at every one of them finds them', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const table = new KeptTable<Thing>({ indexed: ['name'] })
      // A map keeps the same order, and is looked through from end to end.
      const map = new Map<string, Thing>()
      for (const step of sequence) {
        if (step.kind === 'set') {
          const one = thing(step.id, step.name)
          table.set(step.id, one)
          map.set(step.id, one)
        }
        if (step.kind === 'delete') expect(table.delete(step.id)).toBe(map.delete(step.id))
        if (step.kind === 'clear') {
          table.clear()
          map.clear()
        }
        if (step.kind === 'page')
          expect([...table.after(step.start)]).toEqual([...map.values()].slice(step.start))
        if (step.kind === 'ask') {
          const values = step.values.map((value) => value.toLowerCase())
          const scanned = [...map.values()].filter(({ name }) => name && values.includes(name.toLowerCase()))
          expect(table.matching('name', step.values)).toEqual(scanned)
          expect(table.countMatching('name', step.values)).toBeGreaterThanOrEqual(scanned.length)
        }
        expect([...table]).toEqual([...map])
        expect(table.size).toBe(map.size)
      }
    }),
  )
})

test('a place is found also after many deletions', () => {
  const table = new KeptTable<Thing>({ indexed: ['name'] })
  for (let index = 0; index < 200; index += 1) table.set(`${index}`, thing(`${index}`, 'x'))
  expect(idsOf(table.after(198))).toEqual(['198', '199'])
  for (let index = 0; index < 190; index += 1) table.delete(`${index}`)
  table.set('0', thing('0', 'x'))
  expect(idsOf(table.after(9))).toEqual(['199', '0'])
  expect(idsOf(table.matching('name', ['x']))).toEqual([...table.keys()])
})

describe('a table of three at most', () => {
  const tableOf = (given: string) => {
    const table = new KeptTable<Thing>({ indexed: ['name'], atMost: 3 })
    for (const id of given) table.set(id, thing(id, 'x'))
    return table
  }

  test.each([
    ['', ''],
    ['abc', 'abc'],
    ['abcd', 'bcd'],
    ['abcdefgh', 'fgh'],
    ['abca', 'bca'],
    ['abcad', 'cad'],
    ['aaaab', 'ab'],
  ])('that was given %j keeps %j', (given, kept) => {
    const table = tableOf(given)
    expect([...table.keys()].join('')).toBe(kept)
    expect(idsOf(table.values())).toEqual([...kept])
    expect(idsOf(table.matching('name', ['X']))).toEqual([...kept])
    expect(idsOf(table.after(1))).toEqual([...kept].slice(1))
    expect(table.size).toBe(kept.length)
  })

  test('has room again for what was taken away, and begins anew when it is cleared', () => {
    const table = tableOf('abc')
    table.delete('b')
    table.set('d', thing('d', 'x'))
    expect([...table.keys()].join('')).toBe('acd')
    table.set('e', thing('e', 'x'))
    expect([...table.keys()].join('')).toBe('cde')
    table.clear()
    for (const id of 'vwxyz') table.set(id, thing(id, 'x'))
    expect([...table.keys()].join('')).toBe('xyz')
  })
})
