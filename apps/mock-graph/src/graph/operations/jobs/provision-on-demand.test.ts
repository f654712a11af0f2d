import { describe, expect, test } from 'vitest'
import { counted } from '../../../../test/counted.js'
import { openProvisionedApp } from '../../../../test/provisioned-app.js'

async function open(options: Parameters<typeof openProvisionedApp>[0] = {}) {
  const app = await openProvisionedApp(options)
  await app.putSecrets()
  const id = await app.createJob()
  const { synchronizationRules } = (await app.at('GET', '/templates/scim/schema')).body
  const ruleId: string = synchronizationRules[0].id
  const users = app.assignUsers(7)
  const subject = (objectId: string) => ({ objectId, objectTypeName: 'User' })
  const send = (body: unknown) => app.at('POST', `/jobs/${id}/provisionOnDemand`, body)
  const provision = (...subjects: unknown[]) => send({ parameters: [{ ruleId, subjects }] })
  return { ...app, id, ruleId, users, subject, send, provision }
}

describe('provisionOnDemand', () => {
  test('answers 200 with JSON inside JSON, and creates the user at once', async () => {
    const { provision, subject, status, id, log } = await open()
    const answer = await provision(subject('user-0'))
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.stringKeyStringValuePair',
      key: 'Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo',
      value: expect.any(String),
    })
    const [outcome] = JSON.parse(answer.body.value)
    expect(outcome).toMatchObject({
      action: 'Create',
      startTime: '2026-03-01T12:00:00.000Z',
      statusInfo: { status: 'Success', errorCode: null },
      sourceIdentity: { id: 'user-0', type: 'User' },
      targetIdentity: {
        id: expect.any(String),
        type: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      },
      targetSystem: { id: null, name: 'customappsso', details: null },
      reportableIdentifier: 'user-0@contoso.example',
    })
    expect(outcome.provisioningSteps).toMatchObject([
      {
        name: 'EntryImport',
        type: 'Import',
        status: 'Success',
        description: "Retrieved User 'user-0@contoso.example' from Microsoft Entra ID",
      },
      { name: 'EntrySynchronizationScoping', type: 'Scoping', status: 'Success' },
      { name: 'EntrySynchronizationAdd', type: 'Matching', status: 'Success' },
      { name: 'EntryExportAdd', type: 'Export', status: 'Success' },
    ])
    expect(outcome.provisioningSteps).toHaveLength(4)
    expect(outcome.modifiedProperties).toContainEqual({
      displayName: 'userName',
      oldValue: null,
      newValue: 'user-0@contoso.example',
    })
    expect(await status(id)).toMatchObject({
      code: 'NotConfigured',
      synchronizedEntryCountByType: [{ key: counted.users, value: 1 }],
    })
    const [entry] = await log(`jobId eq '${id}'`)
    expect(entry).toMatchObject({
      provisioningAction: 'create',
      provisioningStatusInfo: { status: 'success', errorInformation: null },
      initiatedBy: { displayName: 'application-admin', initiatorType: 'application' },
    })
  })

  test('gives the other documented form when told to', async () => {
    const { provision, subject } = await open({ behaviour: { onDemandResult: 'objects' } })
    const { body } = await provision(subject('user-0'))
    expect(JSON.parse(body.key)).toEqual({ result: 'Success', details: {} })
    expect(JSON.parse(body.value)).toMatchObject({ action: 'Create', sourceIdentity: { id: 'user-0' } })
  })

  test.each([
    ['who is in step', 'user-1', 'Other', 'Skipped', 'RedundantExport'],
    ['who is not assigned', 'user-2', 'Create', 'Skipped', 'NotEffectivelyEntitled'],
    ['nobody knows', 'user-99', 'Other', 'Failure', 'ImportSkipped'],
  ])('of a user %s', async (_, user, action, result, errorCode) => {
    const { provision, subject, unassign } = await open()
    await provision(subject('user-1'))
    unassign('user-2')
    const [outcome] = JSON.parse((await provision(subject(user))).body.value)
    const told = result === 'Skipped' ? null : errorCode
    expect(outcome).toMatchObject({ action, statusInfo: { status: result, errorCode: told } })
    const { details } = outcome.provisioningSteps.at(-1)
    if (result === 'Skipped') expect(details.SkipReason).toBe(errorCode)
  })

  test.each([
    ['who is in step', 'user-1', ['Import', 'Matching', 'Scoping', 'Export']],
    ['who is out of scope', 'user-2', ['Import', 'Scoping', 'Export']],
  ])('skips a user %s at the end', async (_, user, types) => {
    const { provision, subject, unassign } = await open()
    await provision(subject('user-1'))
    unassign('user-2')
    const [{ provisioningSteps }] = JSON.parse((await provision(subject(user))).body.value)
    expect(provisioningSteps.map(({ type }: { type: string }) => type)).toEqual(types)
    expect(provisioningSteps[0].name).toBe('EntryImport')
    expect(provisioningSteps.at(-1)).toMatchObject({ name: 'EntrySynchronizationSkip', status: 'Skipped' })
  })

  test('imports an added user of a domain, as the log tells of any', async () => {
    const { at, id, provision, subject, call } = await open()
    const { body: schema } = await at('GET', `/jobs/${id}/schema`)
    schema.synchronizationRules[0].sourceDirectoryName = 'Active Directory'
    schema.directories.find(({ name }: { name: string }) => name === 'Azure Active Directory').name =
      'Active Directory'
    expect((await at('PUT', `/jobs/${id}/schema`, schema)).status).toBe(204)
    const [{ provisioningSteps }] = JSON.parse((await provision(subject('user-0'))).body.value)
    expect(provisioningSteps[0]).toMatchObject({
      name: 'EntryImportAdd',
      description: "Received User 'user-0@contoso.example' change of type (Add) from Active Directory",
    })
    const { value } = (await call('GET', '/auditLogs/provisioning')).body
    expect(value[0].provisioningSteps[0]).toMatchObject({ name: 'EntryImportAdd' })
  })

  test('takes a group with five members, and refuses a sixth', async () => {
    const { provision, subject, users } = await open()
    const group = (count: number) => ({
      ...subject('user-6'),
      links: { members: users.slice(0, count).map(subject), owners: [], manager: null },
    })
    expect(JSON.parse((await provision(group(5))).body.value)).toHaveLength(6)
    expect((await provision(group(6))).status).toBe(400)
    expect((await provision(...users.slice(0, 6).map(subject))).status).toBe(400)
  })

  test('names the rule that the job does not have', async () => {
    const { send, subject, id } = await open()
    const { status, body } = await send({ parameters: [{ ruleId: 'nobody', subjects: [subject('user-0')] }] })
    expect(status).toBe(400)
    expect(body.error).toMatchObject({
      code: 'RequestParameterInvalid',
      message: `The request identified this synchronization job: ${id}.  The request also identified this synchronization rule: nobody.  However, the job does not include the rule.`,
    })
  })

  test.each([
    ['a bare array', []],
    ['nothing', {}],
    ['no parameters', { parameters: [] }],
    ['a parameter without rule', { parameters: [{ subjects: [{ objectId: 'a', objectTypeName: 'User' }] }] }],
    ['a rule without subjects', { parameters: [{ ruleId: 'r', subjects: [] }] }],
    ['a subject without id', { parameters: [{ ruleId: 'r', subjects: [{ objectTypeName: 'User' }] }] }],
    ['a subject without kind', { parameters: [{ ruleId: 'r', subjects: [{ objectId: 'a' }] }] }],
  ])('refuses %s', async (_, body) => {
    const { send } = await open()
    expect((await send(body)).status).toBe(400)
  })

  test('needs credentials', async () => {
    const { at, provision, subject } = await open()
    await at('PUT', '/secrets', { value: [] })
    const { status, body } = await provision(subject('user-0'))
    expect([status, body.error.code]).toEqual([400, 'CredentialsMissing'])
  })

  // As Terraform's acceptance test has it: without credentials, whatever the rule is.
  test('needs credentials before the rule and the subject are looked at', async () => {
    const { at, send, subject } = await open()
    await at('PUT', '/secrets', { value: [] })
    const ruleId = '03f7d90d-bf71-41b1-bda6-0000000000ff'
    const { status, body } = await send({ parameters: [{ ruleId, subjects: [subject('nobody')] }] })
    expect([status, body.error.code]).toEqual([400, 'CredentialsMissing'])
  })

  test('takes five requests in ten seconds', async () => {
    const { provision, subject, clock } = await open()
    for (let call = 0; call < 5; call += 1) {
      clock.advance('PT1S')
      expect((await provision(subject('user-0'))).status).toBe(200)
    }
    const refused = await provision(subject('user-0'))
    expect([refused.status, refused.body.error.code]).toEqual([429, 'TooManyRequests'])
    expect(refused.headers.get('Retry-After')).toBe('6')
    clock.advance('PT10S')
    expect((await provision(subject('user-0'))).status).toBe(200)
  })
})
