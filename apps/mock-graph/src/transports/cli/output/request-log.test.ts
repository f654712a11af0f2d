import { expect, test } from 'vitest'
import type { JournalEntry } from '../../../journal/journal-entry.js'
import { createRequestLog } from './request-log.js'

const entry = (path: string, caller = 'agent'): JournalEntry => ({
  id: 'id',
  time: Date.UTC(2026, 2, 1, 12),
  method: 'GET',
  path,
  status: 200,
  durationMs: 1.25,
  principal: { kind: 'application', tid: 't', oid: 'o', appid: 'a', appRoles: new Set() },
  caller,
})

test('lines of the same moment are one write', async () => {
  const written: string[] = []
  const { record } = createRequestLog((text) => written.push(text))
  record(entry('/1'))
  record(entry('/2'))
  await new Promise(setImmediate)
  record(entry('/3'))
  await new Promise(setImmediate)
  expect(written.map((text) => text.match(/\/\d/g))).toEqual([['/1', '/2'], ['/3']])
})

test('a name can neither begin a line nor send a control sequence', () => {
  const written: string[] = []
  const { record, flush } = createRequestLog((text) => written.push(text))
  record(entry('/1', 'agent\n2026 forged \u001b[31mline'))
  flush()
  expect(written).toHaveLength(1)
  expect(written[0]).toContain(' agent?2026 forged ?[31mline')
  expect(written[0]?.match(/\p{Cc}/gu)).toEqual(['\n'])
})
