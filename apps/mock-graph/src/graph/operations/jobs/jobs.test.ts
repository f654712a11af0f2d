import { describe, expect, test } from 'vitest'
import { openProvisionedApp } from '../../../../test/provisioned-app.js'
import { createMockGraph } from '../../../mock-graph.js'

const application = '/applications/bbbbbbbb-0000-4000-8000-000000000001/synchronization'

describe('POST jobs', () => {
  test('answers 201 with a job that is switched off', async () => {
    const { at, target } = await openProvisionedApp()
    const { status, body } = await at('POST', '/jobs', {
      '@odata.type': '#microsoft.graph.synchronizationJob',
      templateId: 'scim',
    })
    expect(status).toBe(201)
    expect(body).toEqual({
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${target}')/synchronization/jobs/$entity`,
      id: expect.stringMatching(/^scim\.cccccccc000040008000000000000001\.[0-9a-f-]{36}$/),
      templateId: 'scim',
      schedule: { expiration: null, interval: 'PT40M', state: 'Disabled' },
      status: {
        code: 'NotConfigured',
        countSuccessiveCompleteFailures: 0,
        escrowsPruned: false,
        lastExecution: null,
        lastSuccessfulExecution: null,
        lastSuccessfulExecutionWithExports: null,
        progress: [],
        quarantine: null,
        steadyStateFirstAchievedTime: '0001-01-01T00:00:00Z',
        steadyStateLastAchievedTime: '0001-01-01T00:00:00Z',
        synchronizedEntryCountByType: [],
        troubleshootingUrl: null,
      },
      synchronizationJobSettings: [
        { name: 'AzureIngestionAttributeOptimization', value: 'False' },
        { name: 'LookaheadQueryEnabled', value: 'False' },
      ],
    })
    expect((await at('GET', `/jobs/${body.id}`)).body).toEqual(body)
  })

  test('makes the documented job when told to, whose interval becomes the usual one with its start', async () => {
    const interval = 'P10675199DT2H48M5.4775807S'
    const behaviour = { newJobStatus: 'Paused', newJobInterval: interval } as const
    const { at, createJob, job } = await openProvisionedApp({ behaviour })
    const id = await createJob()
    expect(await job(id)).toMatchObject({
      schedule: { interval, state: 'Disabled' },
      status: { code: 'Paused' },
    })
    await at('POST', `/jobs/${id}/start`)
    expect(await job(id)).toMatchObject({ schedule: { interval: 'PT40M' }, status: { code: 'NotRun' } })
  })

  test('refuses a second job of one template', async () => {
    const { at, createJob } = await openProvisionedApp()
    await createJob()
    const { status, body } = await at('POST', '/jobs', { templateId: 'SCIM' })
    expect(status).toBe(409)
    expect(body.error.message).toContain('already exists')
    expect((await at('GET', '/jobs/$count')).body).toBe('1')
  })

  test('makes jobs of two templates on one service principal', async () => {
    const { at, createJob, directory, target } = await openProvisionedApp()
    directory.put('servicePrincipals', target, {
      ...directory.servicePrincipals.get(target)!,
      applicationTemplateId: '1a4721b3-e57f-4451-ae87-ef078703ec94',
    })
    await createJob('AD2AADProvisioning')
    await createJob('AD2AADPasswordHash')
    const { body } = await at('GET', '/jobs?$select=templateId&$orderby=templateId&$top=1&$count=true')
    expect(body.value).toEqual([{ templateId: 'AD2AADPasswordHash' }])
    expect(body['@odata.nextLink']).toContain(`/servicePrincipals/${target}/synchronization/jobs?`)
  })

  test.each([
    ['an unknown template', { templateId: 'nothing' }, 'UnknownError'],
    ['no template', {}, 'BadRequest'],
    ['a number', { templateId: 7 }, 'BadRequest'],
    ['an unknown property', { templateId: 'scim', colour: 'red' }, 'BadRequest'],
    ['a list', [], 'Request_BadRequest'],
  ])('refuses %s', async (_, body, code) => {
    const { at } = await openProvisionedApp()
    const answer = await at('POST', '/jobs', body)
    expect([answer.status, answer.body.error.code]).toEqual([400, code])
    expect((await at('GET', '/jobs')).body.value).toEqual([])
  })
})

