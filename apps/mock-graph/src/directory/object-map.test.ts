import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ObjectMap } from './object-map.js'

type Thing = { id: string; name: string | null; note: string }

const thing = (id: string, name: string | null, note = ''): Thing => ({ id, name, note })
const filled = () => {
  const map = new ObjectMap<Thing>(['name'])
  for (const one of [thing('1', 'Ann'), thing('2', 'Bob'), thing('3', 'ann'), thing('4', null)])
    map.set(one.id, one)
  return map
}
const idsOf = (found: Iterable<Thing> | undefined) => found && [...found].map(({ id }) => id)

describe('objects are found', () => {
  test('by a property in any case, in the order of the map', () => {
    const map = filled()
    expect(idsOf(map.matching('name', ['ANN']))).toEqual(['1', '3'])
    expect(idsOf(map.matching('name', ['bob', 'ann', 'bob']))).toEqual(['1', '2', '3'])
    expect(idsOf(map.matching('name', ['nobody']))).toEqual([])
    expect(map.countMatching('name', ['ann'])).toBe(2)
  })

  test('by their id', () => {
    expect(idsOf(filled().matching('id', ['2', '9']))).toEqual(['2'])
  })

  test('by no property that has no index', () => {
    expect(filled().matching('note', [''])).toBeUndefined()
    expect(filled().countMatching('note', [''])).toBeUndefined()
  })

  test('after they were changed themselves, also back again', () => {
    const map = filled()
    expect(idsOf(map.matching('name', ['carl']))).toEqual([])
    map.get('1')!.name = 'Carl'
    Object.assign(map.get('4')!, { name: 'carl' })
    expect(idsOf(map.matching('name', ['carl']))).toEqual(['1', '4'])
    expect(idsOf(map.matching('name', ['ann']))).toEqual(['3'])
    map.get('1')!.name = 'Ann'
    expect(idsOf(map.matching('name', ['ann']))).toEqual(['1', '3'])
  })

  test('no more once they are gone, whatever becomes of them', () => {
    const map = filled()
    expect(idsOf(map.matching('name', ['bob']))).toEqual(['2'])
    const bob = map.get('2')!
    map.delete('2')
    bob.name = 'Ann'
    expect(idsOf(map.matching('name', ['bob', 'ann']))).toEqual(['1', '3'])
    map.set('2', bob)
    expect(idsOf(map.matching('name', ['ann']))).toEqual(['1', '3', '2'])
  })

  test('when they are frozen', () => {
    const map = filled()
    expect(idsOf(map.matching('name', ['eve']))).toEqual([])
    map.set('5', Object.freeze(thing('5', 'Eve')))
    expect(idsOf(map.matching('name', ['eve']))).toEqual(['5'])
  })
})

test('an object that is watched looks as it did, and its copies are their own', () => {
  const map = filled()
  map.matching('name', ['ann'])
  const ann = map.get('1')!
  expect(ann).toEqual(thing('1', 'Ann'))
  expect(JSON.stringify(ann)).toBe(JSON.stringify(thing('1', 'Ann')))
  expect(Object.keys(ann)).toEqual(['id', 'name', 'note'])
  const copy = { ...ann }
  copy.name = 'Copy'
  expect(ann.name).toBe('Ann')
  expect(idsOf(map.matching('name', ['copy']))).toEqual([])
})

const names = fc.constantFrom('Ann', 'ANN', 'Bob', 'Carl', null)
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), id: ids, name: names }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), id: ids, name: names }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete' as const), id: ids }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('ask' as const),
        value: fc.constantFrom('ann', 'Bob', 'carl'),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('page' as const), start: fc.nat(8) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
  ),
  { maxLength: 60, size: 'max' },
)

test('after any changes they are found as a look at every one of them finds them', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const map = new ObjectMap<Thing>(['name'])
      for (const step of sequence) {
        if (step.kind === 'set') map.set(step.id, thing(step.id, step.name))
        if (step.kind === 'delete') map.delete(step.id)
        if (step.kind === 'clear') map.clear()
        if (step.kind === 'page') {
          expect([...map.after(step.start)]).toEqual([...map.values()].slice(step.start))
        }
        if (step.kind === 'change') {
          const known = map.get(step.id)
          if (known) known.name = step.name
        }
        if (step.kind === 'ask') {
          const scanned = [...map.values()].filter(
            ({ name }) => name?.toLowerCase() === step.value.toLowerCase(),
          )
          expect(map.matching('name', [step.value])).toEqual(scanned)
        }
      }
    }),
  )
})

test('a place is found also after many deletions', () => {
  const map = new ObjectMap<Thing>(['name'])
  for (let index = 0; index < 200; index += 1) map.set(`${index}`, thing(`${index}`, 'x'))
  expect(idsOf(map.after(198))).toEqual(['198', '199'])
  for (let index = 0; index < 190; index += 1) map.delete(`${index}`)
  map.set('0', thing('0', 'x'))
  expect(idsOf(map.after(9))).toEqual(['199', '0'])
  expect(idsOf(map.matching('name', ['x']))).toEqual([...map.keys()])
})
