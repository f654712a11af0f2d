import { describe, expect, test } from 'vitest'
import { createMockGraph, type MockGraph } from '../../src/index.js'
import { connect } from '../connect.js'
import { frozenClock } from '../frozen-clock.js'
import { send } from '../send.js'

const origin = 'http://127.0.0.1:4010'
const target = 'eeeeeeee-0000-4000-8000-000000000001'

async function ask(graph: MockGraph, method: string, path: string, body?: unknown, headers = {}) {
  const response = await graph.fetch(
    new Request(`${origin}/__mock/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  return { status: response.status, body: await response.json() }
}

test.each([
  ['PUT', 'clock'],
  ['POST', 'faults'],
  ['DELETE', 'faults'],
  ['PUT', 'snapshot'],
  ['POST', 'tenants'],
  ['POST', 'token'],
  ['POST', 'reset'],
])('%s %s is refused to a page of another site', async (method, path) => {
  const answer = await ask(createMockGraph(), method, path, method === 'DELETE' ? undefined : {}, {
    origin: 'https://evil.example',
  })
  expect(answer).toEqual({
    status: 403,
    body: { error: { status: 403, explanation: 'A page of https://evil.example may not do this.' } },
  })
})

test.each<[string, string, unknown, number, string]>([
  ['GET', 'nowhere', undefined, 404, 'GET /__mock/nowhere is not served.'],
  ['PUT', 'state', {}, 405, '/__mock/state takes GET, not PUT.'],
  ['PUT', 'clock', 'no json', 400, 'The body must be JSON'],
  ['PUT', 'clock', { forward: 1 }, 400, "Unknown property 'forward'"],
  ['PUT', 'clock', { advance: 'soon' }, 400, 'Cannot advance by soon'],
  ['PUT', 'clock', { set: 'yesterday' }, 400, "'set' is not understood"],
  ['POST', 'faults', { fault: { kind: 'flood' } }, 400, '[0].fault.kind: must be one of'],
  ['PUT', 'snapshot', { tenants: [{}] }, 400, 'The body is not what GET /__mock/snapshot answered'],
  ['POST', 'tenants', { displayName: 'Fabrikam' }, 400, "must have required property 'domain'"],
  ['POST', 'token', { client: 'nobody' }, 404, "No tenant has a service principal for the client 'nobody'."],
  ['POST', 'token', { client: 'owner-agent', flaw: 'rotten' }, 400, "'flaw' is one of"],
])('%s %s %j is answered with %i and a reason', async (method, path, body, status, explanation) => {
  const answer = await ask(createMockGraph(), method, path, body)
  expect(answer.status).toBe(status)
  expect(answer.body.error.explanation).toContain(explanation)
})

test('the clock is set, moved and stopped', async () => {
  const graph = createMockGraph()
  const moved = { set: '2030-01-01T00:00:00Z', freeze: true }
  expect((await ask(graph, 'PUT', 'clock', moved)).status).toBe(200)
  await ask(graph, 'PUT', 'clock', { set: '2030-01-01T00:00:00Z', advance: 'PT40M' })
  expect((await ask(graph, 'GET', 'clock')).body).toEqual({ now: '2030-01-01T00:40:00.000Z' })
})

test('fault rules are added, counted and cleared', async () => {
  const graph = createMockGraph()
  const rule = { match: { operation: 'secrets.get' }, fault: { kind: 'status', status: 503 } }
  expect((await ask(graph, 'POST', 'faults', rule)).status).toBe(200)
  const call = await connect(graph, 'sync-reader')
  expect((await call('GET', `/servicePrincipals/${target}/synchronization/secrets`)).status).toBe(503)
  expect((await ask(graph, 'GET', 'faults')).body).toEqual({
    seed: 1,
    value: [{ rule, matched: 1, struck: 1 }],
  })
  expect((await ask(graph, 'DELETE', 'faults')).body.value).toEqual([])
})

test('a snapshot comes back as it was', async () => {
  const graph = createMockGraph()
  const before = await ask(graph, 'GET', 'snapshot')
  graph.world.restore({ tenants: [] })
  expect((await ask(graph, 'PUT', 'snapshot', before.body)).status).toBe(200)
  expect(await ask(graph, 'GET', 'snapshot')).toEqual(before)
})

test('a snapshot that is none leaves the world alone', async () => {
  const graph = createMockGraph()
  const before = graph.snapshot()
  await ask(graph, 'PUT', 'snapshot', { tenants: [{ tenantId: 'x' }] })
  expect(graph.snapshot()).toEqual(before)
})

test('the state names everything and holds no secret', async () => {
  const graph = createMockGraph()
  const [directory] = graph.world.tenants.values()
  directory!.putSynchronization(target, { secrets: [{ key: 'SecretToken', value: 'hush-hush' }] })
  const { body } = await ask(graph, 'GET', 'state')
  const text = JSON.stringify(body)
  expect(text).toContain('"secrets":["SecretToken"]')
  const credentials = [...directory!.applications.values()].flatMap(({ passwordCredentials }) =>
    passwordCredentials.map(({ secretText }) => secretText),
  )
  expect(credentials.length).toBeGreaterThan(0)
  for (const secret of ['hush-hush', ...credentials]) expect(text).not.toContain(secret)
})

test('a tenant is added once, and can be signed in to', async () => {
  const graph = createMockGraph()
  const tenant = {
    displayName: 'Fabrikam',
    domain: 'fabrikam.example',
    applications: [{ name: 'agent', clientSecret: 'fabrikam-secret' }],
  }
  const added = await ask(graph, 'POST', 'tenants', tenant)
  expect(added).toMatchObject({
    status: 201,
    body: { domain: 'fabrikam.example', apps: [{ name: 'agent' }] },
  })
  expect((await ask(graph, 'POST', 'tenants', tenant)).status).toBe(409)
  const [agent] = added.body.apps
  const signedIn = await graph.fetch(
    new Request(`${origin}/fabrikam.example/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: agent.clientId,
        client_secret: agent.clientSecret,
        scope: 'https://graph.microsoft.com/.default',
      }),
    }),
  )
  expect(signedIn.status).toBe(200)
})

