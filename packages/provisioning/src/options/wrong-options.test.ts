import { createGraphSync } from '@graph-sync/client'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type AccessReport,
  connectProvisioning,
  type JobQuarantine,
  type OperationId,
  type Permission,
  type ProvisioningError,
  type ProvisioningErrorCode,
  requiredPermissions,
} from '../index.js'
import { application, mockProvisioning, target, user } from '../testing.js'

const as = application('Synchronization.ReadWrite.All')
const untyped = <T>(value: unknown) => value as T

/** What it throws, at once or later. */
async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act()
  } catch (error) {
    return error
  }
  return undefined
}

describe('connectProvisioning', () => {
  const wrong: [options: unknown, message: string][] = [
    [undefined, 'The options must be an object, not undefined.'],
    [{ accessToken: 't', timeOut: 5 }, 'There is no option timeOut. There are credential, accessToken,'],
    [{ accessToken: 't', timeout: '5' }, 'timeout must be a number of milliseconds above 0, not 5.'],
    [{ accessToken: 't', now: 5 }, 'now must be a function, but is 5.'],
    [{ accessToken: 't', sleep: 5 }, 'sleep must be of type function, not number.'],
    [{ accessToken: 't', retry: { maxRetry: 1 } }, 'There is no option retry.maxRetry.'],
    [{ graph: {} }, 'graph must be a client, such as createGraphSync() gives.'],
    [{ graph: createGraphSync({ accessToken: 't' }), timeout: 5 }, 'has no option "timeout".'],
  ]
  test.each(wrong)('refuses %j', async (options, message) => {
    const thrown = await thrownBy(() => connectProvisioning(untyped(options)))
    expect(thrown).toBeInstanceOf(TypeError)
    expect((thrown as Error).message).toContain(message)
  })
})

describe('a verb refuses before any request', () => {
  type App = ReturnType<Awaited<ReturnType<typeof mockProvisioning>>['provisioning']['servicePrincipal']>
  const scim = { templateId: 'scim' }
  const wrong: [what: string, act: (app: App) => unknown, message: string][] = [
    ['a name', (app) => app.secrets.keys(untyped({ timeOut: 5 })), 'There is no option timeOut.'],
    ['a type', (app) => app.secrets.keys(untyped({ timeout: '5' })), 'timeout must be a number'],
    ['a name of a list', (app) => app.jobs.list(untyped({ timeOut: 5 })).toArray(), 'no option timeOut.'],
    [
      'a name of pages',
      (app) => app.jobs.list().byPage(untyped({ maxPagesize: 5 })),
      'byPage() has no option "maxPagesize". Did you mean "maxPageSize"?',
    ],
    [
      'a name of ensure',
      (app) => app.jobs.ensure(scim, untyped({ replication: 5 })),
      'jobs.ensure() has no option "replication".',
    ],
    ['a type of ensure', (app) => app.jobs.ensure(scim, untyped({ now: 5 })), 'now must be a function'],
    [
      'a name of a poller',
      (app) => app.jobs.byId('scim.1').startAndWait(untyped({ deadlne: 5 })),
      'startAndWait() has no option "deadlne". Did you mean "deadline"?',
    ],
    [
      'a name of watching',
      (app) => app.jobs.byId('scim.1').watch(untyped({ intervall: 5 })),
      'job.watch() has no option "intervall". Did you mean "interval"?',
    ],
    [
      'a type of editing',
      (app) => app.jobs.byId('scim.1').schema.edit(() => undefined, untyped({ dryRun: 'yes' })),
      'dryRun must be true or false, but is "yes".',
    ],
    [
      'a name of validating',
      (app) => app.credentials.validate({ SyncAll: 'true' }, untyped({ jobId: 'scim.1', template: 'scim' })),
      'There is no option template.',
    ],
  ]
  test.each(wrong)('%s', async (_, act, message) => {
    await using graph = await mockProvisioning({ as })
    const thrown = await thrownBy(() => act(graph.provisioning.servicePrincipal(target)))
    expect(thrown).toBeInstanceOf(TypeError)
    expect((thrown as Error).message).toContain(message)
    expect(graph.explain.all()).toEqual([])
  })

  const ofConnecting: [options: object, message: string][] = [
    [{ wait: 'no' }, 'wait must be true or false, but is "no".'],
    [{ resume: 'a token' }, 'connectApplication() has no option "resume".'],
    [{ syncTemplate: 'scim' }, 'connectApplication() has no option "syncTemplate".'],
    [{ deadlne: 5 }, 'connectApplication() has no option "deadlne". Did you mean "deadline"?'],
    [{ timeout: 5 }, 'connectApplication() has no option "timeout".'],
    [{ replicationTimeout: '5' }, 'replicationTimeout must be a number of milliseconds from 0, but is "5".'],
  ]
  test.each(ofConnecting)('connectApplication(%j)', async (options, message) => {
    await using graph = await mockProvisioning({ as })
    const asked = { template: 'scim', displayName: 'HR', ...options }
    const thrown = await thrownBy(() => graph.provisioning.connectApplication(asked))
    expect(thrown).toBeInstanceOf(TypeError)
    expect((thrown as Error).message).toContain(message)
    expect(graph.explain.all()).toEqual([])
  })
})

