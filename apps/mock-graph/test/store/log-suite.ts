import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Change, RecordChange } from '../../src/store/log/change.js'
import type { Log, LogPage } from '../../src/store/log/log.js'

/** A log as two writers have it, who need not be in one process. */
export type OpenedLog = {
  readonly one: Log
  readonly other: Log
  /** Ends it and opens it again; left out where nothing outlives the end. */
  readonly reopen?: () => Promise<OpenedLog>
  readonly close: () => Promise<void>
}

/** @param open A new log that is cut after so many entries, or so many changes. */
export type LogSuiteOptions = { readonly open: (snapshotEvery: number) => Promise<OpenedLog> }

const put = (id: string, record: object = { id }, more: Partial<RecordChange> = {}): RecordChange => ({
  ...{ store: 'tenant', kind: 'users', id, record, position: 1 },
  ...more,
})
const remove = (id: string, more: Partial<RecordChange> = {}): RecordChange => ({
  ...put(id, {}, more),
  record: null,
})

/** What a log holds, told by going through all it gives: records by store and kind in their order, and what else is known. */
export function replay({ snapshot, entries }: LogPage, state = new Model()): Model {
  if (snapshot) {
    state.clear()
    for (const change of snapshot.changes) state.apply(change)
    for (const [store, position] of snapshot.positions) state.positions.set(store, position)
  }
  for (const { changes } of entries) for (const change of changes) state.apply(change)
  return state
}

class Model {
  readonly records = new Map<string, [RecordChange['position'], object]>()
  readonly removed = new Map<string, [RecordChange['position'], object]>()
  readonly positions = new Map<string, number>()

  clear() {
    for (const map of [this.records, this.removed, this.positions]) map.clear()
  }

  apply(change: Change) {
    if ('cleared' in change) {
      const prefix = `${change.store}/`
      for (const map of [this.records, this.removed])
        for (const key of [...map.keys()]) if (key.startsWith(prefix)) map.delete(key)
      this.positions.delete(change.store)
      return
    }
    const { store, kind, id, record, position, removed } = change
    const key = `${store}/${kind}/${id}`
    this.positions.set(store, position)
    this.removed.delete(key)
    if (record) this.records.set(key, [position, record])
    else {
      this.records.delete(key)
      if (removed) this.removed.set(key, [position, removed])
    }
  }

  /** The order of records matters within a kind, that of all else does not. */
  get shown() {
    const kinds = Map.groupBy(this.records, ([key]) => key.split('/', 2).join('/'))
    const sorted = (map: Iterable<[string, unknown]>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      kinds: sorted(kinds),
      removed: sorted(this.removed),
      positions: sorted(this.positions),
    }
  }
}

