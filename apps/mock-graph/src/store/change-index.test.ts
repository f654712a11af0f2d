import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RecordStore } from './record-store.js'
import type { KindTable } from './table.js'

type Things = { followed: { readonly name: string }; others: { readonly name: string } }
const kinds: KindTable<Things> = { followed: { followed: true }, others: {} }
const createStore = () => new RecordStore<Things>(kinds)

describe('what was written since a position', () => {
  test('is told once each, in the order of the last writes, with what was removed', () => {
    const store = createStore()
    store.put('followed', 'a', { name: '1' })
    const position = store.position
    store.put('followed', 'b', { name: '1' })
    store.put('followed', 'c', { name: '1' })
    store.remove('followed', 'a')
    store.put('followed', 'b', { name: '2' })
    expect(store.table('followed').since(position)).toEqual(['c', 'a', 'b'])
    expect(store.table('followed').since(0)).toEqual(['c', 'a', 'b'])
    expect(store.table('followed').since(store.position)).toEqual([])
  })

  test('is not known of a kind that is not followed', () => {
    const store = createStore()
    store.put('others', 'a', { name: '1' })
    expect(store.table('others').since(0)).toBeUndefined()
  })

  test('is known once a transaction is over, and before to itself', () => {
    const store = createStore()
    store.put('followed', 'a', { name: '1' })
    const { position } = store
    store.transact((own) => {
      own.put('followed', 'b', { name: '1' })
      expect(own.position).toBe(position)
      expect(own.table('followed').since(position)).toEqual(['b'])
      expect(store.table('followed').since(position)).toEqual([])
    })
    expect(store.table('followed').since(position)).toEqual(['b'])
  })

  test('is not known any more once too much was removed, or everything was forgotten', () => {
    const store = createStore()
    const { position } = store
    for (let each = 0; each <= 10_000; each += 1) {
      store.put('followed', `${each}`, { name: '1' })
      store.remove('followed', `${each}`)
    }
    expect(store.table('followed').since(position)).toBeUndefined()
    expect(store.table('followed').since(2)).toHaveLength(10_000)
    const later = store.position
    store.clear()
    expect(store.table('followed').since(later)).toBeUndefined()
    expect(store.table('followed').since(store.position)).toEqual([])
  })

  test('is what a list of all writes would tell', () => {
    const write = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), isPut: fc.boolean() })
    fc.assert(
      fc.property(fc.array(write, { maxLength: 400 }), fc.nat(400), (writes, from) => {
        const store = createStore()
        const done: { id: string; position: number }[] = []
        for (const { id, isPut } of writes) {
          if (isPut) store.put('followed', id, { name: id })
          else if (!store.remove('followed', id)) continue
          done.push({ id, position: store.position })
        }
        const position = Math.min(from, store.position)
        const last = done.filter(({ id }, index) => !done.slice(index + 1).some((later) => later.id === id))
        const expected = last.filter((one) => one.position > position).map(({ id }) => id)
        expect(store.table('followed').since(position)).toEqual(expected)
      }),
    )
  })
})
