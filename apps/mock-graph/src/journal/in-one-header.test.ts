import { expect, test } from 'vitest'
import { inOneHeader } from './in-one-header.js'

const remedy = (summary: string) => ({ summary, steps: [] })

test('a header can carry any name, and no more remedies than help', () => {
  const text = inOneHeader({
    id: '1',
    time: '2026-01-01T00:00:00Z',
    request: 'PUT /v1.0/x',
    status: 401,
    effect: 'deny',
    reason: 'not-owner',
    explanation: 'Zoë’s app is no owner.',
    remedies: ['a', 'b', 'c', 'd'].map(remedy),
  })
  expect(new Headers({ x: text }).get('x')).toBe(text)
  expect(JSON.parse(decodeURIComponent(text))).toEqual({
    effect: 'deny',
    reason: 'not-owner',
    explanation: 'Zoë’s app is no owner.',
    remedies: [{ summary: 'a' }, { summary: 'b' }, { summary: 'c' }],
  })
})
