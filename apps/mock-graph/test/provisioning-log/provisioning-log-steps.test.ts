import { describe, expect, test } from 'vitest'
import { createMemoryTarget } from '../../src/index.js'
import { changeMapping, mappingOf } from '../provisioning/mappings.js'
import { type Entry, openJob } from './started-job.js'

// What steps real entries have: docs/discoveries/provisioning-log.md names each source.
type Step = { name: string; provisioningStepType: string; status: string; details: Record<string, string> }

const named = ({ provisioningSteps }: Entry) =>
  provisioningSteps.map(({ name, provisioningStepType: type }: Step) => [name, type])
const last = ({ provisioningSteps }: Entry) => provisioningSteps.at(-1)

const inScope = (type: string) => ({
  'Active in the source system': 'True',
  'Assigned to the application': 'True',
  [`${type} has the required role`]: 'True',
  'Scoping filter evaluation passed': 'True',
  ScopeEvaluationResult: '{}',
})

describe('an object that is created', () => {
  test('has four steps, which name a user by the user principal name', async () => {
    const place = await openJob()
    place.assignUsers(1)
    const [entry] = await place.start()
    expect(entry.provisioningSteps).toEqual([
      {
        name: 'EntryImportAdd',
        provisioningStepType: 'import',
        status: 'success',
        description: expect.stringMatching(
          /^Received User 'user-0@contoso.example' .*\(Add\) from Microsoft Entra ID$/,
        ),
        details: {
          objectId: 'user-0',
          accountEnabled: 'True',
          displayName: 'user-0',
          userPrincipalName: 'user-0@contoso.example',
          IsSoftDeleted: 'False',
        },
      },
      {
        name: 'EntrySynchronizationScoping',
        provisioningStepType: 'scoping',
        status: 'success',
        description: 'Determine if User in scope by evaluating against each scoping filter',
        details: inScope('User'),
      },
      {
        name: 'EntrySynchronizationAdd',
        provisioningStepType: 'matching',
        status: 'success',
        description: expect.stringMatching(/^User 'user-0@contoso.example' will be created in customappsso/),
        details: {},
      },
      {
        name: 'EntryExportAdd',
        provisioningStepType: 'export',
        status: 'success',
        description: "User 'user-0@contoso.example' was created in customappsso",
        details: {
          userName: 'user-0@contoso.example',
          displayName: 'user-0',
          active: 'True',
          ReportableIdentifier: 'user-0@contoso.example',
        },
      },
    ])
    expect(entry.modifiedProperties).toContainEqual({
      displayName: 'active',
      oldValue: null,
      newValue: 'True',
    })
  })

  test('is named by its id when it is a group', async () => {
    const place = await openJob()
    place.assignGroup('staff')
    const [entry] = await place.start()
    const [imported, scoped] = entry.provisioningSteps
    expect(imported).toMatchObject({ name: 'EntryImportAdd', details: { objectId: 'staff' } })
    expect(imported.description).toContain("'staff'")
    expect(scoped.details).toEqual(inScope('Group'))
    expect(last(entry).details.ReportableIdentifier).toBe('staff')
  })

  test('loses the punctuation of what was sent', async () => {
    const place = await openJob()
    place.assignUsers(1)
    const user = place.directory.users.get('user-0')!
    place.directory.put('users', 'user-0', { ...user, mail: 'u@contoso.example' })
    const [entry] = await place.start()
    expect(last(entry).details).toMatchObject({ 'emails[type eq "work"]value': 'u@contoso.example' })
    expect(entry.modifiedProperties).toContainEqual({
      displayName: 'emails[type eq "work"].value',
      oldValue: null,
      newValue: 'u@contoso.example',
    })
  })
})

