import { createClock } from '@graph-sync/mock-graph'
import { describe, expect, test, vi } from 'vitest'
import { checkAccess, GraphError } from './index.js'
import { application, type Caller, mockProvisioning, other, target, user } from './testing.js'

test('the owner may write to its own service principal, and to no other', async () => {
  await using graph = await mockProvisioning({
    as: application('Application.ReadWrite.OwnedBy', { owns: [target] }),
  })
  await graph.provisioning.servicePrincipal(target).secrets.replace({ BaseAddress: 'https://scim.example' })
  expect(graph.secretsOf(target)).toEqual({ BaseAddress: 'https://scim.example' })
  expect(graph.explain.last()).toMatchObject({ effect: 'allow' })

  await expect(graph.provisioning.servicePrincipal(other).secrets.replace({})).rejects.toThrow(GraphError)
  expect(graph.explain.last()).toMatchObject({ effect: 'deny', reason: 'not-owner' })
})

// Who may: learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization
const callers: [name: string, caller: Caller, expected: Record<string, unknown>][] = [
  [
    'an application with the full permission',
    application('Synchronization.ReadWrite.All'),
    { effect: 'allow' },
  ],
  ['an application without a permission', application(), { reason: 'no-permission' }],
  ['an application that may only read', application('Synchronization.Read.All'), { reason: 'no-permission' }],
  [
    'a user with a directory role',
    user('Synchronization.ReadWrite.All', { directoryRoles: ['Application Administrator'] }),
    { effect: 'allow' },
  ],
  [
    'a user with that role over this service principal',
    user('Synchronization.ReadWrite.All', {
      directoryRoles: [{ role: 'Cloud Application Administrator', over: target }],
    }),
    { effect: 'allow' },
  ],
  [
    'a user with that role over another one',
    user('Synchronization.ReadWrite.All', {
      directoryRoles: [{ role: 'Cloud Application Administrator', over: other }],
    }),
    { reason: 'no-directory-role' },
  ],
  ['a user without a directory role', user('Synchronization.ReadWrite.All'), { reason: 'no-directory-role' }],
  [
    'a personal account',
    user('Synchronization.ReadWrite.All', { personal: true }),
    { reason: 'caller-not-supported' },
  ],
]
test.each(callers)('%s', async (_, as, expected) => {
  await using graph = await mockProvisioning({ as })
  const written = graph.provisioning.servicePrincipal(target).secrets.replace({ SyncAll: 'true' })
  if (expected.effect === 'allow') await written
  else await expect(written).rejects.toMatchObject({ status: 401 })
  expect(graph.explain.last()).toMatchObject(expected)
})

describe('another caller', () => {
  test('shares the directory and keeps its own rights', async () => {
    await using graph = await mockProvisioning({ as: application('Synchronization.ReadWrite.All') })
    await graph.provisioning.servicePrincipal(target).secrets.replace({ SyncAll: 'true' })
    const reader = application('Synchronization.Read.All', { name: 'reader' })
    expect(await graph.as(reader).servicePrincipal(target).secrets.keys()).toEqual(['SyncAll'])
    await expect(graph.as(reader).servicePrincipal(target).secrets.replace({})).rejects.toThrow(GraphError)
    expect(graph.explain.last()).toMatchObject({ principal: { name: 'reader' }, reason: 'no-permission' })
    expect(graph.secretsOf(target)).toEqual({ SyncAll: 'true' })
  })

  test('may be a user, and an owner', async () => {
    await using graph = await mockProvisioning({ as: application() })
    const owner = user('Synchronization.ReadWrite.All', { owns: [other] })
    await graph.as(owner).servicePrincipal(other).secrets.replace({ SyncAll: 'true' })
    expect(graph.explain.last()).toMatchObject({ effect: 'allow' })
  })

  test('must have a name of its own', async () => {
    await using graph = await mockProvisioning({ as: application({ name: 'agent' }) })
    expect(() => graph.as(application({ name: 'agent' }))).toThrow('There are two callers named "agent".')
  })
})

test('the change a refusal asks for counts at the next call', async () => {
  await using graph = await mockProvisioning({ as: application('Application.ReadWrite.OwnedBy') })
  const { secrets } = graph.provisioning.servicePrincipal(target)
  await expect(secrets.replace({ SyncAll: 'true' })).rejects.toThrow(GraphError)
  const [remedy] = graph.explain.last()?.remedies ?? []
  const [step] = remedy?.steps ?? []
  if (step?.kind !== 'add-owner') throw new Error(`Nobody expected ${JSON.stringify(remedy)}.`)
  graph.fake.world.tenants.values().next().value?.addOwner(step.of, step.owner)
  await secrets.replace({ SyncAll: 'true' })
  expect(graph.secretsOf(target)).toEqual({ SyncAll: 'true' })
})

