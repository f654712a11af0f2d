import { expect, test } from 'vitest'
import type { AttributeValue } from '../../synchronization/target/target.js'
import { judgeChange } from './judge-change.js'

const text = (path: string, value: string): AttributeValue => ({ path, type: 'String', value })
const type = { name: 'User', sourceName: 'User', attributes: new Map() }
const reply = { status: 200, headers: [], text: '', body: null, problem: null }

const judge = (after: { givenName: string; familyName: string; formatted: string }) =>
  judgeChange({
    ...{ reply, type, after: { id: '1', name: after } },
    before: { id: '1', name: { givenName: 'Ada', familyName: 'Lind', formatted: 'Ada Lind' } },
    wanted: [text('name.givenName', 'Robin')],
    others: [text('name.familyName', 'Lind'), text('name.formatted', 'Ada Lind')],
  }).outcome

test('a full name that follows its parts is no fault, anything else that changed with them is', () => {
  expect(judge({ givenName: 'Robin', familyName: 'Lind', formatted: 'Robin Lind' })).toBe('applied')
  expect(judge({ givenName: 'Robin', familyName: 'Lind', formatted: 'Nobody' })).toBe('applied wrongly')
  expect(judge({ givenName: 'Robin', familyName: 'Hall', formatted: 'Robin Hall' })).toBe('applied wrongly')
})
