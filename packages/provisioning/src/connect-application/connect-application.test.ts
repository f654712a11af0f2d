import { describe, expect, test } from 'vitest'
import { tenantOf } from '../testing/tenant-seed.js'
import {
  application,
  type MockProvisioningOptions,
  mockProvisioning,
  other,
  target,
  user,
} from '../testing.js'
import { realClock } from '../waiting/clock.js'
import { connectApplication } from './connect-application.js'
import { ConnectApplicationError } from './connect-application-error.js'
import type { ConnectApplicationOptions } from './connect-application-options.js'
import type { ConnectProgress, ConnectReport } from './connect-report.js'

const permissions = [
  'Application.ReadWrite.OwnedBy',
  'Directory.Read.All',
  'Synchronization.ReadWrite.All',
] as const
const administrators = [
  'Application.ReadWrite.All',
  'Directory.Read.All',
  'Synchronization.ReadWrite.All',
] as const
const secrets = { BaseAddress: 'https://scim.example', SecretToken: 'made-up-secret' }
const displayName = "Contoso's HR"

async function start(options: Partial<MockProvisioningOptions> = {}) {
  const as = application(...permissions, { name: 'caller' })
  const graph = await mockProvisioning({ as, ...options })
  const { fake, provisioning } = graph
  fake.clock.freeze()
  const directory = fake.world.find(tenantOf({ seed: undefined }).id)!
  const named = (name: string) =>
    [...directory.servicePrincipals.values()].filter((one) => one.displayName === name)
  const callerId =
    named('caller')[0]?.id ??
    [...directory.users.values()].find(({ userPrincipalName }) => /^caller@/.test(userPrincipalName))!.id
  const sleep = async (milliseconds: number) => {
    fake.clock.advance(milliseconds)
  }
  return {
    ...graph,
    directory,
    callerId,
    connect: async ({
      resume,
      ...more
    }: Partial<ConnectApplicationOptions> & { resume?: string | undefined } = {}) => {
      const options = { secrets, sleep, retry: false as const, ...more }
      return resume === undefined
        ? provisioning.connectApplication({ template: 'scim', displayName, ...options })
        : provisioning.resume<ConnectReport, ConnectProgress>(resume, options)
    },
    methods: () => graph.explain.all().map(({ request }) => request.split(' ', 1)[0]),
    /** What there is in the end. */
    made() {
      const servicePrincipals = named(displayName)
      const [servicePrincipal] = servicePrincipals
      const jobs = servicePrincipal ? directory.jobsOf(servicePrincipal.id) : []
      return {
        applications: [...directory.applications.values()].filter((one) => one.displayName === displayName)
          .length,
        servicePrincipals: servicePrincipals.length,
        jobs: jobs.map(({ templateId, code }) => `${templateId} ${code}`),
        owned: servicePrincipal ? directory.ownersOf(servicePrincipal.id).has(callerId) : false,
        secrets: servicePrincipal ? graph.secretsOf(servicePrincipal.id) : {},
      }
    },
  }
}

const everything = { applications: 1, servicePrincipals: 1, jobs: ['scim Active'], owned: true, secrets }
const statesOf = (report: { steps: readonly { name: string; state: string }[] }) =>
  Object.fromEntries(report.steps.map(({ name, state }) => [name, state]))
const failureOf = (run: Promise<unknown>): Promise<ConnectApplicationError> =>
  run.then(
    () => expect.unreachable('It was done.'),
    (error) => error,
  )