test('another caller signs in whatever time the fake has', async () => {
  const clock = createClock(new Date('2020-03-01T00:00:00Z'))
  await using graph = await mockProvisioning({ as: application(), clock })
  const reader = application('Synchronization.Read.All', { name: 'reader' })
  expect(await graph.as(reader).servicePrincipal(target).secrets.keys()).toEqual([])
})

test('the connection has the retries it is given', async () => {
  const faults = [{ match: { operation: 'secrets.get' }, fault: { kind: 'throttle' as const } }]
  await using graph = await mockProvisioning({ as: application(), faults, retry: false })
  await expect(graph.provisioning.servicePrincipal(target).secrets.keys()).rejects.toMatchObject({
    status: 429,
  })
})

describe('nothing waits for real time', () => {
  const secrets = { BaseAddress: 'https://scim.example.com', SecretToken: 'made-up' }
  const as = application('Application.ReadWrite.All', 'Directory.Read.All', 'Synchronization.ReadWrite.All')

  test('when a job is started and waited for', async () => {
    await using graph = await mockProvisioning({ as, servicePrincipals: [{ id: target, secrets }] })
    const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
    const before = graph.fake.clock.now().getTime()
    expect((await job.startAndWait({ interval: 3_600_000 })).code).toBe('Active')
    expect(graph.fake.clock.now().getTime()).toBeGreaterThanOrEqual(before + 3_600_000)
  })

  test('when an application is connected, however long it replicates', async () => {
    await using graph = await mockProvisioning({ as, replication: { seconds: 90 } })
    const { provisioning } = graph
    const report = await provisioning.connectApplication({ template: 'scim', displayName: 'HR', secrets })
    expect(report.steps.at(-1)).toMatchObject({ name: 'cycle', state: 'done' })
  })

  test('before a retry', async () => {
    const throttle = { kind: 'throttle', retryAfter: 50 } as const
    const faults = [{ match: { operation: 'secrets.get' }, fault: throttle, times: 2 }]
    await using graph = await mockProvisioning({ as, faults })
    const before = graph.fake.clock.now().getTime()
    expect(await graph.provisioning.servicePrincipal(target).secrets.keys()).toEqual([])
    expect(graph.fake.clock.now().getTime()).toBeGreaterThanOrEqual(before + 100_000)
  })

  test('though the test fakes the timers, and it can still be aborted', async () => {
    await using graph = await mockProvisioning({ as })
    const jobs = graph.provisioning.servicePrincipal('99999999-9999-4999-8999-999999999999').jobs
    vi.useFakeTimers()
    try {
      await expect(jobs.ensure({ templateId: 'scim' })).rejects.toMatchObject({ status: 404 })
    } finally {
      vi.useRealTimers()
    }
    const watched = jobs.byId('scim.1').deleteAndWait({ signal: AbortSignal.abort() })
    await expect(watched).rejects.toMatchObject({ kind: 'aborted' })
  })
})

test('a connection can be compared and printed', async () => {
  await using graph = await mockProvisioning({ as: application('Synchronization.Read.All') })
  const { provisioning } = graph
  expect(() => expect(provisioning).toEqual({})).toThrow(/deeply equal/)
  expect(provisioning).toEqual(expect.objectContaining({ graph: {}, applicationTemplates: {} }))
  expect(JSON.parse(JSON.stringify(provisioning))).toEqual({ graph: {}, applicationTemplates: {} })
  expect(JSON.stringify(provisioning.servicePrincipal(target))).toContain(target)
  expect(() => expect(provisioning.connectApplication).toEqual({})).toThrow(/deeply equal/)
})

test('the token is the one that the caller signs in with', async () => {
  await using graph = await mockProvisioning({ as: application('Synchronization.Read.All') })
  const own = checkAccess('secrets.get', { token: await graph.token() })
  expect(own.caller.kind).toBe('application')
  const somebody = user('Synchronization.Read.All', { name: 'somebody' })
  expect(checkAccess('secrets.get', { token: await graph.token(somebody) }).caller.kind).toBe('user')
})

