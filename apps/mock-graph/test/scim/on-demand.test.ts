import { expect, test } from 'vitest'
import { openScimJob } from './open-scim-job.js'

// application-provisioning-config-problem-scim-compatibility: the flag "currently doesn't work with on-demand provisioning".
test('on demand the flag of the tenant URL changes nothing, and the step of the export says so', async () => {
  await using job = await openScimJob()
  const secrets = [
    { key: 'BaseAddress', value: `${job.endpoint.url}/scim?aadOptscim062020` },
    { key: 'SecretToken', value: 'not-a-secret' },
  ]
  await job.at('PUT', '/secrets', { value: secrets })
  await job.start()
  await job.admin('PUT', 'clock', { advance: 'PT1M' })
  const rename = (displayName: string) => {
    const { directory } = job
    directory.put('users', job.ada, { ...directory.users.get(job.ada)!, displayName })
  }
  const sent = () => job.endpoint.seen.findLast(({ method }) => method === 'PATCH')?.body

  rename('Ada Voss')
  await job.admin('PUT', 'clock', { advance: 'PT40M' })
  expect(sent()).toMatchObject({ Operations: [{ op: 'replace', value: 'Ada Voss' }] })

  rename('Ada Hall')
  const [rule] = (await job.at('GET', `/jobs/${job.jobId}/schema`)).body.synchronizationRules
  const subjects = [{ objectId: job.ada, objectTypeName: 'User' }]
  const answer = await job.at('POST', `/jobs/${job.jobId}/provisionOnDemand`, {
    parameters: [{ ruleId: rule.id, subjects }],
  })
  expect(sent()).toMatchObject({ Operations: [{ op: 'Replace', path: 'displayName', value: 'Ada Hall' }] })
  const [outcome] = JSON.parse(answer.body.value)
  expect(outcome.provisioningSteps.at(-1)).toMatchObject({
    type: 'Export',
    description: expect.stringMatching(
      /\. The flag aadOptscim062020 of the tenant URL has no effect on demand\.$/,
    ),
  })
})
