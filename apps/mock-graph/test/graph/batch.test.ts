import { describe, expect, test } from 'vitest'
import { createMockGraph, type MockGraphOptions } from '../../src/index.js'
import { connect } from '../connect.js'

const json = { 'Content-Type': 'application/json' }
const owned = 'eeeeeeee-0000-4000-8000-000000000001'
const unowned = 'eeeeeeee-0000-4000-8000-000000000002'
const list = (id: string) => ({ id, method: 'GET', url: '/servicePrincipals?$top=1&$select=id' })
const putSecrets = (id: string, target: string) => ({
  id,
  method: 'PUT',
  url: `servicePrincipals/${target}/synchronization/secrets`,
  headers: json,
  body: { value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] },
})

async function open(appName = 'application-admin', options: MockGraphOptions = {}) {
  const graph = createMockGraph(options)
  const call = await connect(graph, appName)
  const send = (...requests: unknown[]) => call('POST', '/$batch', { requests })
  const statuses = async (...requests: unknown[]) =>
    (await send(...requests)).body.responses.map(({ id, status }: { id: string; status: number }) => [
      id,
      status,
    ])
  return { graph, call, send, statuses }
}

describe('a batch', () => {
  test('answers each request, with or without a leading slash, with its status, headers and body', async () => {
    const { send } = await open()
    const { status, body } = await send(list('a'), putSecrets('b', owned))
    expect(status).toBe(200)
    expect(body.responses.map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
    const [listed, put] = body.responses
    expect(listed).toMatchObject({ status: 200, headers: { 'OData-Version': '4.0' } })
    expect(listed.headers['Content-Type']).toMatch(/^application\/json;odata\.metadata=minimal/)
    expect(listed.body.value).toHaveLength(1)
    expect(put).toMatchObject({ status: 204 })
    expect(put).not.toHaveProperty('body')
  })

  test('decides and records each request for itself', async () => {
    const { graph, statuses } = await open('owner-agent')
    expect(await statuses(putSecrets('1', owned), putSecrets('2', unowned))).toEqual([
      ['1', 204],
      ['2', 401],
    ])
    const [...entries] = graph.journal.entries()
    const recorded = entries.map(({ operation, status }) => `${operation} ${status}`)
    expect(recorded).toEqual(expect.arrayContaining(['secrets.put 204', 'secrets.put 401', 'batch 200']))
  })

  test('names the decision behind each refusal', async () => {
    const { send } = await open('owner-agent')
    const [answer] = (await send(putSecrets('1', unowned))).body.responses
    expect(answer.headers['x-mock-graph-explain']).toMatch(/\/__mock\//)
    expect(answer.body.error.code).toBe('UnknownError')
  })

  test('does not send what depends on a failure, directly or not', async () => {
    const { statuses } = await open('owner-agent')
    const then = (id: string, before: string) => ({ ...list(id), dependsOn: [before] })
    expect(
      await statuses(putSecrets('1', unowned), then('2', '1'), then('3', '2'), list('4'), then('5', '4')),
    ).toEqual([
      ['1', 401],
      ['2', 424],
      ['3', 424],
      ['4', 200],
      ['5', 200],
    ])
  })

  test.each([
    ['reset', 504],
    ['malformedJson', 200],
    ['gatewayPage', 502],
  ] as const)('outlives a request that ends in %s', async (kind, status) => {
    const { statuses } = await open('application-admin', {
      faults: [{ match: { operation: 'servicePrincipals.list' }, fault: { kind } }],
    })
    expect(await statuses(list('1'), putSecrets('2', owned))).toEqual([
      ['1', status],
      ['2', 204],
    ])
  })

  test('keeps the headers of a request', async () => {
    const { statuses } = await open()
    const search = { id: '1', method: 'GET', url: '/groups?$search="displayName:Sales"' }
    expect(await statuses(search)).toEqual([['1', 400]])
    expect(await statuses({ ...search, headers: { ConsistencyLevel: 'eventual' } })).toEqual([['1', 200]])
  })

  test('is refused a request body without a Content-Type', async () => {
    const { send } = await open()
    const [answer] = (await send({ ...putSecrets('1', owned), headers: {} })).body.responses
    expect(answer.body.error.message).toMatch(/must contain the Content-Type header/)
  })

  test('runs below the version that it was sent to', async () => {
    const { call } = await open()
    const { body } = await call('POST', '/beta/$batch', { requests: [list('1')] })
    expect(body.responses[0].body['@odata.context']).toMatch(/\/beta\/\$metadata#servicePrincipals/)
  })

  test('takes what looks like another host for a path of its own', async () => {
    const { graph, statuses } = await open()
    expect(await statuses({ ...list('1'), url: '//evil.example/me' })).toEqual([['1', 501]])
    expect(graph.journal.entries().map(({ path }) => path)).toContain('/v1.0//evil.example/me')
  })

  const refused: [what: string, requests: unknown, message: string][] = [
    ['no requests', [], 'Invalid batch payload format.'],
    ['no list', undefined, 'Invalid batch payload format.'],
    ['an id twice', [list('a'), list('A')], 'Request Id A has to be unique in a batch.'],
    ['an absolute URL', [{ ...list('1'), url: 'https://graph.microsoft.com/v1.0/me' }], 'Invalid batch'],
    ['a way out of the version', [{ ...list('1'), url: '/../__mock/reset' }], 'Invalid batch'],
    ['a batch', [{ id: '1', method: 'POST', url: '/$batch' }], 'Invalid batch'],
    ['no method', [{ id: '1', url: '/me' }], 'Invalid batch'],
    [
      'a later dependency',
      [{ ...list('1'), dependsOn: ['2'] }, list('2')],
      'Invalid dependency for request Id 1.',
    ],
    ['21 requests', Array.from({ length: 21 }, (_, index) => list(`${index}`)), 'more than 20'],
  ]
  test.each(refused)('with %s is refused whole', async (_what, requests, message) => {
    const { call } = await open()
    const { status, body } = await call('POST', '/$batch', { requests })
    expect(status).toBe(400)
    expect(body.error.message).toContain(message)
  })
})
