import { describe, expect, test } from 'vitest'
import { createClock, createMockGraph, type FaultRule } from '../../src/index.js'
import { connect } from '../connect.js'

const onGraph = { path: '/v1.0' }
const secrets = '/servicePrincipals/{target}/synchronization/secrets'

async function open(...faults: FaultRule[]) {
  const waits: number[] = []
  const clock = createClock(new Date('2026-03-01T10:00:00.500Z'))
  clock.freeze()
  const graph = createMockGraph({
    faults,
    clock,
    environment: { sleep: async (ms) => void waits.push(ms) },
  })
  const [directory] = graph.world.tenants.values()
  const target = directory!.servicePrincipals.values().find(({ id }) => id !== directory!.microsoftGraph.id)!
  const call = await connect(graph, 'application-admin')
  const path = secrets.replace('{target}', target.id)
  const put = () => call('PUT', path, { value: [{ key: 'BaseAddress', value: 'https://scim.example' }] })
  return { graph, call, waits, path, put, stored: () => directory!.synchronizationOf(target.id).secrets }
}

describe('errors in the words of Graph', () => {
  test.each([
    [{ kind: 'status', status: 503 }, 503, 'UnknownError', {}],
    [{ kind: 'status', status: 403 }, 403, 'Authorization_RequestDenied', {}],
    [{ kind: 'throttle' }, 429, 'TooManyRequests', { 'retry-after': null }],
    [
      { kind: 'throttle', retryAfter: 7, scope: 'Tenant/Write/a/b', information: 'WriteLimitExceeded' },
      429,
      'TooManyRequests',
      {
        'retry-after': '7',
        'x-ms-throttle-scope': 'Tenant/Write/a/b',
        'x-ms-throttle-information': 'WriteLimitExceeded',
      },
    ],
    [
      { kind: 'throttle', retryAfter: 'date' },
      429,
      'TooManyRequests',
      { 'retry-after': 'Sun, 01 Mar 2026 10:00:01 GMT' },
    ],
  ] as const)('%j', async (fault, status, code, headers) => {
    const { put, graph, stored } = await open({ match: onGraph, fault })
    const before = stored()
    const answer = await put()
    expect(answer).toMatchObject({ status, body: { error: { code } } })
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value)
    expect(answer.headers.get('request-id')).toBeTruthy()
    expect(graph.journal.last()).toMatchObject({
      injected: fault.kind,
      error: code,
      operation: 'secrets.put',
    })
    expect(stored()).toEqual(before)
  })
})

describe('trouble on the way', () => {
  test('a gateway answers a page instead of Graph', async () => {
    const { put } = await open({ match: onGraph, fault: { kind: 'gatewayPage', status: 504 } })
    const { status, headers, body } = await put()
    expect([status, headers.get('content-type'), headers.get('request-id')]).toEqual([504, 'text/html', null])
    expect(body).toContain('<h1>504 Gateway Time-out</h1>')
  })

  test('a reset rejects as a broken network does, and is in the journal without a status', async () => {
    const { put, graph } = await open({ match: onGraph, fault: { kind: 'reset' } })
    await expect(put()).rejects.toThrow(TypeError)
    expect(graph.journal.last()).toMatchObject({ injected: 'reset', status: 0 })
  })

  test('an answer that gets lost has had its effect', async () => {
    const { put, stored } = await open({ match: onGraph, fault: { kind: 'reset' }, loses: 'answer' })
    await expect(put()).rejects.toThrow(TypeError)
    expect(stored()).toEqual([{ key: 'BaseAddress', value: 'https://scim.example' }])
  })

  test('JSON breaks off in the middle', async () => {
    const { call, path } = await open({ match: onGraph, fault: { kind: 'malformedJson' } })
    await expect(call('GET', path)).rejects.toThrow(SyntaxError)
  })

  test('latency waits, and then all is well', async () => {
    const { put, waits } = await open({ match: onGraph, fault: { kind: 'latency', ms: 30_000 } })
    expect((await put()).status).toBe(204)
    expect(waits).toEqual([30_000])
  })

  test('a slow body comes whole, over as many seconds as its length asks for', async () => {
    const { call, waits, path } = await open({
      match: onGraph,
      fault: { kind: 'slowBody', bytesPerSecond: 50 },
    })
    const { status, body } = await call('GET', path)
    expect(status).toBe(200)
    const bytes = new TextEncoder().encode(JSON.stringify(body)).length
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeCloseTo(bytes * 20)
    expect(waits.length).toBe(Math.ceil(bytes / 5))
  })
})