describe('an object that is changed', () => {
  async function openSteady() {
    const place = await openJob()
    place.assignUsers(1)
    place.assignGroup('staff')
    await place.start()
    const alter = (changes: object) =>
      place.directory.put('users', 'user-0', { ...place.directory.users.get('user-0')!, ...changes })
    return { ...place, alter }
  }

  const between = [
    ['EntryImport', 'matching'],
    ['EntrySynchronizationScoping', 'scoping'],
  ]

  test('was imported as an update, and found in the target', async () => {
    const place = await openSteady()
    place.rename('user-0', 'Ann')
    const [entry] = await place.next()
    expect(entry.provisioningAction).toBe('update')
    expect(named(entry)).toEqual([
      ['EntryImportUpdate', 'import'],
      ...between,
      ['EntryExportUpdate', 'export'],
    ])
    expect(entry.provisioningSteps[1]).toMatchObject({
      description: "Retrieved  'user-0@contoso.example' from customappsso",
      details: {
        id: entry.targetIdentity.id,
        displayName: 'user-0',
        userName: 'user-0@contoso.example',
        active: 'True',
      },
    })
    expect(last(entry).details).toEqual({
      displayName: 'Ann',
      ReportableIdentifier: 'user-0@contoso.example',
    })
  })

  test('is disabled with its account, once, and updated when that is back', async () => {
    const place = await openSteady()
    place.alter({ accountEnabled: false })
    const [entry, ...others] = await place.next()
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      provisioningAction: 'disable',
      modifiedProperties: [{ displayName: 'active', oldValue: 'True', newValue: 'False' }],
    })
    expect(last(entry)).toMatchObject({ name: 'EntryExportUpdateSoftDelete', details: { active: 'False' } })
    expect(await place.next()).toEqual([])
    place.alter({ accountEnabled: true })
    expect(await place.next()).toMatchObject([{ provisioningAction: 'update' }])
  })

  test('is disabled when a user, deleted when a group leaves the scope', async () => {
    const place = await openSteady()
    place.unassign('user-0')
    place.unassign('staff')
    const entries = await place.next()
    const done = entries.map((entry) => [entry.sourceIdentity.id, entry.provisioningAction])
    expect(Object.fromEntries(done)).toEqual({ 'user-0': 'disable', staff: 'delete' })
    for (const { provisioningSteps } of entries) {
      expect(provisioningSteps[0].name).toBe('EntryImportUpdate')
      expect(provisioningSteps[2].details).toMatchObject({ 'Assigned to the application': 'False' })
    }
    expect(await place.next()).toEqual([])
  })

  test('is deleted when it left the directory', async () => {
    const place = await openSteady()
    place.directory.remove('users', 'user-0')
    const [entry] = await place.next()
    expect(named(entry)).toEqual([
      ['EntryImportDelete', 'import'],
      ...between,
      ['EntryExportDelete', 'export'],
    ])
    expect(entry.provisioningSteps[0].details).toEqual({ objectId: 'user-0', IsSoftDeleted: 'True' })
  })
})

