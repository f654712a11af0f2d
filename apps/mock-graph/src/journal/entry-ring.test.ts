import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EntryRing } from './entry-ring.js'
import type { JournalEntry } from './journal-entry.js'

const by = ['Application.Read.All']
const allow = (directoryRole?: string) => ({
  effect: 'allow' as const,
  by,
  through: directoryRole === undefined ? ('ownership' as const) : ('directory-role' as const),
  ...(directoryRole !== undefined && { directoryRole }),
  documented: true,
})
const deny = {
  effect: 'deny' as const,
  reason: 'no-rule' as const,
  considered: [],
  remedies: [],
  documented: false,
}
const principal = { kind: 'application' as const, tid: 't', oid: 'o', appid: 'a', appRoles: new Set(['x']) }

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\ud800', '\ufeffa', 'é'.repeat(300)),
)
const entry: fc.Arbitrary<JournalEntry> = fc.record(
  {
    id: fc.oneof(fc.uuid(), text),
    time: fc.nat(),
    method: fc.constantFrom('GET', 'PUT'),
    path: text.map((rest) => `/v1.0/${rest.toWellFormed()}`),
    query: fc.string({ minLength: 1, maxLength: 30 }).map((rest) => `?${rest}`),
    body: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    status: fc.constantFrom(0, 200, 404),
    durationMs: fc.double({ min: 0, max: 1000, noNaN: true }),
    operation: fc.constant('jobs.list'),
    principal: fc.constant(principal),
    caller: text,
    decision: fc.constantFrom(allow(), allow('Cloud Application Administrator'), deny),
    tokenError: fc.constant('expired'),
    error: fc.constant('UnknownError'),
    injected: fc.constant('reset'),
    defect: fc.constant('TypeError at x.ts:1'),
  },
  { requiredKeys: ['id', 'time', 'method', 'path', 'status', 'durationMs'], noNullPrototype: true },
)

test('a ring gives back the last entries as they were, oldest first', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.nat(12), (given, cleared) => {
      const ring = new EntryRing({ entries: 4, bytes: 1_000_000 })
      for (const [index, one] of given.entries()) {
        if (index === cleared) ring.clear()
        ring.push(one)
      }
      const kept = given.slice(given.length > cleared ? cleared : 0).slice(-4)
      expect(ring.entries()).toStrictEqual(kept)
      expect(ring.entries(2)).toStrictEqual(kept.slice(-2))
      expect(ring.entries(0)).toEqual([])
      expect(ring.last()).toStrictEqual(kept.at(-1))
      for (const { id } of kept) expect(ring.find(id)).toStrictEqual(kept.findLast((one) => one.id === id))
      expect(ring.find('none of them')).toBeUndefined()
    }),
  )
})

test('an entry is kept as it was when it was recorded', () => {
  const ring = new EntryRing({ entries: 2, bytes: 1_000 })
  const given: JournalEntry = { id: '1', time: 1, method: 'GET', path: '/', status: 200, durationMs: 1 }
  ring.push(given)
  given.status = 500
  expect(ring.last()?.status).toBe(200)
})

const bytesOf = ({ path, query = '', body = '' }: JournalEntry) => Buffer.byteLength(path + query + body)

test('a ring keeps as many of the last entries as have room for their texts', () => {
  const asked = entry.map((one) => ({ ...one, path: '/v1.0', query: `?${one.time}` }))
  const sized = fc.record({ one: asked, size: fc.nat(499) })
  fc.assert(
    fc.property(fc.array(sized, { maxLength: 80 }), (given) => {
      const ring = new EntryRing({ entries: 50, bytes: 16_000 })
      const all = given.map(({ one, size }) => ({ ...one, body: 'é'.repeat(size) || 'none' }))
      for (const one of all) ring.push(one)
      const kept = ring.entries()
      expect(kept).toStrictEqual(all.slice(all.length - kept.length))
      const bytes = kept.reduce((sum, one) => sum + bytesOf(one), 0)
      expect(bytes).toBeLessThanOrEqual(16_000)
      const next = all.at(-kept.length - 1)
      if (next && kept.length < 50) expect(bytes + bytesOf(next)).toBeGreaterThan(16_000)
    }),
  )
})

test('a text that takes more than a sixteenth of the room is cut, and says how long it was', () => {
  const ring = new EntryRing({ entries: 4, bytes: 1_600 })
  const given = { id: '1', time: 1, method: 'PUT', path: '/', status: 200, durationMs: 1 }
  ring.push({ ...given, body: 'a'.repeat(100) })
  expect(ring.last()?.body).toBe('a'.repeat(100))
  ring.push({ ...given, body: 'a'.repeat(101) })
  expect(ring.last()?.body).toBe(`${'a'.repeat(25)}… (cut: 101 bytes)`)
})

test.each([
  { entries: 0, bytes: 1_000 },
  { entries: 3, bytes: 0 },
])('with %j nothing is kept for which there is no room', (bounds) => {
  const ring = new EntryRing(bounds)
  ring.push({
    id: '1',
    time: 1,
    method: 'PUT',
    path: '/',
    query: '?a=b',
    body: 'c',
    status: 200,
    durationMs: 1,
  })
  expect(ring.entries()).toHaveLength(Math.min(1, bounds.entries))
  expect(ring.last()?.body).toBeUndefined()
})

test.each([0, 1])('with room for %d bytes every request is kept, without its texts', (bytes) => {
  const ring = new EntryRing({ entries: 3, bytes })
  const given = { time: 1, method: 'GET', path: '/v1.0/users', query: '?$top=1', status: 200, durationMs: 1 }
  for (const id of ['1', '2', '3', '4']) ring.push({ ...given, id })
  expect(ring.entries().map(({ id, path, query }) => ({ id, path, query }))).toEqual(
    ['2', '3', '4'].map((id) => ({ id, path: '…', query: undefined })),
  )
})