describe('the testing entry refuses', () => {
  const wrong: [what: string, act: () => unknown, message: string][] = [
    ['no options', () => mockProvisioning(untyped(undefined)), 'mockProvisioning() needs { as }: who calls'],
    [
      'a name for a caller',
      () => mockProvisioning(untyped({ as: 'owner-agent' })),
      'as must be a caller, such as application(\'Synchronization.ReadWrite.All\'), but is "owner-agent".',
    ],
    [
      'an option of the fake that there is not',
      () => mockProvisioning(untyped({ as, denial: 'documented' })),
      'createMockGraph() has no option "denial".',
    ],
    ['a seed without a tenant', () => mockProvisioning(untyped({ as, seed: {} })), 'seed must be what'],
    [
      'a user without a name',
      () => mockProvisioning(untyped({ as, users: [{}] })),
      'users must be a list of names',
    ],
    [
      'a service principal that has no id',
      () => mockProvisioning(untyped({ as, servicePrincipals: ['hr'] })),
      'servicePrincipals must be a list of object ids (GUIDs)',
    ],
    [
      'an option of a caller that there is not',
      () => application('Synchronization.Read.All', untyped({ own: [target] })),
      'application() has no option "own". Did you mean "owns"?',
    ],
    [
      'directory roles of an application',
      () => application(untyped({ directoryRoles: ['Global Reader'] })),
      'application() has no option "directoryRoles".',
    ],
    ['one that it owns alone', () => application(untyped({ owns: target })), 'owns must be a list'],
    ['a word for true', () => user(untyped({ personal: 'yes' })), 'personal must be true or false'],
    [
      'options before permissions',
      () => application(untyped({ name: 'agent' }), 'Synchronization.Read.All'),
      'application() takes its options once, after the permissions.',
    ],
  ]
  test.each(wrong)('%s', async (_, act, message) => {
    const thrown = await thrownBy(act)
    expect(thrown).toBeInstanceOf(TypeError)
    expect((thrown as Error).message).toContain(message)
  })

  test('a caller that nobody made, later too', async () => {
    await using graph = await mockProvisioning({ as })
    expect(() => graph.as(untyped('reader'))).toThrow('as() must be a caller')
  })
})

test('names are known to the compiler', () => {
  // @ts-expect-error: a permission that there is not
  application('Synchronization.ReadWrite.Al')
  // @ts-expect-error: a delegated permission, which applications do not have
  application('User.Read')
  // @ts-expect-error: a directory role that there is not
  user('User.Read', { directoryRoles: ['Aplication Administrator'] })
  expectTypeOf<AccessReport['operations'][number]['operation']>().toEqualTypeOf<OperationId>()
  expectTypeOf(requiredPermissions('secrets.put').application?.least[0]?.[0]).toEqualTypeOf<
    Permission | undefined
  >()
  expectTypeOf<'TooManyDeletes'>().toExtend<JobQuarantine['reason']>()
  expectTypeOf<ProvisioningError['code']>().toEqualTypeOf<ProvisioningErrorCode>()
})
