import { describe, expect, test } from 'vitest'
import { jobsOver, openApplication } from '../../test/open-application.js'
import { GraphError } from '../index.js'
import { Job } from './job.js'

const nobody = '99999999-9999-4999-8999-999999999999'
const cloudSync = '1a4721b3-e57f-4451-ae87-ef078703ec94'

describe('create', () => {
  test('makes a job that is switched off, with its status and schedule', async () => {
    const { jobs } = await openApplication()
    const job = await jobs.create({ templateId: 'scim' })
    expect(job).toBeInstanceOf(Job)
    expect(job).toMatchObject({
      id: expect.stringMatching(/^scim\./),
      templateId: 'scim',
      status: { code: 'NotConfigured', progress: [], lastExecution: undefined, escrows: 0 },
      schedule: { state: 'Disabled', interval: { text: 'PT40M', milliseconds: 2_400_000 } },
    })
  })

  test.each([undefined, null, {}, { templateId: '' }, { templateId: ' ' }, { templateId: 7 }])(
    'refuses %j before any request',
    async (given) => {
      const { jobs, operations } = await openApplication()
      await expect(jobs.create(given as never)).rejects.toThrow(TypeError)
      await expect(jobs.ensure(given as never)).rejects.toThrow("such as { templateId: 'scim' }")
      expect(operations()).toEqual([])
    },
  )

  test('of an unknown template says which there are, and keeps the refusal', async () => {
    const { jobs, instanceOf } = await openApplication()
    instanceOf(cloudSync)
    const error = await jobs.create({ templateId: 'scim' }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(GraphError)
    expect(error.message).toBe(
      'The application has no template "scim". It has AD2AADProvisioning, AD2AADPasswordHash, ' +
        'AAD2ADExchangeHybridWriteback, AAD2ADProvisioning.',
    )
    expect(error).toMatchObject({
      status: 400,
      code: 'UnknownError',
      operation: expect.stringMatching(/^POST/),
    })
    expect(error.cause).toBeInstanceOf(GraphError)
  })

  test('of a template that is there keeps the refusal as it is', async () => {
    const { jobs } = await openApplication({
      faults: [{ match: { operation: 'jobs.create' }, fault: { kind: 'status', status: 400 } }],
    })
    const error = await jobs.create({ templateId: 'SCIM' }).catch((thrown) => thrown)
    expect(error).toMatchObject({ status: 400 })
    expect(error.cause).toBeUndefined()
  })

  test('does not repeat a second job', async () => {
    const { jobs } = await openApplication()
    await jobs.create({ templateId: 'scim' })
    await expect(jobs.create({ templateId: 'scim' })).rejects.toMatchObject({ status: 409 })
  })
})

describe('ensure', () => {
  test('creates the job once, and finds it again in any case', async () => {
    const { jobs, operations } = await openApplication()
    const { id } = await jobs.ensure({ templateId: 'scim' })
    expect((await jobs.ensure({ templateId: 'SCIM' })).id).toBe(id)
    expect(operations()).toEqual(['jobs.list', 'jobs.create', 'jobs.list'])
  })

  test('returns the job that somebody else made at the same time', async () => {
    const { jobs } = await openApplication()
    const made = await Promise.all([jobs.ensure({ templateId: 'scim' }), jobs.ensure({ templateId: 'scim' })])
    expect(made[0].id).toBe(made[1].id)
    expect(await jobs.list().toArray()).toHaveLength(1)
  })

  test('finds the job whose creation was not answered', async () => {
    const { jobs, operations } = await openApplication({
      faults: [{ match: { operation: 'jobs.create' }, fault: { kind: 'reset' }, loses: 'answer' }],
    })
    const job = await jobs.ensure({ templateId: 'scim' })
    expect(job.templateId).toBe('scim')
    expect(operations()).toEqual(['jobs.list', 'jobs.create', 'jobs.list'])
  })

  test('takes "already exists" with another status for the same', async () => {
    const existing = { value: [{ id: 'scim.1', templateId: 'scim' }] }
    const error = { code: 'BadRequest', message: 'A job for it already exists.' }
    const answers = [
      Response.json({ value: [] }),
      Response.json({ error }, { status: 400 }),
      Response.json({ value: [{ id: 'scim' }] }),
      Response.json(existing),
    ]
    const jobs = jobsOver(async () => answers.shift()!)
    expect((await jobs.ensure({ templateId: 'scim' })).id).toBe('scim.1')
  })

  const notFound = {
    match: { operation: 'jobs.list', first: 3 },
    fault: { kind: 'status', status: 404 },
  } as const

  test('throws a 404 that is not of replication at once', async () => {
    const { jobs, waiting, slept } = await openApplication({ faults: [notFound] })
    await expect(jobs.ensure({ templateId: 'scim' }, waiting)).rejects.toMatchObject({ status: 404 })
    expect(slept).toEqual([])
  })

  test('waits for a service principal that is not known yet, with growing pauses', async () => {
    const { graph, jobsOf, waiting, slept } = await openApplication({ replication: { seconds: 20 } })
    const jobs = jobsOf(await newApplication(graph))
    const job = await jobs.ensure({ templateId: 'scim' }, { ...waiting, replicationTimeout: 60_000 })
    expect(job.templateId).toBe('scim')
    expect(slept).toEqual([1_000, 2_000, 4_000, 8_000, 10_000])
  })

  test('gives up when the time is over, with the refusal', async () => {
    const { graph, jobsOf, waiting, slept } = await openApplication({ replication: { seconds: 100 } })
    const jobs = jobsOf(await newApplication(graph))
    const error = await jobs
      .ensure({ templateId: 'scim' }, { ...waiting, replicationTimeout: 10_000 })
      .catch((thrown) => thrown)
    expect(error).toBeInstanceOf(GraphError)
    expect(slept).toEqual([1_000, 2_000, 4_000])
  })

  test.each([403, 409])('tries %i again only when asked to', async (status) => {
    const faults = [{ match: { operation: 'jobs.*', first: 1 }, fault: { kind: 'status', status } }] as const
    const patient = await openApplication({ faults })
    await patient.jobs.ensure({ templateId: 'scim' }, { ...patient.waiting, replicationTimeout: 5_000 })
    expect(patient.slept).toEqual([1_000])
    const usual = await openApplication({ faults })
    await expect(usual.jobs.ensure({ templateId: 'scim' }, usual.waiting)).rejects.toMatchObject({ status })
    const never = await openApplication({ faults })
    const options = { ...never.waiting, replicationTimeout: 0 }
    await expect(never.jobs.ensure({ templateId: 'scim' }, options)).rejects.toMatchObject({ status })
    expect([...usual.slept, ...never.slept]).toEqual([])
  })

  test('by default waits for a missing service principal for 60 seconds', async () => {
    const { jobsOf, waiting, slept } = await openApplication()
    await expect(jobsOf(nobody).ensure({ templateId: 'scim' }, waiting)).rejects.toMatchObject({
      status: 404,
    })
    expect(slept.reduce((sum, one) => sum + one)).toBe(55_000)
  })

  test('is aborted while it waits', async () => {
    const { jobsOf, waiting } = await openApplication()
    const controller = new AbortController()
    const sleep = async () => controller.abort(new Error('enough'))
    const ensured = jobsOf(nobody).ensure(
      { templateId: 'scim' },
      { ...waiting, sleep, signal: controller.signal },
    )
    await expect(ensured).rejects.toMatchObject({ kind: 'aborted', cause: { message: 'enough' } })
  })

  test('refuses a time that is none', async () => {
    const { jobs, operations } = await openApplication()
    await expect(jobs.ensure({ templateId: 'scim' }, { replicationTimeout: -1 })).rejects.toThrow(
      'replicationTimeout must be a number of milliseconds from 0, but is -1.',
    )
    expect(operations()).toEqual([])
  })

  async function newApplication({ provisioning }: Awaited<ReturnType<typeof openApplication>>['graph']) {
    const made = await provisioning.graph.applicationTemplates
      .byApplicationTemplateId('8adf8e6e-67b2-4cf2-a259-e3dc5476c621')
      .instantiate.post({ displayName: 'New' })
    return made!.servicePrincipal!.id!
  }
})

describe('list, get and byId', () => {
  test('list iterates over jobs', async () => {
    const { jobs, instanceOf } = await openApplication()
    instanceOf(cloudSync)
    await jobs.create({ templateId: 'AD2AADProvisioning' })
    await jobs.create({ templateId: 'AD2AADPasswordHash' })
    const seen: (string | undefined)[] = []
    for await (const job of jobs.list()) seen.push(job.templateId)
    expect(seen).toEqual(['AD2AADProvisioning', 'AD2AADPasswordHash'])
  })

  test('get reads one, and tells its status and headers', async () => {
    const { jobs } = await openApplication()
    const { id } = await jobs.create({ templateId: 'scim' })
    const { data, status, headers } = await jobs.get(id).withResponse()
    expect([data.id, data.status?.code, status]).toEqual([id, 'NotConfigured', 200])
    expect(headers.get('request-id')).toBeTruthy()
  })

  test('byId sends nothing and knows no status', async () => {
    const { jobs, operations } = await openApplication()
    expect(jobs.byId('scim.x')).toMatchObject({ id: 'scim.x', status: undefined, schedule: undefined })
    expect(operations()).toEqual([])
  })

  test.each(['', ' ', undefined, 7])('the id %j is refused before any request', async (id) => {
    const { jobs, operations } = await openApplication()
    expect(() => jobs.byId(id as string)).toThrow(TypeError)
    await expect(jobs.get(id as string)).rejects.toThrow('jobs.byId() needs the id of a job')
    expect(operations()).toEqual([])
  })

  test('a job that is not there is a 404', async () => {
    const { jobs } = await openApplication()
    await expect(jobs.get('scim.gone')).rejects.toMatchObject({ status: 404 })
  })
})