describe('the whole guide', () => {
  test('is done in one call', async () => {
    const { connect, made } = await start({ as: application(...administrators, { name: 'caller' }) })
    const report = await connect()
    expect(made()).toEqual(everything)
    expect(statesOf(report)).toEqual({
      application: 'done',
      replication: 'done',
      owner: 'done',
      template: 'already',
      validation: 'done',
      secrets: 'done',
      job: 'done',
      start: 'done',
      cycle: 'done',
    })
    expect(report).toMatchObject({
      dryRun: false,
      templateId: 'scim',
      jobId: expect.stringMatching(/^scim\./),
    })
  })

  test('makes nothing twice, and writes the secrets again', async () => {
    const { connect, made } = await start()
    const first = await connect()
    const renewed = { ...secrets, SecretToken: 'another-made-up-one' }
    const second = await connect({ secrets: renewed })
    expect(made()).toEqual({ ...everything, secrets: renewed })
    expect(statesOf(second)).toMatchObject({
      application: 'already',
      owner: 'already',
      job: 'already',
      start: 'already',
    })
    expect(second).toMatchObject({ servicePrincipalId: first.servicePrincipalId, jobId: first.jobId })
  })

  test('takes an application by the id of its service principal', async () => {
    const { connect, secretsOf } = await start({ as: application(...administrators, { name: 'caller' }) })
    const report = await connect({ template: undefined, displayName: undefined, servicePrincipalId: target })
    expect(report).toMatchObject({ servicePrincipalId: target })
    expect(statesOf(report)).toMatchObject({ application: 'already', owner: 'done', job: 'done' })
    expect(secretsOf(target)).toEqual(secrets)
  })

  test.each([
    ['its name in the gallery', 'Azure Databricks SCIM Provisioning Connector'],
    ['its id', '9c9818d2-2900-49e8-8ba4-22688be7c675'],
  ])('makes a gallery application by %s', async (_, template) => {
    const { connect } = await start()
    expect(await connect({ template })).toMatchObject({ templateId: 'dataBricks' })
  })

  test('waits until what it made can be found, everywhere', async () => {
    const { connect, made } = await start({ replication: { seconds: 30 } })
    await connect()
    expect(made()).toEqual(everything)
  })

  test('is done for a user who may make applications', async () => {
    const as = user(...administrators, { name: 'caller', directoryRoles: ['Application Administrator'] })
    const { connect, made } = await start({ as })
    expect(statesOf(await connect())).toMatchObject({ owner: 'already', cycle: 'done' })
    expect(made()).toEqual(everything)
  })

  test('tells each step as it begins and ends', async () => {
    const { connect } = await start()
    const told: string[] = []
    await connect({
      wait: false,
      onProgress: ({ step, state, index, total }) => told.push(`${index}/${total} ${step} ${state}`),
    })
    expect(told.slice(0, 4)).toEqual([
      '0/9 application started',
      '0/9 application done',
      '1/9 replication started',
      '1/9 replication done',
    ])
    expect(told.at(-1)).toBe('8/9 cycle skipped')
  })

  test('leaves out what it is told to', async () => {
    const { connect, made } = await start()
    const report = await connect({ owner: false, secrets: undefined, wait: false })
    expect(statesOf(report)).toMatchObject({
      owner: 'skipped',
      validation: 'skipped',
      secrets: 'skipped',
      cycle: 'skipped',
    })
    expect(made().secrets).toEqual({})
  })
})

describe('a dry run', () => {
  test('only reads, and says what it would do', async () => {
    const { connect, made, methods, callerId } = await start()
    const report = await connect({ dryRun: true })
    expect(new Set(methods())).toEqual(new Set(['GET']))
    expect(made()).toMatchObject({ applications: 0 })
    expect(report.steps.map(({ detail }) => detail)).toEqual([
      `Make the application "${displayName}" from 8adf8e6e-67b2-4cf2-a259-e3dc5476c621.`,
      'Wait until the application can be read.',
      `Make ${callerId} an owner.`,
      'Take the synchronization template: scim.',
      'Check that the target accepts the credentials.',
      'Write the secrets: BaseAddress, SecretToken.',
      'Create a job of that template.',
      'Start the job.',
      'Wait for the first cycle.',
    ])
  })

  test('says which permissions each step needs', async () => {
    const { connect } = await start()
    const { steps } = await connect({ dryRun: true })
    // The tables of PUT secrets and POST owners, and the roles their pages name.
    const told = Object.fromEntries(steps.map(({ name, permissions }) => [name, permissions]))
    expect(told.secrets).toEqual([
      'secrets.put: as an application Application.ReadWrite.OwnedBy; as a user Synchronization.ReadWrite.All, with the directory role Application Administrator or Cloud Application Administrator or Hybrid Identity Administrator or Directory Writers or Global Administrator',
    ])
    expect(told.owner?.[1]).toMatch(
      /^servicePrincipals.owners.add: as an application Application.ReadWrite.OwnedBy with Directory.Read.All; as a user /,
    )
    expect(told.template).toEqual([])
  })

  test('finds what is there', async () => {
    const { connect, methods } = await start()
    await connect()
    const before = methods().length
    const report = await connect({ dryRun: true })
    expect(new Set(methods().slice(before))).toEqual(new Set(['GET']))
    expect(statesOf(report)).toMatchObject({
      application: 'already',
      job: 'already',
      start: 'already',
      cycle: 'already',
      secrets: 'planned',
    })
  })
})