describe('jobs', () => {
  test('are filtered by template and status', async () => {
    const { at, createJob } = await openProvisionedApp()
    await createJob()
    expect((await at('GET', "/jobs?$filter=templateId eq 'scim'")).body.value).toHaveLength(1)
    expect((await at('GET', "/jobs?$filter=status/code eq 'Active'")).body.value).toEqual([])
    expect((await at('GET', "/jobs/$count?$filter=templateId eq 'aws'")).body).toBe('0')
  })

  test('bring their schema on demand', async () => {
    const { at, createJob } = await openProvisionedApp()
    const id = await createJob()
    const { body } = await at('GET', `/jobs/${id}?$select=id&$expand=schema,bulkUpload`)
    expect(body).toMatchObject({ id, schema: { id }, bulkUpload: { id } })
    expect((await at('GET', '/jobs?$expand=schema')).body.value).toMatchObject([{ id, schema: { id } }])
  })

  test('of the seed are there, switched off', async () => {
    const jobs = ['scim', 'own']
    const applications = [{ name: 'hr', servicePrincipal: { jobs } }]
    const graph = createMockGraph({
      seed: { tenants: [{ displayName: 'A', domain: 'a.example', applications }] },
    })
    const [tenant] = graph.snapshot().tenants
    expect(tenant?.jobs.map(([, job]) => job)).toMatchObject([
      { templateId: 'scim', code: 'NotConfigured', schedule: { state: 'Disabled' } },
      { templateId: 'own' },
    ])
  })

  test.each([
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/start'],
    ['POST', '/pause'],
    ['POST', '/restart'],
    ['POST', '/validateCredentials'],
    ['POST', '/provisionOnDemand'],
    ['GET', '/bulkUpload'],
    ['GET', '/bulkUpload/$value'],
  ])('that do not exist are 404: %s %s', async (method, path) => {
    const { at } = await openProvisionedApp()
    const body = method === 'GET' || method === 'DELETE' ? undefined : {}
    const { status } = await at(method, `/jobs/scim.nobody${path}`, body)
    expect(status).toBe(404)
  })

  test('are gone after DELETE, and can be made anew', async () => {
    const { at, createJob } = await openProvisionedApp()
    const id = await createJob()
    expect((await at('DELETE', `/jobs/${id}`)).status).toBe(204)
    expect((await at('GET', `/jobs/${id}`)).status).toBe(404)
    expect((await at('DELETE', `/jobs/${id}`)).status).toBe(404)
    expect(await createJob()).not.toBe(id)
  })

  test('are the same through the application', async () => {
    const { call, createJob, job } = await openProvisionedApp()
    const id = await createJob()
    const { body } = await call('GET', `${application}/jobs/${id}`)
    expect(body['@odata.context']).toContain("#applications('bbbbbbbb-0000-4000-8000-000000000001')/")
    expect((await call('POST', `${application}/jobs/${id}/start`)).status).toBe(204)
    expect((await job(id)).status.code).toBe('NotRun')
  })
})

describe('PATCH job, where it is given its assumed effect', () => {
  const behaviour = { metadataWrites: 'take' } as const

  test('changes schedule and settings, and answers with the job', async () => {
    const { at, createJob, job } = await openProvisionedApp({ behaviour })
    const id = await createJob()
    const synchronizationJobSettings = [{ name: 'QuarantineTooManyDeletesThreshold', value: '100' }]
    const { status, body } = await at('PATCH', `/jobs/${id}`, {
      schedule: { interval: 'PT20M', expiration: '2027-01-01T00:00:00Z', state: 'Active' },
      synchronizationJobSettings,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      schedule: { interval: 'PT20M', expiration: '2027-01-01T00:00:00Z', state: 'Active' },
      status: { code: 'NotRun' },
      synchronizationJobSettings,
    })
    await at('PATCH', `/jobs/${id}`, { schedule: { state: 'Disabled' } })
    expect(await job(id)).toMatchObject({ schedule: { state: 'Disabled' }, status: { code: 'Paused' } })
  })

  test.each([
    { schedule: { interval: 'often' } },
    { schedule: { interval: '-PT1M' } },
    { schedule: { state: 'Sleeping' } },
    { schedule: { expiration: 'soon' } },
    { schedule: [] },
    { synchronizationJobSettings: {} },
    { synchronizationJobSettings: [{ value: 'x' }] },
    { colour: 'red' },
  ])('refuses %j', async (body) => {
    const { at, createJob, job } = await openProvisionedApp({ behaviour })
    const id = await createJob()
    const before = await job(id)
    expect((await at('PATCH', `/jobs/${id}`, body)).status).toBe(400)
    expect(await job(id)).toEqual(before)
  })
})

