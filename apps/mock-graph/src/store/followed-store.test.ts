import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoreChange } from './log/change.js'
import { FoldedRecords } from './log/folded-records.js'
import { RecordStore } from './record-store.js'
import type { KindTable } from './table.js'

type Thing = { readonly name: string }
type Things = { plain: Thing; followed: Thing; few: Thing }
const kinds: KindTable<Things> = {
  plain: { indexed: ['name'] },
  followed: { followed: true },
  few: { atMost: 3 },
}
const names = Object.keys(kinds) as (keyof Things)[]

/** A store, and what its follower was told: one list for each time. */
function followedStore() {
  const store = new RecordStore<Things>(kinds)
  const told: (readonly StoreChange[])[] = []
  store.follow({ written: (changes) => told.push(changes), settled: undefined })
  return { store, told }
}

describe('who follows a store is told', () => {
  test('of a write by itself at once, and of what is not there not at all', () => {
    const { store, told } = followedStore()
    store.put('plain', 'a', { name: 'one' })
    store.remove('plain', 'a')
    store.remove('plain', 'a')
    expect(told).toEqual([
      [{ kind: 'plain', id: 'a', record: { name: 'one' }, position: 1 }],
      [{ kind: 'plain', id: 'a', record: null, position: 2 }],
    ])
  })

  test('of a transaction when it is in force, and as a whole', () => {
    const { store, told } = followedStore()
    store.transact((own) => {
      own.put('plain', 'a', { name: 'one' })
      own.put('followed', 'a', { name: 'two' })
      expect(told).toEqual([])
    })
    expect(told).toEqual([
      [
        { kind: 'plain', id: 'a', record: { name: 'one' }, position: 1 },
        { kind: 'followed', id: 'a', record: { name: 'two' }, position: 2 },
      ],
    ])
  })

  test('of nothing where a transaction fails or only reads', () => {
    const { store, told } = followedStore()
    store.transact((own) => own.table('plain').get('a'))
    const fail = () =>
      store.transact((own) => {
        own.put('plain', 'a', { name: 'one' })
        throw new Error('no')
      })
    expect(fail).toThrow('no')
    expect(told).toEqual([])
  })

  test('of what went as there was no more room', () => {
    const { store, told } = followedStore()
    for (const id of 'abcd') store.put('few', id, { name: id })
    expect(told.at(-1)).toMatchObject([
      { id: 'a', record: null },
      { id: 'd', record: { name: 'd' } },
    ])
  })

  test('of nothing once it wants no more', () => {
    const { store, told } = followedStore()
    store.follow(undefined)
    store.put('plain', 'a', { name: 'one' })
    expect(told).toEqual([])
    expect(store.kept).toBeUndefined()
  })
})

const write = fc.record({
  kind: fc.constantFrom(...names),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  name: fc.option(fc.constantFrom('x', 'y')),
})
const step = fc.oneof(
  { weight: 20, arbitrary: fc.array(write, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant('clear' as const) },
)

test('a store that is loaded with what another told is as that one, and knows what was written since when', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(60), (steps, from) => {
      const { store, told } = followedStore()
      for (const one of steps) {
        if (one === 'clear') store.clear()
        else
          store.transact((own) => {
            for (const { kind, id, name } of one) {
              if (name) own.put(kind, id, { name })
              else own.remove(kind, id)
            }
          })
      }
      const folded = new FoldedRecords()
      for (const change of told.flat()) folded.apply({ store: 'own', ...change })
      const loaded = new RecordStore<Things>(kinds)
      for (const change of folded.changes) loaded.load(change)
      loaded.endLoading(store.position)
      for (const kind of names) expect([...loaded.table(kind)]).toEqual([...store.table(kind)])
      expect(loaded.table('plain').matching('name', ['X'])).toEqual(
        store.table('plain').matching('name', ['X']),
      )
      const since = store.table('followed').since(Math.min(from, store.position))
      // A store that was cleared does not know what went before; one that was loaded may.
      for (const id of since ?? [])
        expect(loaded.table('followed').removed(id)).toEqual(store.table('followed').removed(id))
      if (since) expect(loaded.table('followed').since(Math.min(from, store.position))).toEqual(since)
      for (const one of [store, loaded]) one.put('few', 'f', { name: 'f' })
      expect([...loaded.table('few').keys()]).toEqual([...store.table('few').keys()])
    }),
  )
})
