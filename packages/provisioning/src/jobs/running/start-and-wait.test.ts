import { describe, expect, test } from 'vitest'
import { jobsOver, openApplication } from '../../../test/open-application.js'
import { PollTimeoutError } from '../../waiting/poll-timeout-error.js'
import type { JobStatus } from '../reading/status.js'
import { JobQuarantinedError, JobStoppedError } from './job-errors.js'

async function openJob(options: Parameters<typeof openApplication>[0] = {}) {
  const app = await openApplication(options)
  const job = await app.jobs.create({ templateId: 'scim' })
  /** A clock whose first waits let something else happen. */
  const meanwhile = (...happenings: (() => unknown)[]) => ({
    ...app.waiting,
    sleep: async (milliseconds: number) => {
      app.clock.advance(milliseconds)
      await happenings.shift()?.()
    },
  })
  return { ...app, job, meanwhile }
}

const thrownBy = (poller: PromiseLike<unknown>) =>
  poller.then(
    () => undefined,
    (error) => error,
  )

describe('startAndWait', () => {
  test('starts a job and waits for the end of its first cycle', async () => {
    const { job, assignUsers, waiting, slept, operations } = await openJob()
    assignUsers(6_000)
    const codes: string[] = []
    const status = await job.startAndWait({ ...waiting, onProgress: ({ code }) => codes.push(code) })
    expect(status).toMatchObject({ code: 'Active', counts: { User: 6_000 } })
    expect(codes).toEqual(['NotRun', 'NotRun', 'Active'])
    expect(slept).toEqual([5_000, 5_000])
    expect(operations().filter((one) => one === 'jobs.start')).toHaveLength(1)
  })

  test('of a job that runs is done at once', async () => {
    const { job, waiting, slept } = await openJob()
    await job.startAndWait(waiting)
    slept.length = 0
    expect((await job.startAndWait(waiting)).code).toBe('Active')
    expect(slept).toEqual([])
  })

  test('throws when the job lands in quarantine, with what to do', async () => {
    const { job, waiting } = await openJob({ secrets: {} })
    const error = await thrownBy(job.startAndWait(waiting))
    expect(error).toBeInstanceOf(JobQuarantinedError)
    expect(error).toMatchObject({
      name: 'JobQuarantinedError',
      reason: 'EncounteredQuarantineException',
      status: { code: 'Quarantine' },
    })
    expect((error as Error).message).toMatch(
      /in quarantine because of EncounteredQuarantineException\. The service says CredentialsMissing: .* secrets\.replace\(\), then start the job\./,
    )
  })

  test('ends a quarantine whose cause was mended', async () => {
    const { job, waiting, graph } = await openJob({ secrets: {} })
    await thrownBy(job.startAndWait(waiting))
    const app = graph.provisioning.servicePrincipal('11111111-1111-4111-8111-111111111111')
    await app.secrets.replace({ BaseAddress: 'https://scim.example', SecretToken: 'made-up' })
    expect((await job.startAndWait(waiting)).code).toBe('Active')
  })

  test('throws when somebody pauses the job meanwhile', async () => {
    const { job, assignUsers, meanwhile, operations } = await openJob()
    assignUsers(9_000)
    const error = await thrownBy(job.startAndWait(meanwhile(() => job.pause())))
    expect(error).toBeInstanceOf(JobStoppedError)
    expect(operations().slice(-2)).toEqual(['jobs.pause', 'jobs.get'])
    expect(error).toMatchObject({
      state: 'Paused',
      message: expect.stringContaining('Somebody stopped it meanwhile'),
    })
  })

  test('throws when the service stopped the job after too many errors', async () => {
    const status = { code: 'Paused', escrowsPruned: true }
    const poller = scripted([{}, { code: 'NotRun' }, status], ['Disabled', 'Active', 'Paused']).startAndWait(
      quick(),
    )
    expect(await thrownBy(poller)).toMatchObject({ message: expect.stringContaining('too many errors') })
  })

  test('throws when the job is gone meanwhile', async () => {
    const { job, assignUsers, meanwhile } = await openJob()
    assignUsers(9_000)
    expect(await thrownBy(job.startAndWait(meanwhile(() => job.delete())))).toMatchObject({ status: 404 })
  })

  test('throws what the start throws, and the token begins again', async () => {
    const { job, graph, waiting } = await openJob({
      faults: [{ match: { operation: 'jobs.start' }, fault: { kind: 'status', status: 403 } }],
    })
    const poller = job.startAndWait(waiting)
    expect(await thrownBy(poller)).toMatchObject({ status: 403 })
    expect(JSON.parse(poller.token)).not.toHaveProperty('before')
    expect(graph.fake.journal.entries().at(-1)?.operation).toBe('jobs.start')
  })

  test('knows a deadline', async () => {
    const { job, assignUsers, waiting } = await openJob()
    assignUsers(60_000)
    const error = await thrownBy(job.startAndWait({ ...waiting, deadline: 20_000 }))
    expect(error).toBeInstanceOf(PollTimeoutError)
    expect(JSON.parse((error as PollTimeoutError).token)).toMatchObject({
      kind: 'job.start',
      job: job.id,
      before: {},
    })
  })

  const quarantine = (currentBegan: string) => ({
    code: 'Quarantine',
    quarantine: { reason: 'Unknown', currentBegan },
  })
  const old = quarantine('2026-01-01T00:00:00Z')

  test('grants the service a moment to show what it did', async () => {
    const codes = [old, old, { code: 'Active' }]
    expect((await scripted(codes).startAndWait(quick())).code).toBe('Active')
    const stopped = scripted([{}, { code: 'Paused' }, { code: 'Active' }], ['Paused', 'Paused', 'Active'])
    expect((await stopped.startAndWait(quick())).code).toBe('Active')
  })

  test('does not grant it forever', async () => {
    expect(await thrownBy(scripted([old]).startAndWait(quick()))).toBeInstanceOf(JobQuarantinedError)
    const stopped = scripted([{ code: 'Paused' }], ['Paused'])
    expect(await thrownBy(stopped.startAndWait(quick()))).toBeInstanceOf(JobStoppedError)
  })

  test('grants it nothing for another quarantine', async () => {
    const looks = [old, quarantine('2026-01-02T00:00:00Z'), { code: 'Active' }]
    expect(await thrownBy(scripted(looks).startAndWait(quick()))).toBeInstanceOf(JobQuarantinedError)
  })
})

