import { describe, expect, test } from 'vitest'
import { openApplication } from '../../test/open-application.js'

const rest = async (poller: { poll(): Promise<unknown>; token: string }) => {
  await poller.poll()
  return poller.token
}

test('a start goes on elsewhere, and is not started again', async () => {
  const { graph, jobs, assignUsers, waiting, operations } = await openApplication()
  assignUsers(9_000)
  const job = await jobs.create({ templateId: 'scim' })
  const token = await rest(job.startAndWait(waiting))
  expect(await graph.provisioning.resume(token, waiting)).toMatchObject({ code: 'Active' })
  expect(operations().filter((one) => one === 'jobs.start')).toHaveLength(1)
})

test('a restart goes on elsewhere, and still waits for a new cycle', async () => {
  const { graph, jobs, waiting, operations, slept } = await openApplication()
  const job = await jobs.create({ templateId: 'scim' })
  const before = await job.startAndWait(waiting)
  const token = await rest(job.restartAndWait(['Watermark'], waiting))
  slept.length = 0
  const status = await graph.provisioning.resume(token, waiting)
  expect(status).not.toMatchObject({
    lastExecution: { activityIdentifier: before.lastExecution?.activityIdentifier },
  })
  expect(slept).toHaveLength(1)
  expect(operations().filter((one) => one === 'jobs.restart')).toHaveLength(1)
})

test('a deletion goes on elsewhere, and is not asked for again', async () => {
  const { graph, jobs, waiting, operations } = await openApplication()
  const job = await jobs.create({ templateId: 'scim' })
  const token = await rest(job.deleteAndWait(waiting))
  await graph.provisioning.resume(token, waiting)
  expect(operations().filter((one) => one.startsWith('jobs.delete'))).toEqual(['jobs.delete'])
})

test('secrets are for a connecting alone', async () => {
  const { graph, jobs } = await openApplication()
  const { token } = jobs.byId('scim.1').startAndWait()
  const given = { secrets: { SyncAll: 'true' } }
  expect(() => graph.provisioning.resume(token, given)).toThrow('startAndWait() has no option "secrets".')
})

test('a token from before anything was done begins at the beginning', async () => {
  const { graph, jobs, waiting } = await openApplication()
  const job = await jobs.create({ templateId: 'scim' })
  const { token } = job.startAndWait(waiting)
  expect(JSON.parse(token)).toMatchObject({
    v: 1,
    kind: 'job.start',
    job: job.id,
    startedAt: '2026-03-01T12:00:00.000Z',
  })
  expect(await graph.provisioning.resume(token, waiting)).toMatchObject({ code: 'Active' })
})

describe('a token that is not one is refused at once:', () => {
  const reference = {
    v: 1,
    servicePrincipal: '11111111-1111-4111-8111-111111111111',
    job: 'scim.1',
    startedAt: '',
  }
  const user = { user: '11111111-1111-4111-8111-111111111111' }
  const connected = { template: 'scim', displayName: 'HR' }
  const wrong: [unknown, string][] = [
    [undefined, 'cannot be read'],
    ['', 'cannot be read'],
    ['{"v":1,', 'cannot be read'],
    ['null', 'cannot be read'],
    [{ ...reference, v: 2, kind: 'job.start' }, 'another version'],
    [{ ...reference, kind: 'job.explode' }, 'other work'],
    [{ ...reference, kind: 'toString' }, 'other work'],
    [{ ...reference }, 'names no work'],
    [{ ...reference, kind: 'job.start', job: '' }, 'names no job'],
    [{ ...reference, kind: 'job.start', servicePrincipal: '../users' }, 'names no service principal'],
    [{ ...reference, kind: 'job.start', before: 7 }, 'what was before'],
    [{ ...reference, kind: 'job.restart' }, 'what to restart'],
    [{ ...reference, kind: 'job.restart', scope: ['All'] }, 'no restart scope'],
    [{ ...reference, kind: 'job.provisionOnDemand', left: [user] }, 'what is left'],
    [
      { ...reference, kind: 'job.provisionOnDemand', done: 0, left: [{ user: 'ada' }] },
      'cannot be provisioned',
    ],
    [{ v: 1, kind: 'connectApplication' }, 'what to connect'],
    [{ v: 1, kind: 'connectApplication', asked: { template: 'scim' } }, 'what to connect'],
    [{ v: 1, kind: 'connectApplication', asked: connected }, 'what is known'],
    [
      { v: 1, kind: 'connectApplication', asked: connected, state: { servicePrincipalId: '../users' } },
      'what is known',
    ],
  ]
  test.each(wrong)('%j', async (token, message) => {
    const { graph, operations } = await openApplication()
    const text = typeof token === 'object' ? JSON.stringify(token) : token
    expect(() => graph.provisioning.resume(text as string)).toThrow(TypeError)
    expect(() => graph.provisioning.resume(text as string)).toThrow(message)
    expect(operations()).toEqual([])
  })
})
