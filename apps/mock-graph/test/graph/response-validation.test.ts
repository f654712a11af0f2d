import { describe, expect, test } from 'vitest'
import type { OperationId } from '../../src/generated/operations.js'
import { createMockGraph } from '../../src/index.js'
import { invalidities } from '../response-validation.js'
import { send } from '../send.js'

const json = new Headers({ 'Content-Type': 'application/json;charset=utf-8' })
const list = (...value: unknown[]) => ({ '@odata.context': 'x', value })
const schedule = { expiration: null, interval: 'PT40M', state: 'Active' }

const cases: [what: string, operation: OperationId, status: number, body: unknown, valid: boolean][] = [
  ['a job', 'jobs.get', 200, { id: '1', schedule }, true],
  [
    'flags as one text',
    'jobs.schema.directories.get',
    200,
    { discoverabilities: 'AttributeNames, ReferenceAttributes' },
    true,
  ],
  ['an unknown member', 'jobs.get', 200, { schedule: { ...schedule, state: 'Sleeping' } }, false],
  ['a wrong type', 'jobs.get', 200, { templateId: 1 }, false],
  ['no duration', 'jobs.get', 200, { schedule: { ...schedule, interval: '40' } }, false],
  ['an unknown property', 'jobs.get', 200, { nickname: 'x' }, false],
  ['an unknown property of an item', 'jobs.list', 200, list({ nickname: 'x' }), false],
  ['more of a directory object than the slice has', 'users.list', 200, list({ city: 'Oslo' }), true],
  ['a wrong type of a directory object', 'users.list', 200, list({ accountEnabled: 'yes' }), false],
  ['a body where none is', 'jobs.start', 204, {}, false],
  ['another status', 'jobs.start', 200, undefined, false],
]

describe('the check of answers', () => {
  test.each(cases)('%s', (_what, operation, status, body, valid) => {
    expect(invalidities(operation, { status, body, headers: json }).length === 0).toBe(valid)
  })
})

describe('a test that sends', () => {
  const request = (path: string, body?: object) =>
    new Request(
      `https://graph.microsoft.com/beta${path}`,
      body && { method: 'POST', body: JSON.stringify(body) },
    )
  const answering = (body: unknown) => ({ ...createMockGraph(), fetch: async () => Response.json(body) })

  test('fails with the operation and the place of what is wrong', async () => {
    const sent = send(answering({ value: [{ accountEnabled: 'yes' }] }), request('/users'))
    await expect(sent).rejects.toThrow(
      'users.list answers GET /users against the slice: /value/0/accountEnabled must be boolean',
    )
  })

  test('fails for a part of a batch', async () => {
    const responses = [
      { id: '1', status: 200, headers: { 'Content-Type': 'application/json' }, body: 'broken' },
    ]
    const requests = [{ id: '1', method: 'GET', url: '/users?$top=1' }]
    await expect(send(answering({ responses }), request('/$batch', { requests }))).rejects.toThrow(
      /users\.list/,
    )
  })

  test('goes on after an error', async () => {
    const graph = { ...createMockGraph(), fetch: async () => Response.json({ error: 'x' }, { status: 400 }) }
    expect((await send(graph, request('/users'))).status).toBe(400)
  })
})