test('two mocks know nothing of each other', async () => {
  const as = application('Synchronization.ReadWrite.All')
  await using one = await mockProvisioning({ as })
  await using two = await mockProvisioning({ as })
  await one.provisioning.servicePrincipal(target).secrets.replace({ SyncAll: 'true' })
  expect(two.secretsOf(target)).toEqual({})
  expect(two.explain.last()).toBeUndefined()
})

test('a token of one mock is refused by the other, though the tenant is the same', async () => {
  const as = application('Synchronization.ReadWrite.All')
  await using one = await mockProvisioning({ as })
  await using two = await mockProvisioning({ as })
  const url = `https://graph.microsoft.com/v1.0/servicePrincipals/${target}/synchronization/secrets`
  const ask = async ({ fake }: typeof one, token: string) => {
    const { status } = await fake.fetch(new Request(url, { headers: { authorization: `Bearer ${token}` } }))
    return status
  }
  expect(await Promise.all([ask(one, await one.token()), ask(two, await two.token())])).toEqual([200, 200])
  expect(await Promise.all([ask(one, await two.token()), ask(two, await one.token())])).toEqual([401, 401])
})

describe('a set-up that cannot be right is refused', () => {
  const wrong: [caller: Caller, message: string][] = [
    [application('Synchronization.ReadWrite.Al' as never), 'Synchronization.ReadWrite.All'],
    [
      user('Synchronization.Read.All', { directoryRoles: ['Aplication Administrator' as never] }),
      'Application Administrator',
    ],
    [application({ owns: ['33333333-3333-4333-8333-333333333333'] }), 'Name it in servicePrincipals too.'],
    [user(), 'user 1 cannot sign in: AADSTS65001'],
  ]
  test.each(wrong)('%j', async (as, message) => {
    await expect(mockProvisioning({ as })).rejects.toThrow(message)
  })
})

describe('what there is besides the callers', () => {
  const as = application('Synchronization.ReadWrite.All', 'Application.Read.All')

  test('is users and groups, assigned to every service principal', async () => {
    await using graph = await mockProvisioning({
      as,
      users: ['ada', { name: 'bob', displayName: 'Bob B.' }],
      groups: [{ name: 'staff', members: ['bob'] }],
    })
    const app = graph.provisioning.servicePrincipal(target)
    await app.secrets.replace({ BaseAddress: 'https://scim.example', SecretToken: 'token' })
    const job = await app.jobs.ensure({ templateId: 'scim' })
    expect(await job.provisionOnDemand({ user: graph.idOf('ada') })).toMatchObject({ result: 'Success' })
    expect(await job.provisionOnDemand({ user: graph.idOf('bob') })).toMatchObject({ result: 'Success' })
    expect(() => graph.idOf('eve')).toThrow('Neither users nor groups has "eve".')
  })

  test('is assigned as a service principal says', async () => {
    await using graph = await mockProvisioning({
      as,
      servicePrincipals: [{ id: target, assigned: ['ada'] }],
      users: ['ada', 'bob'],
    })
    const app = graph.provisioning.servicePrincipal(target)
    await app.secrets.replace({ BaseAddress: 'https://scim.example', SecretToken: 'token' })
    const job = await app.jobs.ensure({ templateId: 'scim' })
    expect(await job.provisionOnDemand({ user: graph.idOf('bob') })).toMatchObject({ result: 'Skipped' })
  })

  test('is a seed, whose first tenant the callers join, with what they own in it', async () => {
    const id = '33333333-3333-4333-8333-333333333333'
    const seed = {
      tenants: [
        {
          displayName: 'Contoso',
          domain: 'contoso.example',
          applications: [
            {
              name: 'hr',
              servicePrincipal: { id, secrets: [{ key: 'BaseAddress', value: 'https://a.example' }] },
            },
          ],
        },
      ],
    }
    const owner = application('Application.ReadWrite.OwnedBy', { owns: [id] })
    await using graph = await mockProvisioning({ as: owner, seed })
    expect(graph.secretsOf(id)).toEqual({ BaseAddress: 'https://a.example' })
    await graph.provisioning.servicePrincipal(id).secrets.replace({ BaseAddress: 'https://b.example' })
    const person = user('Synchronization.ReadWrite.All', { directoryRoles: ['Application Administrator'] })
    await graph.as(person).servicePrincipal(id).jobs.list()
    expect(graph.secretsOf(id)).toEqual({ BaseAddress: 'https://b.example' })
    await expect(
      mockProvisioning({ as: application('Application.ReadWrite.OwnedBy', { owns: [other] }), seed }),
    ).rejects.toThrow('which does not exist')
  })
})
