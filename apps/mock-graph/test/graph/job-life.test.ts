import { describe, expect, test } from 'vitest'
import {
  type Connection,
  createMemoryTarget,
  createMockGraph,
  type Target,
  type TargetSession,
} from '../../src/index.js'
import { connect } from '../connect.js'
import { counted } from '../counted.js'
import { goodSecrets, openProvisionedApp } from '../provisioned-app.js'

const epoch = '0001-01-01T00:00:00Z'

async function openStarted(...[options]: Parameters<typeof openProvisionedApp>) {
  const app = await openProvisionedApp(options)
  await app.putSecrets()
  const id = await app.createJob()
  return { ...app, id, start: () => app.at('POST', `/jobs/${id}/start`) }
}

describe('the life of a job', () => {
  test('goes from creation over validation, secrets and start to a completed first cycle', async () => {
    const { at, clock, createJob, putSecrets, status, job, assignUsers, log } = await openProvisionedApp()
    assignUsers(3)
    const id = await createJob()
    expect((await job(id)).status).toMatchObject({
      code: 'NotConfigured',
      lastExecution: null,
      quarantine: null,
    })
    expect((await at('POST', `/jobs/${id}/validateCredentials`, { credentials: goodSecrets })).status).toBe(
      204,
    )
    await putSecrets()
    expect((await at('POST', `/jobs/${id}/start`)).status).toBe(204)
    expect(await job(id)).toMatchObject({
      schedule: { state: 'Active', interval: 'PT40M', expiration: null },
      status: {
        code: 'NotRun',
        // The cross-tenant page, step 13.
        lastExecution: { state: 'Failed', error: { code: 'None' }, timeBegan: epoch, countExported: 0 },
        troubleshootingUrl: '',
        lastSuccessfulExecution: null,
        progress: [{ units: 'User', totalUnits: 0 }],
        steadyStateFirstAchievedTime: epoch,
      },
    })
    clock.advance('PT1M')
    const execution = {
      state: 'Succeeded',
      timeBegan: '2026-03-01T12:00:00Z',
      timeEnded: '2026-03-01T12:00:01Z',
      countEntitled: 3,
      countEntitledForProvisioning: 3,
      countImported: 3,
      countExports: 3,
      countExported: 3,
      countEscrowed: 0,
      error: null,
    }
    expect(await status(id)).toMatchObject({
      code: 'Active',
      lastExecution: execution,
      lastSuccessfulExecution: execution,
      lastSuccessfulExecutionWithExports: execution,
      progress: [],
      quarantine: null,
      escrowsPruned: false,
      countSuccessiveCompleteFailures: 0,
      steadyStateFirstAchievedTime: '2026-03-01T12:00:01Z',
      synchronizedEntryCountByType: [{ key: counted.users, value: 3 }],
      troubleshootingUrl: '',
    })
    expect(await log(`jobId eq '${id}'`)).toHaveLength(3)
  })

  test('goes on in incremental cycles that export only what changed', async () => {
    const { id, start, clock, status, assignUsers, directory, rename, unassign, log } = await openStarted()
    const [ann = '', bob = '', cid = ''] = assignUsers(3)
    await start()
    clock.advance('PT1M')
    await status(id)
    rename(ann, 'Ann')
    unassign(bob)
    directory.remove('users', cid)
    assignUsers(1, 'new')
    clock.advance('PT39M')
    expect((await status(id)).lastExecution).toMatchObject({ timeBegan: '2026-03-01T12:00:00Z' })
    clock.advance('PT1M')
    expect(await status(id)).toMatchObject({
      code: 'Active',
      lastExecution: { timeBegan: '2026-03-01T12:40:00Z', countImported: 4, countExported: 4 },
      steadyStateFirstAchievedTime: '2026-03-01T12:00:01Z',
      steadyStateLastAchievedTime: '2026-03-01T12:40:01Z',
      synchronizedEntryCountByType: [{ key: counted.users, value: 2 }],
    })
    const done = (await log('activityDateTime gt 2026-03-01T12:30:00Z')).map((entry) => [
      entry.sourceIdentity.id,
      entry.provisioningAction,
    ])
    expect(Object.fromEntries(done)).toEqual({
      [ann]: 'update',
      [bob]: 'disable',
      [cid]: 'delete',
      'new-0': 'create',
    })
  })

  test('skips the idle cycles of a long absence', async () => {
    const { id, start, clock, status, assignUsers } = await openStarted()
    assignUsers(1)
    await start()
    clock.advance('P365D')
    expect(await status(id)).toMatchObject({
      lastExecution: { timeBegan: '2027-03-01T11:20:00Z', countExported: 0 },
      lastSuccessfulExecutionWithExports: { timeBegan: '2026-03-01T12:00:00Z' },
    })
  })

  test('stands still while paused, and catches up when resumed', async () => {
    const { id, at, start, clock, status, job, assignUsers } = await openStarted()
    await start()
    clock.advance('PT1M')
    expect((await at('POST', `/jobs/${id}/pause`)).status).toBe(204)
    expect(await job(id)).toMatchObject({ schedule: { state: 'Paused' }, status: { code: 'Paused' } })
    assignUsers(1)
    clock.advance('P1D')
    expect(await status(id)).toMatchObject({ code: 'Paused', synchronizedEntryCountByType: [] })
    await start()
    expect((await status(id)).code).toBe('Active')
    clock.advance('PT1M')
    expect((await status(id)).synchronizedEntryCountByType).toEqual([{ key: counted.users, value: 1 }])
  })

  test('keeps what SkipOutOfScopeDeletions protects', async () => {
    const { id, start, clock, status, assignUsers, unassign, putSecrets } = await openStarted()
    await putSecrets({ key: 'SkipOutOfScopeDeletions', value: 'True' })
    const [ann = ''] = assignUsers(1)
    await start()
    clock.advance('PT1M')
    await status(id)
    unassign(ann)
    clock.advance('PT1H')
    expect((await status(id)).synchronizedEntryCountByType).toEqual([{ key: counted.users, value: 1 }])
  })

  test('provisions everybody with SyncAll, groups with their members without', async () => {
    const { id, start, clock, status, directory, assign, putSecrets, assignUsers, unassign } =
      await openStarted()
    const [ann = ''] = assignUsers(1)
    unassign(ann)
    directory.put('groups', 'staff', {
      id: 'staff',
      displayName: 'Staff',
      createdDateTime: '2026-01-01T00:00:00Z',
      mailEnabled: false,
      mailNickname: 'staff',
      securityEnabled: true,
      groupTypes: [],
      isAssignableToRole: false,
    })
    directory.members.add('staff', ann)
    assign('staff', 'Group')
    await start()
    clock.advance('PT1M')
    expect((await status(id)).synchronizedEntryCountByType).toEqual([
      { key: counted.groups, value: 1 },
      { key: counted.users, value: 1 },
    ])
    await putSecrets({ key: 'SyncAll', value: 'true' })
    clock.advance('PT1H')
    expect((await status(id)).synchronizedEntryCountByType).toContainEqual({
      key: counted.users,
      value: directory.users.size,
    })
  })
})