describe('what is skipped', () => {
  async function skip(prepare: (place: Awaited<ReturnType<typeof openJob>>) => unknown) {
    const place = await openJob()
    place.assignUsers(2)
    const { synchronizationRules } = (await place.at('GET', '/templates/scim/schema')).body
    const subjects = [{ objectId: 'user-0', objectTypeName: 'User' }]
    const parameters = [{ ruleId: synchronizationRules[0].id, subjects }]
    const provision = () => place.at('POST', `/jobs/${place.jobId}/provisionOnDemand`, { parameters })
    await prepare({ ...place, start: async () => [await provision()] })
    const { body } = await provision()
    const [entry]: Entry[] = await place.log()
    return { entry, outcome: JSON.parse(body.value)[0] }
  }

  test('has no error, and tells its reason in the last step: nothing to change', async () => {
    const { entry, outcome } = await skip(({ start }) => start())
    expect(entry).toMatchObject({
      provisioningAction: 'other',
      provisioningStatusInfo: { status: 'skipped', errorInformation: null },
      modifiedProperties: [],
    })
    expect(named(entry)).toEqual([
      ['EntryImportUpdate', 'import'],
      ['EntryImport', 'matching'],
      ['EntrySynchronizationScoping', 'scoping'],
      ['EntrySynchronizationSkip', 'export'],
    ])
    expect(last(entry)).toMatchObject({
      status: 'skipped',
      // The entry that graph2otel keeps as it was received (July 2026).
      description:
        "The state of the entry in both the source and target systems already match. No change to the User 'user-0@contoso.example' currently needs to be made.",
      details: { SkipReason: 'RedundantExport', ReportableIdentifier: 'user-0@contoso.example' },
    })
    expect(outcome.provisioningSteps[0].name).toBe('EntryImport')
  })

  test('is the creation of a user who is not assigned', async () => {
    const { entry } = await skip(({ unassign }) => unassign('user-0'))
    expect(entry).toMatchObject({
      provisioningAction: 'create',
      provisioningStatusInfo: { status: 'skipped', errorInformation: null },
      targetIdentity: { id: '' },
    })
    expect(last(entry)).toMatchObject({
      name: 'EntrySynchronizationSkip',
      // learn.microsoft.com, question 1023522 (2022).
      description: expect.stringMatching(
        /^The User 'user-0@contoso.example' will be skipped due to the following reasons: 1\) This object is not assigned .* 2\) This object does not have required entitlement [^)]*$/,
      ),
      details: {
        SkipReason: 'NotEffectivelyEntitled',
        IsActive: 'True',
        'Assigned to the application': 'False',
        IsInProvisioningScope: 'True',
        ReportableIdentifier: 'user-0@contoso.example',
      },
    })
  })
})

test('a new user without a value that the target requires is skipped, and tells which', async () => {
  const place = await openJob()
  place.assignUsers(1)
  await changeMapping(place, (_users, _groups, schema) => {
    const target = schema.directories.find(({ name }: { name: string }) => name === 'customappsso')
    const [{ attributes }] = target.objects
    attributes.find(({ name }: { name: string }) => name === 'name.familyName').required = true
  })
  const [entry] = await place.start()
  // The skipped record of elastic/integrations (test-provisioninglogs-raw.log, August 2022).
  expect(entry).toMatchObject({
    provisioningAction: 'create',
    provisioningStatusInfo: { status: 'skipped', errorInformation: null },
    modifiedProperties: [],
    targetIdentity: { id: '' },
  })
  expect(named(entry)).toEqual([
    ['EntryImportAdd', 'import'],
    ['EntrySynchronizationScoping', 'scoping'],
    ['EntrySynchronizationAdd', 'matching'],
    ['EntrySynchronizationSkip', 'processing'],
  ])
  expect(last(entry)).toMatchObject({
    status: 'skipped',
    description:
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User 'user-0@contoso.example' will be skipped because the value of the property name.familyName is missing or invalid. Please update the value of the property name.familyName on the object in the source system.",
    details: {
      PropertyName: 'name.familyName',
      SkipReason: 'AttributeValidationFailed',
      ReportableIdentifier: 'user-0@contoso.example',
    },
  })
  const user = place.directory.users.get('user-0')!
  place.directory.put('users', 'user-0', { ...user, details: { surname: 'Voss' } })
  expect(await place.next()).toMatchObject([
    { provisioningAction: 'create', provisioningStatusInfo: { status: 'success' } },
  ])
})