test('a reset of one item of a batch is a gateway that got no answer', async () => {
  const { call } = await open({ match: { operation: 'secrets.get' }, fault: { kind: 'reset' } })
  const requests = [
    { id: '1', method: 'GET', url: secrets.replace('{target}', 'eeeeeeee-0000-4000-8000-000000000001') },
  ]
  expect((await call('POST', '/$batch', { requests })).body.responses).toMatchObject([
    { id: '1', status: 504 },
  ])
})

test('sign-in fails in its own words', async () => {
  const graph = createMockGraph({
    faults: [{ match: { path: '/*/oauth2/**' }, fault: { kind: 'throttle', retryAfter: 3 } }],
  })
  const response = await graph.fetch(
    new Request('https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token', { method: 'POST' }),
  )
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3'])
  expect(await response.json()).toMatchObject({ error: 'temporarily_unavailable', error_codes: [90033] })
})

test('rules come and go while it runs, and reset takes them away', async () => {
  const { put, graph } = await open()
  graph.faults.add({ match: onGraph, fault: { kind: 'status', status: 500 }, times: 1 })
  expect([(await put()).status, (await put()).status]).toEqual([500, 204])
  graph.reset()
  expect(graph.faults.list()).toEqual([])
})

describe('eventual consistency', () => {
  test('a new application is found only once the clock has passed', async () => {
    const clock = createClock()
    const graph = createMockGraph({ clock, replication: { seconds: 30 } })
    const call = await connect(graph, 'application-admin')
    const created = await call('POST', '/applications', { displayName: 'New' })
    expect(created.status).toBe(201)
    const { id } = created.body
    expect(await call('GET', `/applications/${id}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    })
    const listed = async () =>
      (await call('GET', '/applications')).body.value.some((item: { id: string }) => item.id === id)
    expect(await listed()).toBe(false)
    clock.advance('PT31S')
    expect((await call('GET', `/applications/${id}`)).status).toBe(200)
    expect(await listed()).toBe(true)
  })

  // hashicorp/terraform-provider-azuread waits for a read that is 404, and takes 403 for the end.
  test('whatever is read of a new object is 404 meanwhile, nothing else', async () => {
    const graph = createMockGraph({ replication: { seconds: 30 } })
    const call = await connect(graph, 'application-admin')
    const { body: application } = await call('POST', '/applications', { displayName: 'New' })
    const { body: made } = await call('POST', '/servicePrincipals', { appId: application.appId })
    const paths = ['', '/owners', '/synchronization', '/synchronization/jobs', '/synchronization/templates']
    for (let count = 0; count < 10; count += 1) {
      for (const path of paths) {
        expect(await call('GET', `/servicePrincipals/${made.id}${path}`)).toMatchObject({
          status: 404,
          body: { error: { code: 'Request_ResourceNotFound' } },
        })
      }
    }
  })

  test('a write to the synchronization backend is 404, 403 or 409 meanwhile, the same ones each time', async () => {
    const play = async () => {
      const graph = createMockGraph({ replication: { seconds: 30 } })
      const call = await connect(graph, 'application-admin')
      const { body: application } = await call('POST', '/applications', { displayName: 'New' })
      const { body: made } = await call('POST', '/servicePrincipals', { appId: application.appId })
      const path = `/servicePrincipals/${made.id}/synchronization/jobs`
      const statuses: number[] = []
      const create = () => call('POST', path, { templateId: 'own' })
      for (let count = 0; count < 20; count += 1) statuses.push((await create()).status)
      return statuses
    }
    const statuses = await play()
    expect(new Set(statuses)).toEqual(new Set([404, 403, 409]))
    expect(await play()).toEqual(statuses)
  })
})

test('throttling tells the cost, then refuses, and lets go as the clock moves', async () => {
  const clock = createClock()
  clock.freeze()
  const graph = createMockGraph({ clock, throttling: true })
  const call = await connect(graph, 'application-admin')
  const list = () => call('GET', '/applications?$top=100')
  const first = await list()
  expect(first.headers.get('x-ms-resource-unit')).toBe('2')
  expect(first.headers.get('x-ms-throttle-limit-percentage')).toBeNull()
  // 3,500 units in 10 seconds for a tenant of fewer than 50 users: the 1,400th request is at 80 %.
  for (let count = 2; count < 1_400; count += 1) await list()
  expect((await list()).headers.get('x-ms-throttle-limit-percentage')).toBe('0.8')
  for (let count = 1_401; count <= 1_750; count += 1) await list()
  const refused = await list()
  expect(refused.status).toBe(429)
  expect(refused.headers.get('x-ms-throttle-scope')).toMatch(
    /^Tenant_Application\/Read\/[\w-]{36}\/[\w-]{36}$/,
  )
  expect(refused.headers.get('x-ms-throttle-information')).toBe('ResourceUnitLimitExceeded')
  expect(refused.headers.get('retry-after')).toBe('1')
  clock.advance('PT1S')
  expect((await list()).status).toBe(200)
})
