import { createMemoryTarget } from '@graph-sync/mock-graph'
import { describe, expect, test } from 'vitest'
import { goodSecrets, jobsOver, openApplication } from '../../test/open-application.js'
import type { RestartScope } from './running/restart-scope.js'

async function openJob(options: Parameters<typeof openApplication>[0] = {}) {
  const app = await openApplication(options)
  const job = await app.jobs.create({ templateId: 'scim' })
  return { ...app, job }
}

const minute = 60_000

describe('the status and schedule of a job', () => {
  test('are of when it was read; refresh reads them again', async () => {
    const { job, assignUsers, clock } = await openJob()
    assignUsers(2)
    await job.start()
    clock.advance(minute)
    const now = await job.refresh()
    expect(job.status?.code).toBe('NotConfigured')
    expect(now.status).toMatchObject({
      code: 'Active',
      counts: { User: 2 },
      escrows: 0,
      successiveFailures: 0,
      quarantine: undefined,
      troubleshootingUrl: undefined,
      lastExecution: {
        state: 'Succeeded',
        activityIdentifier: expect.any(String),
        timeBegan: new Date('2026-03-01T12:00:00Z'),
        error: undefined,
        imported: 2,
        exported: 2,
      },
      steadyStateFirstAchievedTime: new Date('2026-03-01T12:00:01Z'),
    })
    expect(now.status?.raw.code).toBe('Active')
    expect(now.schedule).toMatchObject({ state: 'Active', expiration: undefined })
  })

  test('show what is not set as undefined, never as the year 1', async () => {
    const { job } = await openJob()
    expect(job.status).toMatchObject({
      steadyStateFirstAchievedTime: undefined,
      steadyStateLastAchievedTime: undefined,
      lastExecution: undefined,
    })
    await job.start()
    expect((await job.refresh()).status).toMatchObject({ code: 'NotRun', lastExecution: undefined })
  })

  test('tell how far a cycle is', async () => {
    const { job } = await openJob()
    await job.start()
    expect((await job.refresh()).status?.progress).toEqual([{ type: 'User', completed: 0, total: undefined }])
  })

  test('tell the longest interval there is', async () => {
    const { job } = await openJob({ behaviour: { newJobInterval: 'P10675199DT2H48M5.4775807S' } })
    expect(job.schedule?.interval?.milliseconds).toBeCloseTo(922_337_203_685_477.6, -1)
    expect(job.schedule?.interval?.text).toContain('10675199D')
  })

  test('count what failed', async () => {
    const target = createMemoryTarget({ fails: () => ({ code: 'Broken', message: 'It broke.' }) })
    const { job, assignUsers, clock } = await openJob({ target })
    assignUsers(3)
    await job.start()
    clock.advance(minute)
    expect((await job.refresh()).status).toMatchObject({
      escrows: 3,
      lastExecution: { state: 'EntryLevelErrors', escrowed: 3 },
    })
  })

  test('tell why a job is in quarantine', async () => {
    const { job, clock } = await openJob({ secrets: {} })
    await job.start()
    clock.advance(minute)
    const { status } = await job.refresh()
    expect(status).toMatchObject({
      code: 'Quarantine',
      quarantine: {
        reason: 'EncounteredQuarantineException',
        error: { code: 'CredentialsMissing', tenantActionable: true },
        seriesBegan: new Date('2026-03-01T12:00:01Z'),
        seriesCount: 0,
        nextAttempt: new Date('2026-03-01T18:00:01Z'),
      },
      lastExecution: { state: 'Failed', error: { code: 'CredentialsMissing' } },
      troubleshootingUrl: expect.stringContaining('https://'),
    })
  })
})

describe('start, pause and delete', () => {
  test('start makes it run, pause stops it, start goes on', async () => {
    const { job } = await openJob()
    const state = async () => (await job.refresh()).schedule?.state
    expect((await job.start().withResponse()).status).toBe(204)
    expect(await state()).toBe('Active')
    await job.pause()
    expect(await state()).toBe('Paused')
    await job.start()
    expect(await state()).toBe('Active')
  })

  test('a start whose answer is lost is not repeated, but looked after', async () => {
    const { job, operations } = await openJob({
      faults: [{ match: { operation: 'jobs.start' }, fault: { kind: 'reset' }, loses: 'answer' }],
    })
    await job.start()
    expect(operations().slice(1)).toEqual(['jobs.start', 'jobs.get'])
  })

  test('a start whose answer came from a gateway is not repeated either', async () => {
    const { job, operations } = await openJob({
      faults: [
        { match: { operation: 'jobs.start' }, fault: { kind: 'gatewayPage', status: 504 }, loses: 'answer' },
      ],
    })
    await job.start()
    expect(operations().slice(1)).toEqual(['jobs.start 504', 'jobs.get'])
  })

  test('a start that was lost itself is thrown', async () => {
    const { job } = await openJob({
      faults: [{ match: { operation: 'jobs.start' }, fault: { kind: 'reset' } }],
    })
    await expect(job.start()).rejects.toMatchObject({ kind: 'network' })
  })

  test('a lost start of a job in quarantine is thrown, though its schedule is active', async () => {
    const { job, clock } = await openJob({
      secrets: {},
      faults: [{ match: { operation: 'jobs.start', nth: 2 }, fault: { kind: 'reset' } }],
    })
    await job.start()
    clock.advance(minute)
    expect((await job.refresh()).schedule?.state).toBe('Active')
    await expect(job.start()).rejects.toMatchObject({ kind: 'network' })
  })

  test('delete removes it', async () => {
    const { job, jobs } = await openJob()
    await job.delete()
    expect(await jobs.list().toArray()).toEqual([])
    await expect(job.delete()).rejects.toMatchObject({ status: 404 })
  })

  test('take the options of a call', async () => {
    const { job } = await openJob()
    const options = { signal: AbortSignal.abort() }
    for (const verb of ['start', 'pause', 'delete', 'refresh'] as const) {
      await expect(job[verb](options)).rejects.toMatchObject({ kind: 'aborted' })
    }
  })
})