describe('a failure', () => {
  const ways = [
    { how: 'is refused with 500', fault: { kind: 'status', status: 500 }, loses: 'request' },
    { how: 'is done, but answered with 500', fault: { kind: 'status', status: 500 }, loses: 'answer' },
    { how: 'does not arrive', fault: { kind: 'reset' }, loses: 'request' },
    { how: 'is done, but its answer is lost', fault: { kind: 'reset' }, loses: 'answer' },
  ] as const
  const requests = 13
  const cases = ways.flatMap((way) =>
    Array.from({ length: requests }, (_, index) => ({ nth: index + 1, ...way })),
  )

  test(`at any of the ${requests} requests is tried below`, async () => {
    const { connect, methods } = await start({ as: application(...administrators, { name: 'caller' }) })
    await connect()
    expect(methods()).toHaveLength(requests)
  })

  test.each(cases)(
    'leaves nothing twice when request $nth $how, also where replication takes its time',
    async ({ nth, fault, loses }) => {
      const { connect, made, fake } = await start({
        as: application(...administrators, { name: 'caller' }),
        replication: { seconds: 30 },
      })
      fake.faults.add({ match: { path: '/v1.0/**', nth }, fault, loses })
      const token = await connect().then(
        () => undefined,
        (error) => error.token as string,
      )
      await connect({ resume: token })
      expect(made()).toEqual(everything)
    },
  )

  test.each(cases)('needs no token to go on when request $nth $how', async ({ nth, fault, loses }) => {
    const { connect, made, fake } = await start({ as: application(...administrators, { name: 'caller' }) })
    fake.faults.add({ match: { path: '/v1.0/**', nth }, fault, loses })
    await connect().catch(() => undefined)
    await connect()
    expect(made()).toEqual(everything)
  })

  test('says what was done, what is left, and why, without a secret', async () => {
    const { connect, fake, made } = await start()
    fake.faults.add({ match: { operation: 'secrets.put' }, fault: { kind: 'status', status: 500 }, times: 1 })
    const error = await failureOf(connect())
    expect(error).toBeInstanceOf(ConnectApplicationError)
    expect(error).toMatchObject({ step: 'secrets', cause: { status: 500 } })
    expect(error.message).toMatch(
      /stopped at the step "secrets": PUT .* Done: application, replication, owner, template, validation\. Left: secrets, job, start, cycle\./,
    )
    expect(statesOf(error.report)).toMatchObject({ validation: 'done', secrets: 'failed', job: 'pending' })
    expect(`${error.stack}${JSON.stringify(error)}${error.token}`).not.toContain(secrets.SecretToken)
    const report = await connect({ resume: error.token })
    expect(report.servicePrincipalId).toBe(error.report.servicePrincipalId)
    expect(made()).toEqual(everything)
  })

  test('of the credentials leaves them unsaved', async () => {
    const { connect, made } = await start()
    const error = await failureOf(connect({ secrets: { ...secrets, BaseAddress: 'https://scim.invalid' } }))
    expect(error).toMatchObject({ step: 'validation', cause: { status: 400 } })
    expect(made()).toMatchObject({ secrets: {}, jobs: [] })
  })

  test('to tell two applications apart names both', async () => {
    const { connect, provisioning, made } = await start()
    const instantiate = () =>
      provisioning.graph.applicationTemplates
        .byApplicationTemplateId('8adf8e6e-67b2-4cf2-a259-e3dc5476c621')
        .instantiate.post({ displayName })
    const ids = [await instantiate(), await instantiate()].map((answer) => answer?.servicePrincipal?.id)
    const error = await failureOf(connect())
    for (const id of ids) expect(error.message).toContain(id)
    expect(made()).toMatchObject({ applications: 2, jobs: [] })
  })

  const wrongTemplates: [options: Partial<ConnectApplicationOptions>, message: string][] = [
    [{ template: 'No such thing' }, "The gallery has nothing named 'No such thing'."],
    [{ templateId: 'aws' }, 'The application has no synchronization template "aws". It offers scim.'],
  ]
  test.each(wrongTemplates)('to find %j says what there is', async (options, message) => {
    const { connect } = await start()
    expect((await failureOf(connect(options))).message).toContain(message)
  })

  test('for want of a permission comes at once, with the cause', async () => {
    const as = application('Application.ReadWrite.All', 'Directory.Read.All', { name: 'caller' })
    const { connect } = await start({ as })
    const error = await failureOf(connect())
    expect(error).toMatchObject({ step: 'replication', cause: { status: 401 } })
    expect(error.message).toContain('when a permission, a directory role or an ownership is missing')
  })

  test('to know the caller says how to name the owner', async () => {
    const { provisioning } = await start()
    const connect = connectApplication(
      { graph: provisioning.graph, clock: realClock, claims: async () => undefined },
      { template: 'scim', displayName },
    )
    expect((await failureOf(connect)).message).toContain(
      'Give owner, the object id of the owner to be, or owner: false.',
    )
  })
})