describe('restartAndWait', () => {
  test('waits for a cycle that began after the restart', async () => {
    const { job, assignUsers, waiting } = await openJob()
    assignUsers(3)
    const before = await job.startAndWait(waiting)
    const seen: JobStatus[] = []
    const status = await job.restartAndWait(['Watermark'], {
      ...waiting,
      onProgress: (one) => seen.push(one),
    })
    expect(seen.map(({ code }) => code)).toEqual(['Active', 'Active'])
    expect(seen[0]?.lastExecution).toEqual(before.lastExecution)
    expect(status.lastExecution?.activityIdentifier).not.toBe(before.lastExecution?.activityIdentifier)
    expect(status.lastExecution?.imported).toBe(3)
  })

  test('does not trust the clock of this machine', async () => {
    const { job, waiting } = await openJob()
    await job.startAndWait(waiting)
    const wrong = { ...waiting, now: () => waiting.now() + 3_600_000 }
    expect((await job.restartAndWait(['Watermark'], wrong)).code).toBe('Active')
  })

  test('of a quarantine that the scope does not end throws at once', async () => {
    const { job, waiting, slept } = await openJob({ secrets: {} })
    await thrownBy(job.startAndWait(waiting))
    slept.length = 0
    expect(await thrownBy(job.restartAndWait(['Watermark'], waiting))).toBeInstanceOf(JobQuarantinedError)
    expect(slept).toEqual([])
  })

  test('tells what to do about too many deletions', async () => {
    const { job, assignUsers, graph, waiting, clock } = await openJob({
      secrets: {
        BaseAddress: 'https://scim.example',
        SecretToken: 'made-up',
        SyncNotificationSettings: JSON.stringify({ DeleteThresholdEnabled: true, DeleteThresholdValue: 1 }),
      },
    })
    const ids = assignUsers(4)
    await job.startAndWait(waiting)
    const [directory] = [...graph.fake.world.tenants.values()]
    for (const id of ids) directory?.remove('appRoleAssignments', `to-${id}`)
    clock.advance('PT1H')
    const error = await thrownBy(job.restartAndWait(['Watermark', 'QuarantineState'], waiting))
    expect(error).toMatchObject({
      reason: 'TooManyDeletes',
      message: expect.stringContaining("['ForceDeletes']"),
    })
    expect((await job.restartAndWait(['ForceDeletes'], waiting)).code).toBe('Active')
  })
})

describe('deleteAndWait', () => {
  test('waits until the job is not found', async () => {
    const { job, jobs, waiting, operations } = await openJob()
    expect(await job.deleteAndWait(waiting)).toBeUndefined()
    expect(await jobs.list().toArray()).toEqual([])
    expect(operations().slice(1, 3)).toEqual(['jobs.delete', 'jobs.get 404'])
  })

  test('of a job that is not there is done', async () => {
    const { jobs, waiting } = await openJob()
    const poller = jobs.byId('scim.gone').deleteAndWait(waiting)
    await poller
    expect(poller.done).toBe(true)
  })

  test('asks to delete once, however long it takes', async () => {
    const methods: string[] = []
    const jobs = jobsOver(async ({ method }) => {
      methods.push(method)
      if (method === 'DELETE') return new Response(null, { status: 204 })
      return methods.length < 4 ? Response.json({ id: 'scim.1' }) : Response.json({}, { status: 404 })
    })
    await jobs.byId('scim.1').deleteAndWait(quick())
    expect(methods).toEqual(['DELETE', 'GET', 'GET', 'GET'])
  })

  test('throws a refusal', async () => {
    const { job, waiting } = await openJob({
      faults: [{ match: { operation: 'jobs.delete' }, fault: { kind: 'status', status: 403 } }],
    })
    expect(await thrownBy(job.deleteAndWait(waiting))).toMatchObject({ status: 403 })
  })
})

/** Waits on a clock of its own, not forever. */
function quick() {
  let time = 0
  const sleep = async (milliseconds: number) => {
    time += milliseconds
  }
  return { sleep, now: () => time, deadline: 600_000 }
}

/** A job that looks so, one after the other; the last stays. */
function scripted(statuses: object[], states: string[] = ['Active']) {
  const next = <T>(list: T[]) => (list.length > 1 ? list.shift() : list[0])
  const jobs = jobsOver(async ({ method }) =>
    method === 'GET'
      ? Response.json({ id: 'scim.1', status: next(statuses), schedule: { state: next(states) } })
      : new Response(null, { status: 204 }),
  )
  return jobs.byId('scim.1')
}
