import { describe, expect, test } from 'vitest'
import { GraphError } from '../index.js'
import { application, mockProvisioning, target } from '../testing.js'
import { Credentials } from './credentials.js'
import type { SecretValues } from './secret-values.js'

const complete: SecretValues = { BaseAddress: 'https://scim.example', SecretToken: 'made-up' }

type Faults = Parameters<typeof mockProvisioning>[0]['faults']

async function start(secrets: SecretValues = {}, faults: Faults = []) {
  const graph = await mockProvisioning({
    as: application('Synchronization.ReadWrite.All'),
    servicePrincipals: [{ id: target, secrets }],
    faults,
  })
  const { synchronization } = graph.provisioning.graph.servicePrincipals.byServicePrincipalId(target)
  const job = await synchronization.jobs.post({ templateId: 'scim' })
  const requests = () => graph.explain.all().map(({ request }) => request)
  const before = requests().length
  return {
    jobId: job?.id ?? '',
    credentials: new Credentials(synchronization),
    stored: () => graph.secretsOf(target),
    sent: () => requests().slice(before),
  }
}

describe('validate', () => {
  test('passes when the saved credentials of a job are complete', async () => {
    const { credentials, jobId, sent } = await start(complete)
    const { status } = await credentials.validate(undefined, { jobId }).withResponse()
    expect(status).toBe(204)
    expect(sent()).toHaveLength(1)
  })

  test('throws what Graph says when the saved ones are not', async () => {
    const { credentials, jobId } = await start({ BaseAddress: 'https://scim.example' })
    const refusal = await credentials.validate(undefined, { jobId }).catch((error) => error)
    expect(refusal).toBeInstanceOf(GraphError)
    expect(refusal).toMatchObject({ status: 400 })
    expect(refusal.message).toContain('SecretToken')
  })

  test('tests the values given and not the saved ones, through the job', async () => {
    const { credentials, jobId } = await start(complete)
    await expect(credentials.validate({ BaseAddress: 'https://x.example' }, { jobId })).rejects.toThrow(
      GraphError,
    )
  })

  test('is sent again when the answer was lost: it changes nothing', async () => {
    const lost = { match: { path: '/v1.0/**', method: 'POST', nth: 2 }, fault: { kind: 'reset' } } as const
    const { credentials, jobId, sent } = await start(complete, [{ ...lost, loses: 'answer' }])
    await credentials.validate(undefined, { jobId, retry: { baseDelay: 1 } })
    expect(sent()).toHaveLength(2)
  })

  test('tests values through a template before there is a job, and saves nothing', async () => {
    const { credentials, stored } = await start()
    await credentials.validate(complete, { templateId: 'scim' })
    await expect(credentials.validate(complete, { templateId: 'none-such' })).rejects.toThrow(GraphError)
    expect(stored()).toEqual({})
  })

  type Arguments = Parameters<Credentials['validate']>
  const wrong: [given: Arguments, message: string][] = [
    [[], 'The saved credentials are tested through a job: give its id as jobId'],
    [[undefined, { templateId: 'scim' }], 'give its id as jobId'],
    [[complete], 'Say what tests these credentials'],
    [[complete, { jobId: '' }], 'jobId is empty'],
    [[complete, { templateId: '' }], 'templateId is empty'],
    [[{}, { templateId: 'scim' }], 'There are no credentials in {}'],
    [[{ SecretToken: '*' }, { templateId: 'scim' }], 'SecretToken is "*"'],
    [[{ Token: 'x' } as SecretValues, { templateId: 'scim' }], 'There is no secret named "Token"'],
  ]
  test.each(wrong)('refuses %j before any request', async (given, message) => {
    const { credentials, sent } = await start()
    const call = credentials.validate(...given)
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(message)
    expect(sent()).toEqual([])
  })
})

describe('acquireAccessToken', () => {
  test('leaves the token with the service', async () => {
    const { credentials, stored } = await start()
    await credentials.acquireAccessToken({ Oauth2AuthorizationCode: 'made-up' })
    expect(Object.keys(stored())).toContain('Oauth2AccessToken')
  })

  test('is not sent again when the answer was lost: a code is good for one exchange', async () => {
    const lost = { match: { path: '/v1.0/**', method: 'POST', nth: 2 }, fault: { kind: 'reset' } } as const
    const { credentials, sent } = await start({}, [{ ...lost, loses: 'answer' }])
    const call = credentials.acquireAccessToken(
      { Oauth2AuthorizationCode: 'made-up' },
      { retry: { baseDelay: 1 } },
    )
    await expect(call).rejects.toMatchObject({ kind: 'network' })
    expect(sent()).toHaveLength(1)
  })

  test('refuses wrong values before any request', async () => {
    const { credentials, sent } = await start()
    await expect(credentials.acquireAccessToken({ Oauth2AuthorizationCode: '*' })).rejects.toThrow(TypeError)
    await expect(credentials.acquireAccessToken({})).rejects.toThrow(TypeError)
    expect(sent()).toEqual([])
  })
})