describe('waiting for the first cycle', () => {
  test('ends at the deadline, and goes on when it is called again', async () => {
    const { connect, made } = await start()
    const error = await failureOf(connect({ deadline: 60_000, sleep: async () => undefined }))
    expect(error).toMatchObject({ step: 'cycle', report: { jobId: expect.any(String) } })
    expect(error.message).toContain('The first cycle is not done after 60000 ms. The job goes on.')
    await connect()
    expect(made()).toEqual(everything)
  })

  test('tells that the job went into quarantine', async () => {
    const { connect } = await start()
    const error = await failureOf(
      connect({ validate: false, secrets: { ...secrets, BaseAddress: 'https://scim.invalid' } }),
    )
    expect(error).toMatchObject({ step: 'cycle' })
    expect(error.message).toContain('is in quarantine because of EncounteredQuarantineException.')
  })
})

test('an aborted signal stops it, and it can be resumed', async () => {
  const { connect, made } = await start({ replication: { seconds: 30 } })
  const controller = new AbortController()
  const told: string[] = []
  const error = await failureOf(
    connect({
      signal: controller.signal,
      onProgress: ({ step, state }) => {
        told.push(state)
        if (step === 'replication' && state === 'waiting') controller.abort(new Error('enough'))
      },
    }),
  )
  expect(error).toMatchObject({
    step: 'replication',
    cause: { kind: 'aborted', cause: { message: 'enough' } },
  })
  expect(told.slice(-2)).toEqual(['waiting', 'failed'])
  await connect({ resume: error.token })
  expect(made()).toEqual(everything)
})

test('aborted while it looks for what a lost answer made, it looks again when it is resumed', async () => {
  const { connect, fake, made } = await start({ replication: { seconds: 30 } })
  fake.faults.add({
    match: { operation: 'applicationTemplates.instantiate' },
    fault: { kind: 'reset' },
    loses: 'answer',
    times: 1,
  })
  const controller = new AbortController()
  const abort = () => controller.abort()
  const error = await failureOf(
    connect({ signal: controller.signal, onProgress: ({ state }) => state === 'waiting' && abort() }),
  )
  expect(error).toMatchObject({ step: 'application', cause: { kind: 'aborted' } })
  expect(made()).toMatchObject({ applications: 1 })
  await connect({ resume: error.token })
  expect(made()).toEqual(everything)
})

describe('wrong options are refused before any request', () => {
  const wrong: [options: Partial<Record<keyof ConnectApplicationOptions, unknown>>, message: string][] = [
    [{ template: '' }, "needs template: the id or name of a gallery application, or 'scim'."],
    [{ displayName: ' ' }, 'needs displayName: the name of the application.'],
    [{ displayName: 'x'.repeat(257) }, 'displayName is longer than the 256 characters allowed.'],
    [{ servicePrincipalId: 'hr' }, '"hr" is not an object id.'],
    [{ owner: 'me' }, '"me" is not an object id.'],
    [{ secrets: { baseAddress: 'x' } }, 'Write it "BaseAddress".'],
    [{ secrets: { SecretToken: '*' } }, 'SecretToken is "*"'],
    [{ secrets: {} }, 'secrets is empty'],
    [{ interval: -1 }, 'interval must be a number of milliseconds from 0, but is -1.'],
  ]
  test.each(wrong)('%j', async (options, message) => {
    const { connect, methods } = await start({ servicePrincipals: [other] })
    const error = await failureOf(connect(options as Partial<ConnectApplicationOptions>))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(message)
    expect(methods()).toEqual([])
  })
})

describe('a start whose answer is lost', () => {
  const faults = [{ kind: 'reset' }, { kind: 'gatewayPage' }] as const
  const lost = (fault: (typeof faults)[number]) =>
    ({ match: { operation: 'jobs.start', nth: 1 }, fault, loses: 'answer' }) as const

  test.each(faults)('with $kind is as good as one that is answered', async (fault) => {
    const { connect, made } = await start({ faults: [lost(fault)] })
    expect(statesOf(await connect())).toMatchObject({ start: 'done', cycle: 'done' })
    expect(made()).toEqual(everything)
  })

  test.each(faults)('with $kind is so for a single job too', async (fault) => {
    const { provisioning } = await start({
      as: application(...administrators, { name: 'caller' }),
      faults: [lost(fault)],
      servicePrincipals: [{ id: target, secrets }],
    })
    const job = await provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
    await expect(job.start()).resolves.toBeUndefined()
  })
})