/** What every log must do. Nothing in it asks that all who write are in one process. */
export function describeLog(name: string, { open }: LogSuiteOptions): void {
  describe(name, () => {
    let opened: OpenedLog
    const start = async (snapshotEvery = 1_000) => {
      await opened?.close()
      opened = await open(snapshotEvery)
      return opened
    }
    beforeEach(() => start().then(() => {}))
    afterEach(() => opened.close())

    test('begins with nothing', async () => {
      expect(await opened.one.read(0)).toEqual({ entries: [] })
    })

    test('counts entries from 1, and gives them to everyone as they were', async () => {
      const { one, other } = opened
      const changes = [
        put('a', { text: 'ü\u0000"\'', list: [1, null, { deep: true }] }),
        put('', {}, { store: "it's", kind: 'escrows', position: 2 ** 40 }),
        remove('b', { removed: { name: 'was' } }),
        { store: 'tenant', cleared: true },
      ] as const
      expect(await one.append(0, changes)).toEqual({ head: 1 })
      expect(await other.append(1, [put('c')])).toEqual({ head: 2 })
      const both = [
        { head: 1, changes },
        { head: 2, changes: [put('c')] },
      ]
      expect(await one.read(0)).toEqual({ entries: both })
      expect(await other.read(0)).toEqual({ entries: both })
      expect(await other.read(1)).toEqual({ entries: both.slice(1) })
      expect(await one.read(2)).toEqual({ entries: [] })
    })

    test.each([0, 2])('refuses an entry after %i where the last one is 1, and says so', async (expected) => {
      await opened.one.append(0, [put('a')])
      expect(await opened.other.append(expected, [put('b')])).toEqual({ conflict: 1 })
      expect(await opened.one.read(0)).toEqual({ entries: [{ head: 1, changes: [put('a')] }] })
      expect(await opened.other.append(1, [put('b')])).toEqual({ head: 2 })
    })

    test('takes one of many that come at once, and all of them in the end', async () => {
      const logs = [opened.one, opened.other]
      let conflicts = 0
      const insist = async (name: string, log: Log) => {
        for (let expected = 0; ; ) {
          const appended = await log.append(expected, [put(name)])
          if ('head' in appended) return appended.head
          conflicts += 1
          expected = appended.conflict
        }
      }
      const heads = await Promise.all([...'abcdefgh'].map((name, nth) => insist(name, logs[nth % 2]!)))
      expect(heads.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      expect(conflicts).toBeGreaterThan(0)
      const { entries } = await opened.one.read(0)
      expect(entries.map(({ head }) => head)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })

    test('takes one after the other from somebody who does not wait in between', async () => {
      const { one } = opened
      const all = [0, 1, 2, 3].map((expected) => one.append(expected, [put(`${expected}`)]))
      expect(await Promise.all(all)).toEqual([{ head: 1 }, { head: 2 }, { head: 3 }, { head: 4 }])
    })

    test('has an entry by the time that this is told', async () => {
      await opened.one.append(0, [put('a')])
      expect((await opened.other.read(0)).entries).toHaveLength(1)
    })

    test('tells who waits that there is more, and at once where there is already', async () => {
      const { one, other } = opened
      const told: string[] = []
      const first = other.wait(0).then(() => told.push('first'))
      const second = other.wait(1).then(() => told.push('second'))
      await one.append(0, [put('a')])
      await first
      expect(told).toEqual(['first'])
      await other.wait(0)
      await one.append(1, [put('b')])
      await second
      expect(told).toEqual(['first', 'second'])
    })

    test('lets go of who no longer wants to wait', async () => {
      const stop = new AbortController()
      const waiting = opened.one.wait(0, stop.signal)
      stop.abort(new Error('enough'))
      await expect(waiting).rejects.toThrow('enough')
      await expect(opened.one.wait(0, stop.signal)).rejects.toThrow('enough')
    })

    test('cuts old entries, and gives what they came to in their place', async () => {
      const { one, other } = await start(4)
      for (let head = 0; head < 10; head += 1)
        await one.append(head, [put(`${head % 3}`, { head }, { position: head + 1 })])
      const page = await other.read(0)
      expect(page.snapshot?.head).toBeGreaterThan(0)
      expect(page.entries.length).toBeLessThan(8)
      expect(page.entries[0]?.head ?? 11).toBe(page.snapshot!.head + 1)
      expect(replay(page).shown).toEqual({
        kinds: [
          [
            'tenant/users',
            [
              ['tenant/users/0', [10, { head: 9 }]],
              ['tenant/users/1', [8, { head: 7 }]],
              ['tenant/users/2', [9, { head: 8 }]],
            ],
          ],
        ],
        removed: [],
        positions: [['tenant', 10]],
      })
      expect((await other.read(10)).snapshot).toBeUndefined()
    })

    test('takes more at once than it keeps', async () => {
      const { one, other } = await start(4)
      const changes = Array.from({ length: 50 }, (_, index) => put(`${index}`, { index }))
      await one.append(0, [put('old')])
      await one.append(1, changes)
      await one.append(2, [remove('7')])
      const { kinds } = replay(await other.read(0)).shown
      expect(kinds[0]?.[1]).toHaveLength(50)
    })

    test('gives, from wherever one reads on, what all entries come to', async () => {
      const store = fc.constantFrom('tenant', 'fake')
      const change = fc.oneof(
        {
          weight: 20,
          arbitrary: fc.record({
            store,
            kind: fc.constantFrom('users', 'links'),
            id: fc.constantFrom('a', 'b', 'c', 'd'),
            record: fc.option(fc.record({ value: fc.nat(9) })),
          }),
        },
        { weight: 1, arbitrary: fc.record({ store, cleared: fc.constant(true as const) }) },
      )
      const entries = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 16 })
      await start(5)
      let head = 0
      const append = async (changes: readonly Change[]) => {
        expect(await opened.one.append(head, changes)).toEqual({ head: head + 1 })
        head += 1
      }
      await fc.assert(
        fc.asyncProperty(entries, fc.nat(16), fc.boolean(), async (written, from, reopens) => {
          await append(['tenant', 'fake'].map((store) => ({ store, cleared: true as const })))
          const first = head
          const [expected, known] = [new Model(), new Model()]
          let position = 0
          for (const changes of written) {
            const whole = changes.map((change): Change => {
              if ('cleared' in change) return change
              position += 1
              const isRemembered = change.kind === 'users' && change.record === null
              return { ...change, position, ...(isRemembered && { removed: { nth: position } }) }
            })
            for (const one of whole) expected.apply(one)
            if (head < first + from) for (const one of whole) known.apply(one)
            await append(whole)
          }
          if (reopens && opened.reopen) opened = await opened.reopen()
          expect(replay(await opened.one.read(0)).shown).toEqual(expected.shown)
          const since = Math.min(first + from, head)
          expect(replay(await opened.one.read(since), known).shown).toEqual(expected.shown)
        }),
      )
    })

    test('keeps the place of a record that is replaced, and gives the last to one that comes back', async () => {
      const { one, other } = await start(9)
      await one.append(0, [put('a'), put('b'), put('c'), remove('a')])
      await one.append(1, [put('a'), put('d'), put('a'), put('c')])
      await one.append(2, [remove('b'), put('e'), put('b')])
      await one.append(3, [put('f'), put('e')])
      const { kinds } = replay(await other.read(0)).shown
      const [[, users] = []] = kinds
      const keys = (users as [string][]).map(([key]) => key.at(-1))
      expect(keys.join('')).toBe('cadebf')
    })

    test('gives back any id and any text, cut or not', async () => {
      const { one, other } = await start(3)
      const ids = ['', '"', "'", '\\', 'ü\u2028\ud83d\ude00', '\n\t\u0001', '],[', 'a/b', '%', 'null']
      for (const [head, id] of ids.entries()) await one.append(head, [put(id, { id })])
      const { records } = replay(await other.read(0))
      expect([...records.values()].map(([, record]) => record)).toEqual(ids.map((id) => ({ id })))
      expect([...records.keys()]).toEqual(ids.map((id) => `tenant/users/${id}`))
    })

    test('takes nothing once it is closed', async () => {
      await opened.one[Symbol.asyncDispose]()
      await expect(opened.one.append(0, [put('a')])).rejects.toThrow('The log is closed.')
    })

    test('has everything that it was told to have, when it is opened again', async () => {
      if (!opened.reopen) return
      const { one } = opened
      await Promise.all([one.append(0, [put('a')]), one.append(1, [put('b')])])
      opened = await opened.reopen()
      const page = await opened.one.read(0)
      expect(replay(page).shown.kinds[0]?.[1]).toHaveLength(2)
      expect(await opened.one.append(2, [put('c')])).toEqual({ head: 3 })
    })
  })
}