// functions-for-customizing-application-data.md: Redact puts "[Redact]" in place of the value in the provisioning logs.
test('a value that a mapping redacts is told nowhere', async () => {
  const place = await openJob()
  place.assignUsers(1)
  const alter = (jobTitle: string) => {
    const user = place.directory.users.get('user-0')!
    place.directory.put('users', 'user-0', { ...user, details: { jobTitle } })
  }
  alter('Clerk')
  await changeMapping(place, (users) => {
    mappingOf(users, 'title').source = {
      ...{ type: 'Function', name: 'Redact', expression: 'Redact([jobTitle])' },
      parameters: [
        {
          key: 'attribute',
          value: { type: 'Attribute', name: 'jobTitle', expression: '[jobTitle]', parameters: [] },
        },
      ],
    }
  })
  const [made] = await place.start()
  const redacted = { displayName: 'title', oldValue: null, newValue: '[Redact]' }
  expect(made.modifiedProperties).toContainEqual(redacted)
  expect(last(made).details.title).toBe('[Redact]')
  alter('Chef')
  const [changed] = await place.next()
  expect(changed.modifiedProperties).toEqual([{ ...redacted, oldValue: '[Redact]' }])
  expect(JSON.stringify([made, changed])).not.toMatch(/Clerk|Chef/)
  // The target has it as it is.
  expect(JSON.stringify(await place.graph.target(place.target))).toContain('Chef')
})

test('an import shows what the mappings read, by name, and the roles', async () => {
  const place = await openJob()
  place.assignUsers(1)
  const user = place.directory.users.get('user-0')!
  place.directory.put('users', 'user-0', {
    ...user,
    details: { givenName: 'Ellie', surname: 'Voss', mailNickname: 'ellie', city: 'Bergen', netId: '1003' },
  })
  const [entry] = await place.start()
  // In the order of elastic/integrations' record; what no mapping reads is not there.
  expect(Object.keys(entry.provisioningSteps[0].details)).toEqual([
    'objectId',
    'accountEnabled',
    'city',
    'displayName',
    'givenName',
    'mailNickname',
    'surname',
    'userPrincipalName',
    'IsSoftDeleted',
  ])
})

describe('what fails', () => {
  async function openFailing() {
    let fails = true
    const target = createMemoryTarget({
      fails: () => (fails ? { code: 'Conflict', message: 'userName is taken.' } : undefined),
    })
    const place = await openJob({ target })
    place.assignUsers(1)
    return { ...place, mend: () => (fails = false) }
  }

  test('tells its reason in the error alone', async () => {
    const [entry] = await (await openFailing()).start()
    expect(entry.provisioningStatusInfo).toEqual({
      status: 'failure',
      errorInformation: {
        errorCode: 'Conflict',
        reason: 'userName is taken.',
        additionalDetails: null,
        errorCategory: 'nonServiceFailure',
        recommendedAction: null,
      },
    })
    expect(last(entry)).toMatchObject({
      name: 'EntryExportAdd',
      status: 'failure',
      description: "Failed to create User 'user-0@contoso.example' in customappsso",
    })
    expect(entry.modifiedProperties.length).toBeGreaterThan(0)
    expect(entry.targetIdentity.id).toBe('')
  })

  test('is tried again with nothing between the retry and its export', async () => {
    const place = await openFailing()
    await place.start()
    const [again] = await place.next()
    expect(named(again)).toEqual([
      ['EntryEscrowRetry', 'import'],
      ['EntryExportAdd', 'export'],
    ])
    expect(again.provisioningSteps[0]).toMatchObject({
      status: 'success',
      details: {
        CountProcessed: '1',
        CreationTime: '2026-03-01T12:00:01.0010000Z',
        Identifier: 'user-0',
        ModificationType: 'Add',
        // Six hours after the first retry: docs/discoveries/provisioning-engine.md.
        NextAttempt: '3/1/2026 6:40:01 PM',
        Origin: 'Source',
        TypeName: 'EscrowedEntryDefault',
      },
    })
    place.mend()
    expect(await place.next()).toEqual([])
    const [mended] = await place.next('PT6H')
    expect(mended.provisioningStatusInfo).toEqual({ status: 'success', errorInformation: null })
    expect(named(mended)[0]).toEqual(['EntryEscrowRetry', 'import'])
    expect(await place.next()).toEqual([])
  })

  test('and has changed since is imported anew', async () => {
    const place = await openFailing()
    await place.start()
    place.rename('user-0', 'Ann')
    const [entry] = await place.next()
    expect(named(entry)[0]).toEqual(['EntryImportAdd', 'import'])
  })
})