test('a job whose creation is not answered is looked for, and counts as made', async () => {
  const { connect, made } = await start({
    faults: [{ match: { operation: 'jobs.create' }, fault: { kind: 'reset' }, loses: 'answer', times: 1 }],
  })
  expect(statesOf(await connect())).toMatchObject({ job: 'done' })
  expect(made()).toEqual(everything)
})

describe('as a poller', () => {
  test('it takes a step with each poll, and its token goes on from there', async () => {
    const { provisioning, made } = await start()
    const asked = { template: 'scim', displayName, secrets }
    const poller = provisioning.connectApplication(asked)
    expect([(await poller.poll())?.step, (await poller.poll())?.step]).toEqual(['application', 'replication'])
    expect(poller.done).toBe(false)
    const report = await provisioning.resume<ConnectReport>(poller.token, { secrets })
    expect(statesOf(report)).toMatchObject({ application: 'already', cycle: 'done' })
    expect(made()).toEqual(everything)
    expect(poller.token).not.toContain(secrets.SecretToken)
  })

  test('it sends nothing before it is awaited', async () => {
    const { provisioning, methods } = await start()
    const poller = provisioning.connectApplication({ template: 'scim', displayName, secrets })
    await Promise.resolve()
    expect(methods()).toEqual([])
    expect((await poller.finally(() => undefined)).dryRun).toBe(false)
  })

  test('it asks for the secrets again while they are not written, and not afterwards', async () => {
    const { provisioning, secretsOf } = await start()
    const poller = provisioning.connectApplication({ template: 'scim', displayName, secrets })
    await poller.poll()
    expect(() => provisioning.resume(poller.token)).toThrow(
      'The secrets are not written yet, and no token holds them: give them again, as resume(token, { secrets }).',
    )
    while ((await poller.poll())?.step !== 'secrets');
    const report = await provisioning.resume<ConnectReport>(poller.token)
    expect(statesOf(report)).toMatchObject({ validation: 'already', secrets: 'already', cycle: 'done' })
    expect(secretsOf(report.servicePrincipalId ?? '')).toEqual(secrets)
  })
})

describe('a refusal is not replication', () => {
  const denials = 'documented'
  const waitsOf = (told: ConnectProgress[]) => told.filter(({ state }) => state === 'waiting')

  test('where the token of the caller lacks the permission: it is thrown at once', async () => {
    const as = application('Application.ReadWrite.All', 'Directory.Read.All', { name: 'caller' })
    const { connect } = await start({ as, denials })
    const told: ConnectProgress[] = []
    const error = await failureOf(connect({ onProgress: (one) => told.push(one) }))
    expect(error).toMatchObject({ step: 'replication', cause: { status: 403 } })
    expect(waitsOf(told)).toEqual([])
    expect(error.report.steps.find(({ state }) => state === 'failed')?.detail).toBe(
      'The last answer was 403 Authorization_RequestDenied.',
    )
  })

  test('where the answer is none that replication gives', async () => {
    const { connect } = await start({
      faults: [{ match: { operation: 'secrets.put' }, fault: { kind: 'status', status: 404 } }],
    })
    const told: ConnectProgress[] = []
    const error = await failureOf(connect({ onProgress: (one) => told.push(one) }))
    expect(error).toMatchObject({ step: 'secrets', cause: { status: 404, code: 'UnknownError' } })
    expect(waitsOf(told)).toEqual([])
  })

  test('what is waited out is told with its status and code', async () => {
    const { connect } = await start({ replication: { seconds: 30 } })
    const told: ConnectProgress[] = []
    await connect({ onProgress: (one) => told.push(one) })
    expect(waitsOf(told)[0]?.detail).toBe(
      'Waiting until the service finds what was made: 404 Request_ResourceNotFound.',
    )
  })

  test('nor for jobs.ensure(), however long it may take', async () => {
    const as = application('Application.Read.All', { name: 'caller' })
    const { provisioning, fake } = await start({ as, denials })
    const before = fake.clock.now()
    const ensured = provisioning
      .servicePrincipal(target)
      .jobs.ensure({ templateId: 'scim' }, { replicationTimeout: 60_000 })
    await expect(ensured).rejects.toMatchObject({ status: 403 })
    expect(fake.clock.now()).toEqual(before)
  })
})
