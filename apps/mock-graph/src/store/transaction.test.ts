import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RecordStore } from './record-store.js'
import type { Records } from './records.js'
import type { KindTable, Table } from './table.js'

type Thing = { readonly id: string; readonly name: string | null }
type Things = { things: Thing }
const kinds: KindTable<Things> = { things: { indexed: ['name'] } }
const thing = (id: string, name: string | null = id): Thing => ({ id, name })

function storeWith(...things: readonly Thing[]) {
  const store = new RecordStore<Things>(kinds)
  for (const one of things) store.put('things', one.id, one)
  return store
}

describe('within', () => {
  test('what was written is seen, and nobody else sees it', () => {
    const store = storeWith(thing('a'), thing('b'))
    store.transact((own) => {
      own.put('things', 'a', thing('a', 'new'))
      own.put('things', 'c', thing('c'))
      expect(own.remove('things', 'b')).toBe(true)
      const table = own.table('things')
      expect([table.size, table.has('b'), table.get('a')?.name]).toEqual([2, false, 'new'])
      expect([...table.keys()]).toEqual(['a', 'c'])
      expect(table.matching('name', ['NEW'])).toEqual([thing('a', 'new')])
      expect([...store.table('things').values()]).toEqual([thing('a'), thing('b')])
    })
  })

  test('what others put into force meanwhile is seen too', async () => {
    const store = storeWith()
    await store.transact(async (own) => {
      expect(own.table('things').size).toBe(0)
      store.put('things', 'a', thing('a'))
      expect(own.table('things').get('a')).toEqual(thing('a'))
    })
  })

  test('a record is removed once', () => {
    storeWith(thing('a')).transact((own) => {
      expect([own.remove('things', 'a'), own.remove('things', 'a')]).toEqual([true, false])
      expect(own.remove('things', 'b')).toBe(false)
    })
  })

  test('one that is put after it was removed stands at the end', () => {
    const store = storeWith(thing('a'), thing('b'))
    store.transact((own) => {
      own.remove('things', 'a')
      own.put('things', 'c', thing('c'))
      own.put('things', 'a', thing('a', 'again'))
      expect([...own.table('things').keys()]).toEqual(['b', 'c', 'a'])
    })
    expect([...store.table('things').values()]).toEqual([thing('b'), thing('c'), thing('a', 'again')])
  })

  test('one that was made and removed leaves no trace', () => {
    const store = storeWith()
    store.transact((own) => {
      own.put('things', 'a', thing('a'))
      own.remove('things', 'a')
      expect([own.table('things').size, [...own.table('things')]]).toEqual([0, []])
    })
    expect(store.table('things').size).toBe(0)
  })

  test('a transaction of its own takes effect though the outer one does not', () => {
    const store = storeWith()
    const refused = () =>
      store.transact((own) => {
        own.put('things', 'a', thing('a'))
        own.transact((apart) => {
          expect(apart.table('things').has('a')).toBe(false)
          apart.put('things', 'b', thing('b'))
        })
        throw new Error('refused')
      })
    expect(refused).toThrow('refused')
    expect([...store.table('things').keys()]).toEqual(['b'])
  })
})