describe('restart', () => {
  const scopes: [
    given: Parameters<Awaited<ReturnType<typeof openJob>>['job']['restart']>[0],
    sent: string,
  ][] = [
    [undefined, 'Escrows,Watermark,QuarantineState'],
    [[], 'Escrows,Watermark,QuarantineState'],
    [['Watermark'], 'Watermark'],
    [{ scope: ['Watermark', 'Escrows'] }, 'Watermark,Escrows'],
    [['ForceDeletes'], 'ForceDeletes'],
  ]
  test.each(scopes)('of %j clears %s', async (given, sent) => {
    const bodies: string[] = []
    const jobs = jobsOver(async (request) => {
      bodies.push(await request.text())
      return new Response(null, { status: 204 })
    })
    await jobs.byId('scim.1').restart(given)
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ criteria: { resetScope: sent } }])
  })

  test('evaluates everybody again', async () => {
    const { job, assignUsers, clock } = await openJob()
    assignUsers(2)
    await job.start()
    clock.advance(minute)
    await job.restart(['Watermark'])
    clock.advance(minute)
    expect((await job.refresh()).status?.lastExecution?.imported).toBe(2)
  })

  test.each([[['watermark']], ['Watermark'], [{ scope: ['All'] }], [{}]])(
    'refuses %j before any request',
    async (scope) => {
      const { job, operations } = await openJob()
      await expect(job.restart(scope as RestartScope[])).rejects.toThrow(TypeError)
      expect(() => job.restartAndWait(scope as RestartScope[])).toThrow(TypeError)
      expect(operations()).toEqual(['jobs.create'])
    },
  )
})

describe('validateCredentials', () => {
  test('tries the saved ones, or those given, and saves nothing', async () => {
    const { job, graph } = await openJob()
    await job.validateCredentials()
    await job.validateCredentials({ BaseAddress: 'https://other.example', SecretToken: 'made-up' })
    const bad = { ...goodSecrets, BaseAddress: 'nowhere' }
    const error = await job.validateCredentials(bad).catch((thrown) => thrown)
    expect(error).toMatchObject({ status: 400, code: 'CredentialValidationUnavailable' })
    expect(graph.secretsOf('11111111-1111-4111-8111-111111111111')).toEqual(goodSecrets)
  })

  test.each([{ Token: 'x' }, { SecretToken: '*' }, { SecretToken: undefined }])(
    'refuses %j before any request',
    async (values) => {
      const { job, operations } = await openJob()
      await expect(job.validateCredentials(values as never)).rejects.toThrow(TypeError)
      expect(operations()).toEqual(['jobs.create'])
    },
  )
})

test('the schema of a job is there', async () => {
  const { job } = await openJob()
  expect((await job.schema.read()).synchronizationRules).toHaveLength(1)
})

describe('watch', () => {
  test('tells the status at once and whenever it changed, until the job is gone', async () => {
    const { job, clock, operations } = await openJob()
    const looks = [
      () => undefined,
      () => job.start(),
      () => clock.advance(minute),
      () => undefined,
      () => job.pause(),
      () => job.delete(),
    ]
    const waits: number[] = []
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds)
      await looks.shift()?.()
    }
    const codes: string[] = []
    for await (const { code } of job.watch({ sleep })) codes.push(code)
    expect(codes).toEqual(['NotConfigured', 'NotRun', 'Active', 'Paused'])
    expect(waits).toEqual(Array(6).fill(30_000))
    expect(operations().at(-1)).toBe('jobs.get 404')
  })

  test('takes the time of observation for no change', async () => {
    const { job, clock, assignUsers } = await openJob()
    assignUsers(9_000)
    await job.start()
    const looks = [() => clock.advance(2_000), () => clock.advance(2_000), () => job.delete()]
    const codes: string[] = []
    for await (const { code } of job.watch({ sleep: async () => void (await looks.shift()?.()) }))
      codes.push(code)
    expect(codes).toEqual(['NotRun'])
  })

  test('throws when it is aborted, also while it waits', async () => {
    const { job } = await openJob()
    const controller = new AbortController()
    const watch = async () => {
      for await (const _ of job.watch({ signal: controller.signal })) controller.abort(new Error('enough'))
    }
    await expect(watch()).rejects.toMatchObject({ kind: 'aborted', cause: { message: 'enough' } })
  })

  test('looks no more when its reader stops', async () => {
    const { job, operations } = await openJob()
    for await (const _ of job.watch()) break
    expect(operations()).toEqual(['jobs.create', 'jobs.get'])
  })

  test('throws what a look throws', async () => {
    const { job } = await openJob({
      faults: [{ match: { operation: 'jobs.get' }, fault: { kind: 'status', status: 403 } }],
    })
    const watch = async () => {
      for await (const _ of job.watch()) break
    }
    await expect(watch()).rejects.toMatchObject({ status: 403 })
  })

  test('refuses an interval that is none', async () => {
    const { job } = await openJob()
    expect(() => job.watch({ interval: Number.NaN })).toThrow(TypeError)
  })
})
