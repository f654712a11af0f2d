import { expect, test } from 'vitest'
import { scimRules } from '../../domain/provisioning/scim-rules.js'
import type { KeptExchange } from '../kept-exchange.js'
import { ruleOf } from './broken-rule.js'

const failed = (
  method: string,
  status: number | null,
  more: { body?: string; url?: string; code?: string } = {},
) => {
  const { body = null, url = 'http://h/Users/1', code = 'Failed' } = more
  return {
    request: { method, url, headers: [], body },
    answer: status === null ? null : { status, headers: [], body: '' },
    failure: { code, message: '' },
  } as unknown as KeptExchange
}
const members = (op: string) => ({
  body: `{"Operations":[{"op":"${op}","path":"members","value":[{"value":"1"}]}]}`,
})
const filter = { url: 'http://h/Users?filter=userName+eq+%22a%22' }

const cases: readonly (readonly [what: string, exchange: KeptExchange | undefined, id: string])[] = [
  ['nothing was sent', undefined, 'mapping'],
  ['no answer came', failed('GET', null), 'silent'],
  ['the token was refused', failed('PATCH', 403), 'A10b'],
  ['there were too many requests', failed('POST', 429), 'throttled'],
  ['the endpoint was down', failed('POST', 503), 'A4'],
  ['two were found', failed('GET', 200, { ...filter, code: 'DuplicateTargetEntries' }), 'several'],
  ['a filter was refused', failed('GET', 400, filter), 'B4'],
  ['a resource could not be read', failed('GET', 400), 'read'],
  ['somebody was there who had not been found', failed('POST', 409), 'B5'],
  ['a creation was refused', failed('POST', 400), 'create'],
  ['an id was not known', failed('PATCH', 404), 'gone'],
  ['a change was refused', failed('PATCH', 400, { body: '{"Operations":[{"path":"active"}]}' }), 'update'],
  ['a member could not be added', failed('PATCH', 400, members('Add')), 'D1'],
  ['a member could not be removed', failed('PATCH', 400, members('Remove')), 'D3'],
  [
    'a member could not be removed by its path',
    failed('PATCH', 400, { body: '{"Operations":[{"op":"remove","path":"members[value eq \\"1\\"]"}]}' }),
    'D3',
  ],
  ['a removal was refused', failed('DELETE', 400), 'delete'],
]

test.each(cases)('where %s, the rule is one of the table of checks', (_, exchange, id) => {
  const { text, url } = scimRules[id as keyof typeof scimRules]
  expect(ruleOf(exchange)).toEqual({ id, text, source: url })
})

test('every rule has a text of its own, and a page that says so', () => {
  const rules = Object.values(scimRules)
  expect(new Set(rules.map(({ text }) => text)).size).toBe(rules.length)
  for (const { url, source } of rules) {
    expect(url).toMatch(/^https:\/\/(learn\.microsoft\.com|www\.rfc-editor\.org|github\.com)\//)
    expect(source).not.toBe('')
  }
})
