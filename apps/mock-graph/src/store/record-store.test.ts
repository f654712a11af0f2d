import { describe, expect, test } from 'vitest'
import { RecordStore } from './record-store.js'
import type { KindTable } from './table.js'

type Things = {
  things: { readonly name: string; readonly parts?: { readonly list: readonly string[] } }
  counts: { readonly count: number }
}
const kinds: KindTable<Things> = { things: { indexed: ['name'] }, counts: {} }
const createStore = () => new RecordStore<Things>(kinds)

/** Everything in force, by kind. */
const held = (store: RecordStore<Things>) => ({
  things: [...store.table('things')],
  counts: [...store.table('counts')],
})

describe('written directly', () => {
  test('a record is there at once, and gone at once', () => {
    const store = createStore()
    store.put('things', 'a', { name: 'one' })
    expect(store.table('things').get('a')).toEqual({ name: 'one' })
    expect(store.remove('things', 'a')).toBe(true)
    expect(store.remove('things', 'a')).toBe(false)
    expect(held(store)).toEqual({ things: [], counts: [] })
  })

  test('a kind holds nothing of another, and clearing forgets all of them', () => {
    const store = createStore()
    store.put('things', 'a', { name: 'one' })
    expect(store.table('counts').get('a')).toBeUndefined()
    store.put('counts', 'a', { count: 1 })
    store.clear()
    expect(held(store)).toEqual({ things: [], counts: [] })
  })
})

describe.each([
  ['directly', (store: RecordStore<Things>) => store],
  ['in a transaction', (store: RecordStore<Things>) => ({ put: inTransaction(store) })],
])('put %s', (_, writer) => {
  test('a record can no longer be changed, however deep', () => {
    const store = createStore()
    const given = { name: 'one', parts: { list: ['x'] } }
    writer(store).put('things', 'a', given)
    const kept = store.table('things').get('a') as typeof given
    expect(() => kept.parts.list.push('y')).toThrow(TypeError)
    expect(() => {
      kept.parts.list = []
    }).toThrow(TypeError)
    expect(() => {
      given.name = 'two'
    }).toThrow(TypeError)
    expect(kept).toEqual({ name: 'one', parts: { list: ['x'] } })
  })
})

function inTransaction(store: RecordStore<Things>): RecordStore<Things>['put'] {
  return (kind, id, record) => store.transact((own) => own.put(kind, id, record))
}

describe('a transaction', () => {
  test('gives what it was to give', async () => {
    const store = createStore()
    expect(store.transact(() => 7)).toBe(7)
    await expect(store.transact(async () => 7)).resolves.toBe(7)
  })

  test('takes effect as a whole when it returns', () => {
    const store = createStore()
    store.put('things', 'b', { name: 'old' })
    store.transact((own) => {
      own.put('things', 'a', { name: 'one' })
      own.put('counts', 'a', { count: 1 })
      own.remove('things', 'b')
      expect(held(store)).toEqual({ things: [['b', { name: 'old' }]], counts: [] })
    })
    expect(held(store)).toEqual({ things: [['a', { name: 'one' }]], counts: [['a', { count: 1 }]] })
  })

  test('takes effect when its promise is fulfilled, and not before', async () => {
    const store = createStore()
    const gate = Promise.withResolvers<void>()
    const done = store.transact(async (own) => {
      own.put('things', 'a', { name: 'one' })
      await gate.promise
      own.put('counts', 'a', { count: 1 })
    })
    expect(held(store)).toEqual({ things: [], counts: [] })
    gate.resolve()
    await done
    expect(held(store)).toEqual({ things: [['a', { name: 'one' }]], counts: [['a', { count: 1 }]] })
  })

  test.each([
    [
      'throws',
      (store: RecordStore<Things>) =>
        store.transact((own) => {
          own.put('things', 'b', { name: 'two' })
          own.remove('things', 'a')
          throw new Error('no')
        }),
    ],
    [
      'is rejected',
      (store: RecordStore<Things>) =>
        store.transact(async (own) => {
          own.put('things', 'b', { name: 'two' })
          await Promise.resolve()
          own.remove('things', 'a')
          throw new Error('no')
        }),
    ],
  ])('that %s leaves everything as it was', async (_, attempt) => {
    const store = createStore()
    store.put('things', 'a', { name: 'one' })
    await expect((async () => attempt(store))()).rejects.toThrow('no')
    expect(held(store)).toEqual({ things: [['a', { name: 'one' }]], counts: [] })
  })
})