describe('a forged token', () => {
  const secrets = `https://graph.microsoft.com/v1.0/servicePrincipals/${target}/synchronization/secrets`
  test.each<[object, number, string | undefined]>([
    [{}, 200, undefined],
    [{ flaw: 'expired' }, 401, 'expired'],
    [{ flaw: 'not-yet-valid' }, 401, 'not-yet-valid'],
    [{ flaw: 'wrong-audience' }, 401, 'wrong-audience'],
    [{ flaw: 'wrong-issuer' }, 401, 'wrong-issuer'],
    [{ flaw: 'unsigned' }, 401, 'unsigned'],
    [{ flaw: 'foreign-key' }, 401, 'wrong-signature'],
    [{ claims: { tid: '00000000-0000-4000-8000-000000000000' } }, 401, 'wrong-issuer'],
    [{ claims: { roles: [] } }, 401, undefined],
  ])('%j is answered with %i %s', async (asked, status, tokenError) => {
    const graph = createMockGraph()
    const { body } = await ask(graph, 'POST', 'token', { client: 'sync-reader', ...asked })
    const response = await send(
      graph,
      new Request(secrets, { headers: { authorization: `Bearer ${body.access_token}` } }),
    )
    expect(response.status).toBe(status)
    expect(graph.journal.last()?.tokenError).toBe(tokenError)
  })

  // The documented sample of an access token lives so (docs/discoveries/assumptions.md).
  test('is dated as those of sign-in: back 300 seconds, 3599 to live', async () => {
    const graph = createMockGraph({ clock: frozenClock('2026-01-31T12:00:00Z') })
    const { body } = await ask(graph, 'POST', 'token', { client: 'sync-reader' })
    expect(body.claims).toMatchObject({ iat: 1769860500, nbf: 1769860500, exp: 1769864399 })
  })
})

test('coverage and least privilege count every decision, also those the journal let go', async () => {
  const graph = createMockGraph()
  const path = `/servicePrincipals/${target}/synchronization/secrets`
  const reader = await connect(graph, 'sync-reader')
  await reader('GET', path)
  const stranger = await connect(graph, 'stranger-agent')
  await stranger('PUT', path, { value: [] })
  for (let count = 0; count < graph.journal.bounds.entries; count += 1) {
    graph.journal.record({ id: '', time: 0, method: 'GET', path: '/', status: 200, durationMs: 0 })
  }
  const { body: coverage } = await ask(graph, 'GET', 'coverage')
  expect(coverage).toMatchObject({ allowed: 1, denied: 1 })
  expect(coverage.value).toContainEqual({
    operation: 'secrets.put',
    allow: {},
    deny: { 'not-owner': 1 },
  })
  expect(coverage.untouched).toHaveLength(coverage.operations - 2)
  const { body: report } = await ask(graph, 'GET', 'least-privilege')
  expect(report.value[0]).toMatchObject({
    used: { 'Synchronization.Read.All': 1 },
    unused: ['Application.Read.All'],
    operations: [{ operation: 'secrets.get', calls: 1 }],
  })
})