describe('quarantine', () => {
  // application-provisioning-quarantine-status.md: 6 h, 12 h, 24 h, then daily; disabled after four weeks.
  test('comes with bad credentials, backs off, and ends in a disabled job', async () => {
    const { id, at, start, clock, status, job } = await openStarted()
    await at('PUT', '/secrets', { value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
    await start()
    clock.advance('PT1M')
    const error = {
      code: 'CredentialsMissing',
      message: 'Credentials are missing: SecretToken.',
      tenantActionable: true,
    }
    expect(await status(id)).toMatchObject({
      code: 'Quarantine',
      countSuccessiveCompleteFailures: 1,
      lastExecution: { state: 'Failed', error, countExported: 0 },
      lastSuccessfulExecution: null,
      quarantine: {
        reason: 'EncounteredQuarantineException',
        error,
        seriesBegan: '2026-03-01T12:00:01Z',
        currentBegan: '2026-03-01T12:00:01Z',
        seriesCount: 0,
        nextAttempt: '2026-03-01T18:00:01Z',
      },
    })
    const attempts = []
    for (const wait of ['PT6H', 'PT12H', 'P1D', 'P1D']) {
      clock.advance(wait)
      clock.advance('PT1M')
      attempts.push((await status(id)).quarantine.nextAttempt)
    }
    expect(attempts).toEqual([
      '2026-03-02T06:00:02Z',
      '2026-03-03T06:00:03Z',
      '2026-03-04T06:00:04Z',
      '2026-03-05T06:00:05Z',
    ])
    clock.set(new Date('2026-03-29T12:00:01Z'))
    expect((await job(id)).schedule.state).toBe('Active')
    clock.set(new Date('2026-03-29T12:00:02Z'))
    expect(await job(id)).toMatchObject({ schedule: { state: 'Disabled' }, status: { code: 'Quarantine' } })
    clock.advance('P30D')
    expect((await job(id)).schedule.state).toBe('Disabled')
  })

  test.each([
    ['start', undefined],
    ['restart', { criteria: { resetScope: 'QuarantineState' } }],
    ['restart', { criteria: { resetScope: 'None' } }],
  ])('ends with good credentials and a %s', async (action, body) => {
    const { id, at, start, clock, status, putSecrets } = await openStarted()
    await at('PUT', '/secrets', { value: [{ key: 'BaseAddress', value: 'https://scim.invalid' }] })
    await start()
    clock.advance('PT1M')
    expect((await status(id)).code).toBe('Quarantine')
    await putSecrets()
    expect((await at('POST', `/jobs/${id}/${action}`, body)).status).toBe(204)
    expect(await status(id)).toMatchObject({ code: 'NotRun', quarantine: null })
    clock.advance('PT1M')
    expect(await status(id)).toMatchObject({ code: 'Active', countSuccessiveCompleteFailures: 0 })
  })

  test('stands when a restart clears only the watermark', async () => {
    const { id, at, start, clock, status } = await openStarted()
    await at('PUT', '/secrets', { value: [] })
    await start()
    clock.advance('PT1M')
    await at('POST', `/jobs/${id}/restart`, { criteria: { resetScope: 'Watermark' } })
    expect(await status(id)).toMatchObject({
      code: 'Quarantine',
      quarantine: { nextAttempt: '2026-03-01T18:00:01Z' },
    })
  })

  test('ends by itself when an attempt succeeds', async () => {
    const { id, at, start, clock, status, putSecrets } = await openStarted()
    await at('PUT', '/secrets', { value: [] })
    await start()
    clock.advance('PT1M')
    await status(id)
    await putSecrets()
    clock.advance('PT6H')
    expect(await status(id)).toMatchObject({ code: 'Active', quarantine: null })
  })

  test('holds too many deletions until ForceDeletes lets them through', async () => {
    const { id, at, start, clock, status, putSecrets, assignUsers, unassign } = await openStarted()
    const settings = JSON.stringify({ DeleteThresholdEnabled: true, DeleteThresholdValue: 2 })
    await putSecrets({ key: 'SyncNotificationSettings', value: settings })
    const users = assignUsers(5)
    await start()
    clock.advance('PT1M')
    await status(id)
    for (const user of users.slice(0, 2)) unassign(user)
    clock.advance('PT1H')
    expect(await status(id)).toMatchObject({ code: 'Active', synchronizedEntryCountByType: [{ value: 3 }] })
    for (const user of users) unassign(user)
    clock.advance('PT1H')
    expect(await status(id)).toMatchObject({
      code: 'Quarantine',
      quarantine: { reason: 'TooManyDeletes', error: { code: 'TooManyDeletes' } },
      synchronizedEntryCountByType: [{ value: 3 }],
    })
    await start()
    clock.advance('PT1M')
    expect(await status(id)).toMatchObject({
      code: 'Quarantine',
      synchronizedEntryCountByType: [{ value: 3 }],
    })
    await at('POST', `/jobs/${id}/restart`, { criteria: { resetScope: 'ForceDeletes' } })
    clock.advance('PT1M')
    expect(await status(id)).toMatchObject({ code: 'Active', synchronizedEntryCountByType: [] })
  })
})

describe('failures of single objects', () => {
  const failing = (broken: Set<string>) =>
    createMemoryTarget({
      fails: ({ attributes }) =>
        broken.has(String(attributes.userName).replace(/@.*/, ''))
          ? { code: 'AttributeInvalid', message: 'No userName.' }
          : undefined,
    })

  // The first retry is the next cycle's, the second six hours later: application-provisioning-quarantine-status.md.
  test('are escrowed, retried and gone once they succeed', async () => {
    const broken = new Set(['user-1'])
    const { id, start, clock, status, assignUsers, log } = await openStarted({ target: failing(broken) })
    assignUsers(3)
    await start()
    clock.advance('PT1M')
    expect((await status(id)).lastExecution).toMatchObject({
      state: 'EntryLevelErrors',
      countEscrowed: 1,
      countExports: 3,
      countExported: 2,
    })
    clock.advance('PT40M')
    expect((await status(id)).lastExecution).toMatchObject({
      countExports: 1,
      countExported: 0,
      countEscrowed: 1,
    })
    expect(await log("provisioningStatusInfo/status eq 'failure'")).toHaveLength(2)
    broken.clear()
    clock.advance('PT5H')
    expect((await status(id)).lastExecution).toMatchObject({ countExports: 0, countEscrowed: 1 })
    clock.advance('PT1H40M')
    expect(await status(id)).toMatchObject({
      lastSuccessfulExecutionWithExports: { state: 'Succeeded', countExported: 1, countEscrowed: 0 },
    })
    expect((await status(id)).lastExecution).toMatchObject({ countEscrowed: 0 })
  })

  test('are not retried after a restart that clears the escrows, until the object changes', async () => {
    const broken = new Set(['user-0'])
    const { id, at, start, clock, status, assignUsers, rename } = await openStarted({
      target: failing(broken),
    })
    assignUsers(2)
    await start()
    clock.advance('PT1M')
    expect((await status(id)).lastExecution.countEscrowed).toBe(1)
    await at('POST', `/jobs/${id}/restart`, { criteria: { resetScope: 'escrows' } })
    broken.clear()
    clock.advance('PT1M')
    expect((await status(id)).lastExecution).toMatchObject({ countExports: 0, countEscrowed: 0 })
    rename('user-0', 'Changed')
    clock.advance('PT40M')
    expect((await status(id)).lastExecution).toMatchObject({ countExports: 1, countExported: 1 })
  })

  test('quarantine an incremental cycle above the proportion, and prune an initial one', async () => {
    const broken = new Set<string>()
    const { id, start, clock, status, assignUsers, job } = await openStarted({ target: failing(broken) })
    assignUsers(1)
    await start()
    clock.advance('PT1M')
    await status(id)
    for (const user of assignUsers(5_000, 'late')) broken.add(user)
    clock.advance('PT1H')
    expect(await status(id)).toMatchObject({
      code: 'Quarantine',
      quarantine: { reason: 'EncounteredEscrowProportionThreshold', error: null },
      lastExecution: { countEscrowed: 5_000 },
    })

    const fresh = await openStarted({ target: failing(broken) })
    fresh.assignUsers(5_000, 'late')
    await fresh.start()
    fresh.clock.advance('PT1M')
    expect(await fresh.job(fresh.id)).toMatchObject({
      schedule: { state: 'Paused' },
      status: { code: 'Paused', escrowsPruned: true },
    })
    expect((await job(id)).status.escrowsPruned).toBe(false)
  })
})

describe('restart', () => {
  test.each([
    ['Watermark', 0],
    // Whom it does not know any more it matches anew, and the target is in step already: how-provisioning-works.md.
    ['ConnectorDataStore', 0],
    ['Full', 0],
    [' watermark ,ESCROWS,QuarantineState', 0],
    ['', 0],
  ])(
    'with %j runs a cycle at once that looks at everybody and exports %i objects again',
    async (resetScope, exported) => {
      const { id, at, start, clock, status, assignUsers } = await openStarted()
      assignUsers(2)
      await start()
      clock.advance('PT10M')
      await status(id)
      const answer = await at('POST', `/jobs/${id}/restart`, { criteria: { resetScope } })
      expect(answer.status).toBe(204)
      clock.advance('PT1M')
      expect((await status(id)).lastExecution).toMatchObject({
        timeBegan: '2026-03-01T12:10:00Z',
        countImported: 2,
        countExported: exported,
      })
    },
  )

  test.each([{}, { criteria: null }, { criteria: {} }, { criteria: { resetScope: null } }])(
    'of a paused job with %j starts it',
    async (body) => {
      const { id, at, start, status } = await openStarted()
      await start()
      await at('POST', `/jobs/${id}/pause`)
      expect((await at('POST', `/jobs/${id}/restart`, body)).status).toBe(204)
      expect((await status(id)).code).toBe('NotRun')
    },
  )

  test.each(['Everything', 'Watermark, Everything', 'Watermark,', 7])(
    'refuses the scope %j',
    async (resetScope) => {
      const { id, at, job } = await openStarted()
      const answer = await at('POST', `/jobs/${id}/restart`, { criteria: { resetScope } })
      expect([answer.status, answer.body.error.code]).toEqual([400, 'BadRequest'])
      expect((await job(id)).schedule.state).toBe('Disabled')
    },
  )
})

describe('a target of the user', () => {
  const memory = createMemoryTarget()
  const sessionOf = (connection: Connection, instead: Partial<TargetSession>) => ({
    ...memory.open(connection),
    ...instead,
  })

  test('may take its time: two looks at once run a cycle once', async () => {
    let provisioned = 0
    const target: Target = {
      isRemote: false,
      open: (connection) => {
        const session = memory.open(connection)
        const create: TargetSession['create'] = async (type, values) => {
          provisioned += 1
          await Promise.resolve()
          return session.create(type, values)
        }
        return { ...session, probe: async (attributes) => session.probe(attributes), create }
      },
    }
    const { id, start, clock, status, assignUsers } = await openStarted({ target })
    assignUsers(3)
    await start()
    clock.advance('PT1M')
    const looks = await Promise.all([status(id), status(id), status(id)])
    expect(provisioned).toBe(3)
    expect(looks.map(({ code }) => code)).toEqual(['Active', 'Active', 'Active'])
  })

  test('may throw: an object becomes an escrow, a probe a quarantine', async () => {
    const throws = (message: string) => () => {
      throw new Error(message)
    }
    const targetThat = (instead: Partial<TargetSession>): Target => ({
      isRemote: false,
      open: (connection) => sessionOf(connection, instead),
    })
    const objects = await openStarted({ target: targetThat({ create: throws('no route') }) })
    objects.assignUsers(1)
    await objects.start()
    objects.clock.advance('PT1M')
    const [entry] = await objects.log()
    expect(entry?.provisioningStatusInfo.errorInformation).toMatchObject({
      errorCode: 'InternalServerError',
      reason: 'no route',
    })
    const whole = await openStarted({ target: targetThat({ probe: throws('no DNS') }) })
    await whole.start()
    whole.clock.advance('PT1M')
    expect((await whole.status(whole.id)).quarantine.error).toMatchObject({
      code: 'TargetUnreachable',
      message: 'no DNS',
    })
  })
})

test('jobs and their state survive a snapshot byte for byte, and a reset takes them away', async () => {
  const { graph, id, start, clock, status, assignUsers, at } = await openStarted()
  assignUsers(3)
  await start()
  clock.advance('PT1H')
  const before = await status(id)
  const snapshot = graph.snapshot()
  const other = createMockGraph({ clock })
  other.restore(JSON.parse(JSON.stringify(snapshot)))
  expect(JSON.stringify(other.snapshot())).toBe(JSON.stringify(snapshot))
  const call = await connect(other, 'application-admin')
  const path = `/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/jobs/${id}`
  expect((await call('GET', path)).body.status).toEqual(before)
  graph.reset()
  expect((await at('GET', '/jobs')).body.value).toEqual([])
})