describe('the end', () => {
  test.each([
    ['read', (own: Records<Things>) => own.table('things')],
    ['written', (own: Records<Things>) => own.put('things', 'b', thing('b'))],
    ['removed', (own: Records<Things>) => own.remove('things', 'a')],
  ])('came before something is %s: that throws', async (_, use) => {
    const store = storeWith(thing('a'))
    const over: Records<Things>[] = []
    store.transact((own) => over.push(own))
    await store.transact(async (own) => over.push(own))
    const fail = (own: Records<Things>) => {
      over.push(own)
      throw new Error('no')
    }
    expect(() => store.transact(fail)).toThrow('no')
    await expect(store.transact(async (own) => fail(own))).rejects.toThrow('no')
    expect(over).toHaveLength(4)
    for (const own of over) expect(() => use(own)).toThrow('This transaction has ended')
    expect([...store.table('things').keys()]).toEqual(['a'])
  })

  test.each([
    ['is done', () => {}],
    [
      'fails',
      () => {
        throw new Error('no')
      },
    ],
  ])('is told to who waits for it when the work %s', async (_, finish) => {
    const store = storeWith()
    const told: string[] = []
    let ended: Promise<unknown> | undefined
    const done = store.transact(async (own) => {
      ended = own.ended?.then(() => told.push('ended'))
      await Promise.resolve()
      told.push('worked')
      finish()
    })
    await done.catch(() => {})
    await ended
    expect(told).toEqual(['worked', 'ended'])
  })

  test('is none where there is no transaction', () => {
    expect(storeWith().ended).toBeUndefined()
  })
})

describe('reads equal those of a plain map with the same writes', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const name = fc.constantFrom('x', 'X', 'y', 'null', null)
  const write = fc.oneof(
    fc.record({ id, name, kind: fc.constant('put' as const) }),
    fc.record({ id, kind: fc.constant('remove' as const) }),
  )
  const writes = fc.array(write, { maxLength: 12 })
  type Write = { kind: 'remove'; id: string } | { kind: 'put'; id: string; name: string | null }

  function applyTo(target: Pick<Records<Things>, 'put' | 'remove'>, all: readonly Write[]) {
    for (const one of all) {
      if (one.kind === 'put') target.put('things', one.id, thing(one.id, one.name))
      else target.remove('things', one.id)
    }
  }

  function expectEqual(table: Table<Thing>, map: ReadonlyMap<string, Thing>) {
    const all = [...map.values()]
    expect([...table]).toEqual([...map])
    expect([...table.keys()]).toEqual([...map.keys()])
    expect([...table.values()]).toEqual(all)
    expect(table.size).toBe(map.size)
    for (const one of ['a', 'b', 'c', 'd', 'e', 'f']) {
      expect([table.get(one), table.has(one)]).toEqual([map.get(one), map.has(one)])
      expect(table.matching('id', [one])).toEqual(all.filter((found) => found.id === one))
    }
    for (let count = 0; count <= map.size + 1; count += 1)
      expect([...table.after(count)]).toEqual(all.slice(count))
    for (const values of [['x'], ['Y'], ['null'], ['z'], ['y', 'X', 'x'], []]) {
      const sought = values.map((value) => value.toLowerCase())
      const found = all.filter((one) => one.name !== null && sought.includes(one.name.toLowerCase()))
      expect(table.matching('name', values)).toEqual(found)
      expect(table.countMatching('name', values)).toBeGreaterThanOrEqual(found.length)
    }
    expect(table.matching('size', ['x'])).toBeUndefined()
    expect(table.countMatching('size', ['x'])).toBeUndefined()
  }

  test('within the transaction, and for all once it is in force', () => {
    fc.assert(
      fc.property(writes, writes, fc.boolean(), (before, own, asksBefore) => {
        const store = new RecordStore<Things>(kinds)
        const map = new Map<string, Thing>()
        const plain: Pick<Records<Things>, 'put' | 'remove'> = {
          put: (_, key, record) => map.set(key, record as Thing),
          remove: (_, key) => map.delete(key),
        }
        applyTo(store, before)
        applyTo(plain, before)
        // With and without the indexes and the order that a table makes when it is first asked.
        if (asksBefore) expectEqual(store.table('things'), map)
        store.transact((records) => {
          const inForce = [...store.table('things')]
          expectEqual(records.table('things'), map)
          applyTo(records, own)
          applyTo(plain, own)
          expectEqual(records.table('things'), map)
          expect([...store.table('things')]).toEqual(inForce)
        })
        expectEqual(store.table('things'), map)
      }),
      { numRuns: 500 },
    )
  })
})