describe('validateCredentials', () => {
  const good = [
    { key: 'BaseAddress', value: 'https://scim.example.com' },
    { key: 'SecretToken', value: 'not-a-secret' },
  ]

  test.each([
    ['the given', { credentials: good }],
    ['the given, false as a text', { useSavedCredentials: 'false', credentials: good, templateId: 'scim' }],
    ['the saved', { useSavedCredentials: true, credentials: [] }],
    ['the saved, true as a text', { useSavedCredentials: 'True' }],
  ])('finds %s valid, on the job and on the collection', async (_, body) => {
    const { at, createJob, putSecrets } = await openProvisionedApp()
    await putSecrets()
    const id = await createJob()
    expect((await at('POST', `/jobs/${id}/validateCredentials`, body)).status).toBe(204)
    const named = { templateId: 'scim', ...body }
    expect((await at('POST', '/jobs/validateCredentials', named)).status).toBe(204)
  })

  // docs/discoveries/connectivity.md
  test.each([
    ['no template', { credentials: good }, [204, 400]],
    ['no credentials', { templateId: 'scim' }, [400, 400]],
    ['neither', {}, [400, 400]],
  ])('with %s is refused where that cannot be known, and guesses where it may', async (_, body, statuses) => {
    for (const credentialsCheck of ['strict', 'lenient'] as const) {
      const { at, createJob, putSecrets } = await openProvisionedApp({ behaviour: { credentialsCheck } })
      await putSecrets()
      const id = await createJob()
      const answers = [
        await at('POST', `/jobs/${id}/validateCredentials`, body),
        await at('POST', '/jobs/validateCredentials', body),
      ]
      const expected = credentialsCheck === 'strict' ? statuses : [204, 204]
      expect(answers.map(({ status }) => status)).toEqual(expected)
      for (const { status, body: answer } of answers)
        if (status !== 204) expect(answer.error.code).toBe('RequestMissingRequiredParameter')
    }
  })

  test.each([
    ['no secrets at all', { useSavedCredentials: true }, 'CredentialsMissing'],
    ['a missing one', { credentials: good.slice(0, 1) }, 'CredentialsMissing'],
    [
      'no URL',
      { credentials: [{ key: 'BaseAddress', value: 'scim' }, ...good.slice(1)] },
      'CredentialValidationUnavailable',
    ],
    [
      'a host that cannot exist',
      { credentials: [{ key: 'BaseAddress', value: 'https://scim.invalid' }, ...good.slice(1)] },
      // docs/discoveries/connectivity.md
      'CredentialValidationUnavailable',
    ],
    ['an unknown template', { credentials: good, templateId: 'nothing' }, 'UnknownError'],
    ['an odd truth value', { useSavedCredentials: 'maybe' }, 'BadRequest'],
    ['no list', { credentials: {} }, 'BadRequest'],
  ])('refuses %s', async (_, body, code) => {
    const { at } = await openProvisionedApp()
    const answer = await at('POST', '/jobs/validateCredentials', { templateId: 'scim', ...body })
    expect([answer.status, answer.body.error.code]).toEqual([400, code])
  })

  // docs/discoveries/secrets.md
  test.each(['baseAddress', 'secretToken', 'BASEADDRESS', 'Colour'])('knows no key %s', async (key) => {
    const { at, createJob } = await openProvisionedApp()
    const id = await createJob()
    const credentials = [...good, { key, value: 'x' }]
    for (const path of ['/jobs/validateCredentials', `/jobs/${id}/validateCredentials`]) {
      expect(await at('POST', path, { templateId: 'scim', credentials })).toMatchObject({
        status: 500,
        body: { error: { code: 'InternalError', message: `Requested value '${key}' was not found.` } },
      })
    }
  })

  test('stores nothing', async () => {
    const { at } = await openProvisionedApp()
    await at('POST', '/jobs/validateCredentials', { templateId: 'scim', credentials: good })
    expect((await at('GET', '/secrets')).body.value).toEqual([])
  })
})

describe('synchronization', () => {
  test('shows its secrets masked, and its jobs on demand', async () => {
    const { at, createJob, putSecrets, target } = await openProvisionedApp()
    await putSecrets()
    const id = await createJob()
    const { body } = await at('GET', '?$expand=jobs,templates')
    expect(body).toMatchObject({
      '@odata.context': expect.stringContaining(`servicePrincipals('${target}')/synchronization/$entity`),
      id: target,
      secrets: [
        { key: 'BaseAddress', value: 'https://scim.example.com' },
        { key: 'SecretToken', value: '*' },
      ],
      jobs: [{ id }],
      templates: [{ id: 'scim' }],
    })
    expect((await at('GET', '')).body.jobs).toBeUndefined()
  })

  test('takes secrets by PUT, through the application too', async () => {
    const { at, call } = await openProvisionedApp()
    const secrets = [{ key: 'UserName', value: 'ann' }]
    expect(await at('PUT', '', { secrets })).toMatchObject({ status: 200, body: { secrets } })
    expect((await call('PUT', application, {})).body.secrets).toEqual(secrets)
    expect((await at('PUT', '', { secrets: {} })).status).toBe(400)
    expect((await call('PUT', `${application}/secrets`, { value: [] })).status).toBe(204)
    expect((await call('GET', `${application}/secrets/$count`)).body).toBe('0')
  })

  test('loses secrets and jobs by DELETE', async () => {
    const { at, createJob, putSecrets } = await openProvisionedApp()
    await putSecrets()
    await createJob()
    expect((await at('DELETE', '')).status).toBe(204)
    expect((await at('GET', '?$expand=jobs')).body).toMatchObject({ secrets: [], jobs: [] })
  })

  test('keeps the token that acquireAccessToken gets', async () => {
    const { at } = await openProvisionedApp()
    const credentials = [{ key: 'Oauth2AuthorizationCode', value: 'not-a-code' }]
    expect((await at('POST', '/acquireAccessToken', { credentials })).status).toBe(204)
    expect((await at('GET', '/secrets')).body.value).toEqual([
      { key: 'Oauth2AuthorizationCode', value: '*' },
      { key: 'Oauth2AccessToken', value: '*' },
      { key: 'Oauth2AccessTokenCreationTime', value: '2026-03-01T12:00:00.000Z' },
    ])
    expect((await at('POST', '/acquireAccessToken', { credentials: 'x' })).status).toBe(400)
  })
})
