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
    path: text.map((rest) => `/v1.0/${rest}`),
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
      const ring = new EntryRing(4)
      for (const [index, one] of given.entries()) {
        if (index === cleared) ring.clear()
        ring.push(one)
      }
      const kept = given.slice(given.length > cleared ? cleared : 0).slice(-4)
      expect(ring.entries()).toStrictEqual(kept)
      expect(ring.last()).toStrictEqual(kept.at(-1))
      for (const { id } of kept) expect(ring.find(id)).toStrictEqual(kept.find((one) => one.id === id))
      expect(ring.find('none of them')).toBeUndefined()
    }),
  )
})

test('an entry is kept as it was when it was recorded', () => {
  const ring = new EntryRing(2)
  const given: JournalEntry = { id: '1', time: 1, method: 'GET', path: '/', status: 200, durationMs: 1 }
  ring.push(given)
  given.status = 500
  expect(ring.last()?.status).toBe(200)
})
