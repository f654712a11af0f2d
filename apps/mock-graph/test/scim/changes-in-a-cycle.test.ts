import { describe, expect, test } from 'vitest'
import { openScimJob } from './open-scim-job.js'

type Job = Awaited<ReturnType<typeof openScimJob>>

/** A cycle whose first request waits for its answer. */
async function openHeld(options: Parameters<typeof openScimJob>[0] = {}) {
  // That the service takes no PATCH of a job has a test of its own.
  const job = await openScimJob({ behaviour: { metadataWrites: 'take' }, ...options })
  await job.start()
  const held = job.endpoint.hold()
  const running = job.graph.cycles.runDue()
  await held.arrived
  return { job, release: held.release, running }
}

const principal = ({ target }: Job) => `/servicePrincipals/${target}`
const names = ({ endpoint }: Job) => [...endpoint.users.values()].map(({ displayName }) => displayName)
const both = ['person-0', 'person-1']

describe('while a cycle waits for its target, is answered at once', () => {
  const schemaOf = async ({ at, jobId }: Job) => (await at('GET', `/jobs/${jobId}/schema`)).body
  const cases: readonly [
    what: string,
    ask: (job: Job) => Promise<{ status: number }>,
    status: number,
    /** Who is at the endpoint when the cycles that are due have ended. */
    there: readonly string[],
  ][] = [
    ['GET of the job', ({ at, jobId }) => at('GET', `/jobs/${jobId}`), 200, both],
    [
      'PATCH of the job',
      ({ at, jobId }) => at('PATCH', `/jobs/${jobId}`, { schedule: { interval: 'PT1H' } }),
      200,
      both,
    ],
    ['GET of the principal', (job) => job.call('GET', principal(job)), 200, both],
    [
      'PATCH of the principal',
      (job) => job.call('PATCH', principal(job), { displayName: 'Tide' }),
      204,
      both,
    ],
    ['GET of who is to come', ({ call, dale }) => call('GET', `/users/${dale}`), 200, both],
    [
      'PUT of the schema',
      async (job) => job.at('PUT', `/jobs/${job.jobId}/schema`, await schemaOf(job)),
      204,
      both,
    ],
    [
      'PUT of secrets',
      (job) =>
        job.at('PUT', '/secrets', {
          value: [
            { key: 'BaseAddress', value: `${job.endpoint.url}/scim` },
            { key: 'SecretToken', value: 'not-a-secret' },
          ],
        }),
      204,
      both,
    ],
    ['start', (job) => job.start(), 204, both],
    ['pause', ({ at, jobId }) => at('POST', `/jobs/${jobId}/pause`), 204, both],
    [
      'restart',
      ({ at, jobId }) => at('POST', `/jobs/${jobId}/restart`, { criteria: { resetScope: 'Full' } }),
      204,
      both,
    ],
    ['DELETE of the job', ({ at, jobId }) => at('DELETE', `/jobs/${jobId}`), 204, []],
    ['DELETE of the principal', (job) => job.call('DELETE', principal(job)), 204, []],
    ['a run', ({ admin, jobId }) => admin('POST', `jobs/${jobId}/run?wait=false`), 202, both],
    ['the clock', ({ admin }) => admin('PUT', 'clock?wait=false', { advance: 'PT1H' }), 200, both],
    ['a step of the clock', ({ admin }) => admin('POST', 'clock/step?wait=false'), 200, both],
    ['reset', ({ admin }) => admin('POST', 'reset'), 200, []],
    [
      'a snapshot that is restored',
      ({ admin, graph }) => admin('PUT', 'snapshot', graph.snapshot()),
      200,
      both,
    ],
  ]

  test.each(cases)('%s', async (_, ask, status, there) => {
    const { job, release, running } = await openHeld()
    await using _job = job
    expect((await ask(job)).status).toBe(status)
    release()
    await running
    await job.graph.cycles.runDue()
    expect(names(job)).toEqual(there)
    expect(await job.graph.cycles.runDue()).toBe(0)
  })

  test('a change of somebody who is to come, as they then come', async () => {
    const { job, release, running } = await openHeld()
    await using _job = job
    expect((await job.call('PATCH', `/users/${job.dale}`, { displayName: 'Dale Voss' })).status).toBe(204)
    expect((await job.call('DELETE', `/users/${job.ada}`)).status).toBe(204)
    release()
    await running
    expect(names(job)).toEqual(['Dale Voss'])
  })
})

describe('while a cycle waits for its target, waits for it', () => {
  test.each([
    ['a run', ({ admin, jobId }: Job) => admin('POST', `jobs/${jobId}/run`)],
    ['the clock', ({ admin }: Job) => admin('PUT', 'clock', {})],
    ['a step of the clock', ({ admin }: Job) => admin('POST', 'clock/step')],
  ])('%s', async (_, ask) => {
    const { job, release, running } = await openHeld()
    await using _job = job
    const asked = ask(job)
    release()
    await Promise.all([running, asked])
    expect((await asked).status).toBe(200)
    expect(names(job)).toEqual(both)
    const creations = job.endpoint.seen.filter(({ method }) => method === 'POST')
    expect(creations).toHaveLength(2)
  })
})

test('a job that is paused as its target refuses it stays paused', async () => {
  const [asked, refuse] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await using job = await openScimJob({
    instead: async ({ target }) => {
      if (!target.includes('person-0')) return undefined
      asked.resolve()
      await refuse.promise
      return { status: 401 }
    },
  })
  await job.start()
  const running = job.graph.cycles.runDue()
  await asked.promise
  expect((await job.at('POST', `/jobs/${job.jobId}/pause`)).status).toBe(204)
  refuse.resolve()
  await running
  const { status, schedule } = await job.job(job.jobId)
  expect([status.code, status.quarantine, schedule.state]).toEqual(['Paused', null, 'Paused'])
})

test('secrets that are put while a cycle runs are those of the next', async () => {
  const { job, release, running } = await openHeld()
  await using _job = job
  await job.at('PUT', '/secrets', {
    value: [
      { key: 'BaseAddress', value: `${job.endpoint.url}/scim` },
      { key: 'SecretToken', value: 'another' },
    ],
  })
  release()
  await running
  expect(names(job)).toEqual(both)
  await job.admin('POST', `jobs/${job.jobId}/run`)
  expect((await job.status(job.jobId)).quarantine).toMatchObject({ reason: 'EncounteredQuarantineException' })
})