describe('overtaken', () => {
  const increment = async (store: RecordStore<Things>, gate: Promise<void>, runs: string[], name: string) =>
    store.transact(async (own) => {
      runs.push(name)
      const { count } = own.table('counts').get('a') ?? { count: 0 }
      own.put('counts', 'a', { count: count + 1 })
      own.put('things', name, { name: `${count}` })
      await gate
      return count
    })

  test.each([
    ['a record that was there', 5],
    ['one that both made', 0],
  ])('a transaction is done again over %s, and who ends first wins', async (_, first) => {
    const store = createStore()
    if (first > 0) store.put('counts', 'a', { count: first })
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const runs: string[] = []
    const slow = increment(store, gates[0].promise, runs, 'slow')
    const quick = increment(store, gates[1].promise, runs, 'quick')
    gates[1].resolve()
    expect(await quick).toBe(first)
    gates[0].resolve()
    expect(await slow).toBe(first + 1)
    expect(runs).toEqual(['slow', 'quick', 'slow'])
    expect(held(store)).toEqual({
      things: [
        ['quick', { name: `${first}` }],
        ['slow', { name: `${first + 1}` }],
      ],
      counts: [['a', { count: first + 2 }]],
    })
  })

  test('by a write that belongs to none, it is done again too', async () => {
    const store = createStore()
    const gate = Promise.withResolvers<void>()
    const done = increment(store, gate.promise, [], 'one')
    store.put('counts', 'a', { count: 10 })
    gate.resolve()
    await done
    expect(store.table('counts').get('a')).toEqual({ count: 11 })
  })

  test('of two that remove one record, one finds none', async () => {
    const store = createStore()
    store.put('things', 'a', { name: 'one' })
    const take = () =>
      store.transact(async (own) => {
        const isMine = own.remove('things', 'a')
        await Promise.resolve()
        return isMine
      })
    expect(await Promise.all([take(), take()])).toEqual([true, false])
  })

  test('a refusal stands: nothing that is thrown is done again', async () => {
    const store = createStore()
    let runs = 0
    const refused = store.transact(async (own) => {
      runs += 1
      own.put('counts', 'a', { count: 1 })
      await Promise.resolve()
      throw new Error('refused')
    })
    store.put('counts', 'a', { count: 10 })
    await expect(refused).rejects.toThrow('refused')
    expect(runs).toBe(1)
    expect(store.table('counts').get('a')).toEqual({ count: 10 })
  })

  test('no transaction is that wrote other records, or only read the same', async () => {
    const store = createStore()
    store.put('counts', 'a', { count: 1 })
    let runs = 0
    const done = store.transact(async (own) => {
      runs += 1
      own.put('counts', 'b', { count: own.table('counts').get('a')!.count })
      await Promise.resolve()
    })
    store.put('counts', 'a', { count: 2 })
    store.put('things', 'b', { name: 'b' })
    await done
    expect(runs).toBe(1)
    expect(store.table('counts').get('b')).toEqual({ count: 1 })
  })

  test('each time, it is given up after a thousand, without any effect', async () => {
    const store = createStore()
    let runs = 0
    const never = store.transact(async (own) => {
      runs += 1
      own.put('things', 'a', { name: 'mine' })
      own.put('counts', 'a', { count: -1 })
      await Promise.resolve()
      store.put('counts', 'a', { count: runs })
    })
    await expect(never).rejects.toThrow('Others wrote the same records 1000 times meanwhile.')
    expect(held(store)).toEqual({ things: [], counts: [['a', { count: 1000 }]] })
  })
})
