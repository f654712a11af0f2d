import { describe, expect, test } from 'vitest'
import { jobsOver, openApplication } from '../../../test/open-application.js'
import type { OnDemandRequest } from './on-demand-subject.js'

const scimRule = '03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8'
const ada = 'aaaaaaaa-0000-4000-8000-000000000000'
const group = 'bbbbbbbb-0000-4000-8000-000000000000'

async function openJob(options: Parameters<typeof openApplication>[0] = {}) {
  const app = await openApplication(options)
  return { ...app, job: await app.jobs.create({ templateId: 'scim' }) }
}

test.each(['list', 'objects'] as const)(
  'a user is provisioned, in the answer that is %s',
  async (onDemandResult) => {
    const { job, assignUsers, operations } = await openJob({ behaviour: { onDemandResult } })
    const [user = ''] = assignUsers(1)
    const { result, error, objects } = await job.provisionOnDemand({ user })
    expect({ result, error }).toEqual({ result: 'Success', error: undefined })
    expect(objects).toMatchObject([{ action: 'Create', sourceIdentity: { id: user, type: 'User' } }])
    expect(objects[0]?.provisioningSteps.map(({ type, status }) => [type, status])).toEqual([
      ['Import', 'Success'],
      ['Scoping', 'Success'],
      ['Matching', 'Success'],
      ['Export', 'Success'],
    ])
    expect(operations().slice(1)).toEqual(['jobs.schema.get', 'jobs.provisionOnDemand'])
  },
)

test.each(['list', 'objects'] as const)(
  'what is skipped says why, in the answer that is %s',
  async (onDemandResult) => {
    const { job, assignUsers, graph } = await openJob({ behaviour: { onDemandResult } })
    const [user = ''] = assignUsers(1)
    const [directory] = [...graph.fake.world.tenants.values()]
    directory?.remove('appRoleAssignments', `to-${user}`)
    expect(await job.provisionOnDemand({ user })).toMatchObject({
      result: 'Skipped',
      error: { code: 'NotEffectivelyEntitled' },
    })
  },
)

test('a failure is told, not thrown', async () => {
  const { job } = await openJob()
  expect(await job.provisionOnDemand({ user: ada })).toMatchObject({
    result: 'Failure',
    error: { code: 'ImportSkipped' },
    objects: [{ provisioningSteps: [{ type: 'Import', status: 'Failure' }] }],
  })
})

test('with a rule the schema is not read', async () => {
  const { job, operations } = await openJob()
  await job.provisionOnDemand({ user: ada, ruleId: scimRule })
  expect(operations().slice(1)).toEqual(['jobs.provisionOnDemand'])
  await expect(job.provisionOnDemand({ user: ada, ruleId: 'other' })).rejects.toMatchObject({
    code: 'RequestParameterInvalid',
  })
})

test('the last answer of the call can be looked at', async () => {
  const { job } = await openJob()
  expect((await job.provisionOnDemand({ user: ada }).withResponse()).status).toBe(200)
})

/** A job with these rules, and the bodies it is sent. */
function jobWith(...rules: object[]) {
  const sent: unknown[] = []
  const jobs = jobsOver(async (request) => {
    if (request.method === 'GET') return Response.json({ id: 'scim.1', synchronizationRules: rules })
    sent.push(await request.json())
    return Response.json({ key: 'k', value: '[]' })
  })
  return { job: jobs.byId('scim.1'), sent }
}

const rule = (id: string, sourceObjectName: string, enabled = true) => ({
  id,
  name: `the ${id}`,
  objectMappings: [{ sourceObjectName, enabled }],
})

describe('the rule', () => {
  test('is the one that provisions this kind of object, in any case', async () => {
    const { job, sent } = jobWith(rule('g', 'Group'), rule('u', 'user'), rule('off', 'User', false))
    await job.provisionOnDemand({ user: ada })
    await job.provisionOnDemand({ group })
    expect(sent).toMatchObject([{ parameters: [{ ruleId: 'u' }] }, { parameters: [{ ruleId: 'g' }] }])
  })

  test('must be named when there are several', async () => {
    const { job, sent } = jobWith(rule('a', 'User'), rule('b', 'User'), rule('c', 'Group'))
    const provisioned = job.provisionOnDemand({ user: ada })
    await expect(provisioned).rejects.toThrow(TypeError)
    await expect(provisioned).rejects.toThrow(
      'Several rules of the job provision a User: a (the a), b (the b). Say which with ruleId.',
    )
    expect(sent).toEqual([])
  })

  test('must be there', async () => {
    const { job } = jobWith(rule('c', 'Group'))
    await expect(job.provisionOnDemand({ user: ada })).rejects.toThrow(
      'No rule of the job provisions a User. It has c (the c).',
    )
  })
})

const sends: [OnDemandRequest, object][] = [
  [
    { user: ada, ruleId: 'r' },
    { ruleId: 'r', subjects: [{ objectId: ada, objectTypeName: 'User' }] },
  ],
  [
    { group, ruleId: 'r' },
    { ruleId: 'r', subjects: [{ objectId: group, objectTypeName: 'Group' }] },
  ],
  [
    { group, members: [ada], ruleId: 'r' },
    {
      ruleId: 'r',
      subjects: [
        {
          objectId: group,
          objectTypeName: 'Group',
          links: { members: [{ objectId: ada, objectTypeName: 'User' }] },
        },
      ],
    },
  ],
  [
    { subject: { objectId: 'CN=Ada,DC=example', objectTypeName: 'user' }, ruleId: 'r' },
    { ruleId: 'r', subjects: [{ objectId: 'CN=Ada,DC=example', objectTypeName: 'user' }] },
  ],
  [{ parameters: [{ ruleId: 'x', subjects: [] }] }, { ruleId: 'x', subjects: [] }],
]
test.each(sends)('%j is sent as Graph wants it', async (request, parameter) => {
  const { job, sent } = jobWith()
  await job.provisionOnDemand(request)
  expect(sent).toEqual([{ parameters: [parameter] }])
})

const wrong: [unknown, string][] = [
  [undefined, 'needs { user }, { group, members } or { subject, ruleId }'],
  [{}, 'needs { user }'],
  [{ user: 'ada@example.com' }, '"ada@example.com" is not an object id.'],
  [{ group: '' }, 'is not an object id'],
  [{ group, members: ada }, 'as a list of object ids'],
  [{ group, members: [ada, 'x'] }, '"x" is not an object id'],
  [
    { group, members: Array(6).fill(ada) },
    'at most 5 members, but there are 6. Call provisionManyOnDemand()',
  ],
  [{ user: ada, ruleId: '' }, 'a rule'],
  [{ subject: { objectId: 'x', objectTypeName: 'user' } }, 'a rule, beside subject'],
  [{ subject: { objectTypeName: 'user' }, ruleId: 'r' }, 'subject.objectId'],
  [{ subject: { objectId: 'x' }, ruleId: 'r' }, 'subject.objectTypeName'],
  [{ parameters: [] }, 'with at least one'],
]
test.each(wrong)('%j is refused before any request', async (request, message) => {
  const { job, operations } = await openJob()
  await expect(job.provisionOnDemand(request as OnDemandRequest)).rejects.toThrow(TypeError)
  await expect(job.provisionOnDemand(request as OnDemandRequest)).rejects.toThrow(message)
  expect(operations()).toEqual(['jobs.create'])
})
