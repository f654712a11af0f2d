import { expect, test } from 'vitest'
import { openApplication } from '../../../test/open-application.js'
import { GraphError } from '../../index.js'
import type { OnDemandSubject } from './on-demand-subject.js'
import type { OnDemandProgress, ProvisionManyResult } from './provision-many.js'

const group = 'bbbbbbbb-0000-4000-8000-000000000000'

async function openJob(count: number, options: Parameters<typeof openApplication>[0] = {}) {
  const app = await openApplication(options)
  const job = await app.jobs.create({ templateId: 'scim' })
  const users = app.assignUsers(count).map((user) => ({ user }))
  const sent = () => app.operations().filter((one) => one.startsWith('jobs.provisionOnDemand'))
  return { ...app, job, users, sent }
}

test('many are provisioned at the limit the service allows, with one look at the schema', async () => {
  const { job, users, waiting, slept, sent, operations } = await openJob(12)
  const progress: OnDemandProgress[] = []
  const options = { ...waiting, onProgress: (one: OnDemandProgress) => progress.push(one) }
  const { outcomes, failed } = await job.provisionManyOnDemand(users, options)
  expect(outcomes.map(({ subject, result }) => [subject, result?.result])).toEqual(
    users.map((user) => [user, 'Success']),
  )
  expect(failed).toEqual([])
  expect(slept.filter((wait) => wait > 0)).toEqual([10_000, 10_000])
  expect(sent()).toEqual(Array(12).fill('jobs.provisionOnDemand'))
  expect(operations().filter((one) => one === 'jobs.schema.get')).toHaveLength(1)
  expect(progress.map(({ done, total }) => [done, total])).toEqual(users.map((_, at) => [at + 1, 12]))
  expect(progress[0]?.last?.subject).toEqual(users[0])
})

test('a group is sent with at most five members at a time', async () => {
  const { job, users, waiting, sent } = await openJob(12)
  const members = users.map(({ user }) => user)
  const { outcomes } = await job.provisionManyOnDemand([{ group, members }], waiting)
  expect(outcomes.map(({ subject }) => subject)).toEqual([
    { group, members: members.slice(0, 5) },
    { group, members: members.slice(5, 10) },
    { group, members: members.slice(10) },
  ])
  expect(sent()).toHaveLength(3)
})

test('what fails or is refused is told, and the others go on', async () => {
  const { job, users, waiting } = await openJob(3, {
    faults: [
      { match: { operation: 'jobs.provisionOnDemand', nth: 2 }, fault: { kind: 'status', status: 400 } },
    ],
  })
  const nobody = { user: '99999999-9999-4999-8999-999999999999' }
  const { outcomes, failed } = await job.provisionManyOnDemand([...users, nobody], waiting)
  expect(outcomes.map(({ result }) => result?.result)).toEqual(['Success', undefined, 'Success', 'Failure'])
  expect(failed.map(({ subject }) => subject)).toEqual([users[1], nobody])
  expect(failed[0]?.error).toBeInstanceOf(GraphError)
})

test.each([401, 403, 404, 500])('a %i stops it, and the token goes on from there', async (status) => {
  const { job, users, waiting, graph, sent } = await openJob(4, {
    faults: [{ match: { operation: 'jobs.provisionOnDemand', nth: 3 }, fault: { kind: 'status', status } }],
  })
  const poller = job.provisionManyOnDemand(users, waiting)
  await expect(poller).rejects.toMatchObject({ status })
  expect(JSON.parse(poller.token)).toMatchObject({ done: 2, left: users.slice(2) })
  const progress: unknown[] = []
  const onProgress = (one: unknown) => progress.push(one)
  const rest = (await graph.provisioning.resume(poller.token, {
    ...waiting,
    onProgress,
  })) as ProvisionManyResult
  expect(rest.outcomes.map(({ subject }) => subject)).toEqual(users.slice(2))
  expect(progress).toMatchObject([
    { done: 3, total: 4 },
    { done: 4, total: 4 },
  ])
  expect(sent()).toHaveLength(5)
})

test('one that was throttled is sent again when the service says', async () => {
  const { job, users, waiting, slept } = await openJob(2, {
    faults: [
      { match: { operation: 'jobs.provisionOnDemand', nth: 2 }, fault: { kind: 'throttle', retryAfter: 7 } },
    ],
  })
  const { outcomes } = await job.provisionManyOnDemand(users, { ...waiting, retry: false })
  expect(outcomes.map(({ result }) => result?.result)).toEqual(['Success', 'Success'])
  expect(slept).toEqual([0, 7_000])
})

test('an abort ends it between two requests, and the token goes on', async () => {
  const { job, users, waiting, sent } = await openJob(8)
  const controller = new AbortController()
  const onProgress = ({ done }: OnDemandProgress) => {
    if (done === 3) controller.abort(new Error('enough'))
  }
  const poller = job.provisionManyOnDemand(users, { ...waiting, onProgress, signal: controller.signal })
  await expect(poller).rejects.toMatchObject({ kind: 'aborted', cause: { message: 'enough' } })
  expect(JSON.parse(poller.token).left).toEqual(users.slice(3))
  expect(sent()).toHaveLength(3)
})

test('none is done at once', async () => {
  const { job, waiting, sent } = await openJob(0)
  expect(await job.provisionManyOnDemand([], waiting)).toEqual({ outcomes: [], failed: [] })
  expect(sent()).toEqual([])
})

test('the token holds no rule, no token and no secret, only what is left', async () => {
  const { job, users } = await openJob(2)
  expect(JSON.parse(job.provisionManyOnDemand(users).token)).toEqual({
    v: 1,
    kind: 'job.provisionOnDemand',
    servicePrincipal: '11111111-1111-4111-8111-111111111111',
    job: job.id,
    startedAt: expect.any(String),
    done: 0,
    left: users,
  })
})

test.each([undefined, {}, [{ user: 'ada' }], [{ parameters: [] }], [null]])(
  '%j is refused at once',
  async (given) => {
    const { job, sent } = await openJob(0)
    expect(() => job.provisionManyOnDemand(given as unknown as OnDemandSubject[])).toThrow(TypeError)
    expect(sent()).toEqual([])
  },
)
