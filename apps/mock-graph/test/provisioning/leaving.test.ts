import { describe, expect, test } from 'vitest'
import { counted } from '../counted.js'
import { changeMapping, filterOf, mappingOf } from './mappings.js'
import { openProvisioning } from './open-provisioning.js'

// how-provisioning-works.md, and what docs/discoveries/provisioning-engine.md says of it.
const probes = 'probe Users userName, probe Groups displayName'

/** One user who is assigned, and provisioned. */
async function openAssigned(options: Parameters<typeof openProvisioning>[0] = {}) {
  const place = await openProvisioning(options)
  await place.at('PUT', '/secrets', {
    value: [
      { key: 'BaseAddress', value: 'https://scim.example.com' },
      { key: 'SecretToken', value: 'not-a-secret' },
      ...(options.secrets ?? []),
    ],
  })
  place.put('ada')
  place.assign('ada', 'User')
  expect(await place.start()).toHaveLength(3)
  return place
}

const disabled = [probes, 'read Users/t1', 'update Users/t1: Replace active False']

describe('a user who is unassigned', () => {
  test('is disabled once, and enabled when assigned again', async () => {
    const place = await openAssigned()
    place.unassign('ada')
    expect(await place.next()).toEqual(disabled)
    expect(await place.next()).toEqual([probes])
    place.put('ada', { displayName: 'Somebody else' })
    expect(await place.next()).toEqual([probes])
    place.assign('ada', 'User')
    expect(await place.next()).toEqual([
      probes,
      'read Users/t1',
      'update Users/t1: Replace active True, Replace displayName Somebody else',
    ])
  })

  test('is not deleted when deleted later: the job manages the user no more', async () => {
    const place = await openAssigned()
    place.unassign('ada')
    await place.next()
    place.remove('ada')
    expect(await place.next()).toEqual([probes])
    place.purge('ada')
    expect(await place.next()).toEqual([probes])
    expect((await place.seen()).users).toHaveLength(1)
    expect((await place.status()).synchronizedEntryCountByType).toEqual([])
  })

  test('stays as the user is with SkipOutOfScopeDeletions, but is deleted when deleted', async () => {
    const place = await openAssigned({ secrets: [{ key: 'SkipOutOfScopeDeletions', value: 'True' }] })
    place.unassign('ada')
    expect(await place.next()).toEqual([probes])
    place.remove('ada')
    expect(await place.next()).toEqual(disabled)
    place.purge('ada')
    expect(await place.next()).toEqual([probes, 'delete Users/t1'])
  })

  test('is told of to nobody when active comes from accountEnabled alone', async () => {
    const place = await openAssigned()
    await changeMapping(place, (users) => {
      const active = mappingOf(users, 'active')
      active.source = {
        type: 'Attribute',
        name: 'accountEnabled',
        expression: '[accountEnabled]',
        parameters: [],
      }
    })
    await place.next()
    place.unassign('ada')
    expect(await place.next()).toEqual([probes])
    place.assign('ada', 'User')
    place.put('ada', { accountEnabled: false })
    expect(await place.next()).toEqual(disabled)
  })
})

describe('a user', () => {
  test('who is disabled is never created, but once enabled', async () => {
    const place = await openProvisioning()
    place.put('ada', { accountEnabled: false })
    expect(await place.start()).toEqual([probes])
    expect(await place.log()).toMatchObject([
      { provisioningAction: 'create', provisioningStatusInfo: { status: 'skipped' } },
    ])
    expect(await place.next()).toEqual([probes])
    place.put('ada', { accountEnabled: true })
    expect(await place.next()).toEqual([
      probes,
      'find Users userName ada@tailspin.example',
      'create Users ada@tailspin.example',
    ])
  })

  test('who no longer passes the scoping filter is disabled, and who passes it again enabled', async () => {
    const place = await openProvisioning()
    await changeMapping(place, (users) => {
      users.scope = filterOf('department', 'EQUALS', 'Docks')
    })
    place.put('ada', { details: { department: 'Docks' } })
    place.put('dale', { details: { department: 'Bank' } })
    expect(await place.start()).toEqual([
      probes,
      'find Users userName ada@tailspin.example',
      'create Users ada@tailspin.example',
    ])
    place.put('ada', { details: { department: 'Bank' } })
    place.put('dale', { details: { department: 'Docks' } })
    expect(await place.next()).toEqual([
      ...disabled,
      'find Users userName dale@tailspin.example',
      'create Users dale@tailspin.example',
    ])
    const [entry] = await place.log(
      "sourceIdentity/id eq 'dale' and provisioningStatusInfo/status eq 'skipped'",
    )
    expect(entry).toMatchObject({
      provisioningSteps: [
        {},
        {
          details: {
            'Assigned to the application': 'True',
            'Scoping filter evaluation passed': 'False',
            ScopeEvaluationResult: `{"f.department EQUALS 'Docks'":false}`,
          },
        },
        { details: { SkipReason: 'NotEffectivelyEntitled', IsInProvisioningScope: 'False' } },
      ],
    })
  })
})

describe('what a mapping does not allow is not done', () => {
  test.each([
    ['Update,Delete', []],
    ['Add,Delete', ['create', 'delete']],
    ['Add,Update', ['create', 'update', 'update']],
    ['Add,Update,Delete', ['create', 'update', 'update', 'delete']],
  ])('with %s', async (flowTypes, writes) => {
    const place = await openProvisioning()
    await changeMapping(place, (users) => {
      users.flowTypes = flowTypes
    })
    place.put('ada')
    const calls = await place.start()
    place.put('ada', { displayName: 'Ada Voss-Hall' })
    calls.push(...(await place.next()))
    place.remove('ada')
    calls.push(...(await place.next()))
    place.purge('ada')
    calls.push(...(await place.next()))
    expect(
      calls.map((call) => call.replace(/ .*/, '')).filter((verb) => /create|update|delete/.test(verb)),
    ).toEqual(writes)
  })
})

describe('a group', () => {
  test.each(['deleted', 'unassigned'])('that is %s is deleted in the target', async (how) => {
    const place = await openAssigned()
    place.putGroup('crew')
    place.assign('crew', 'Group')
    await place.next()
    if (how === 'deleted') place.remove('crew')
    else place.unassign('crew')
    expect(await place.next()).toEqual([probes, 'delete Groups/t2'])
    expect(await place.next()).toEqual([probes])
    expect((await place.status()).synchronizedEntryCountByType).toEqual([{ key: counted.users, value: 1 }])
  })

  test('brings its direct members into scope, if it is security-enabled', async () => {
    const place = await openAssigned()
    place.putGroup('crew')
    place.put('dale')
    place.join('crew', 'dale')
    const crew = place.directory.groups.get('crew')!
    place.directory.put('groups', 'crew', { ...crew, securityEnabled: false })
    place.assign('crew', 'Group')
    expect(await place.next()).toEqual([probes, 'find Groups displayName The crew', 'create Groups The crew'])
    place.directory.put('groups', 'crew', crew)
    expect(await place.next()).toEqual([
      probes,
      'find Users userName dale@tailspin.example',
      'create Users dale@tailspin.example',
    ])
  })
})

test('too many deletions are held back, told as staged, and sent when they are allowed', async () => {
  const settings = JSON.stringify({ DeleteThresholdEnabled: true, DeleteThresholdValue: 1 })
  const place = await openProvisioning({ secrets: [{ key: 'SyncNotificationSettings', value: settings }] })
  for (const name of ['ada', 'bob', 'cid']) place.put(name)
  await place.start()
  for (const name of ['ada', 'bob']) place.put(name, { accountEnabled: false })
  expect(await place.next()).toEqual([probes])
  expect(await place.status()).toMatchObject({ code: 'Quarantine', quarantine: { reason: 'TooManyDeletes' } })
  expect(await place.log("provisioningAction eq 'stageddelete'")).toMatchObject([
    { provisioningStatusInfo: { status: 'skipped' } },
    { provisioningStatusInfo: { status: 'skipped' } },
  ])
  expect(await place.restart('ForceDeletes')).toEqual([
    probes,
    ...['t1', 't2'].flatMap((id) => [`read Users/${id}`, `update Users/${id}: Replace active False`]),
  ])
  expect(await place.status()).toMatchObject({ code: 'Active', quarantine: null })
})

test('who is disabled already and changes is no deletion to the guard', async () => {
  const settings = JSON.stringify({ DeleteThresholdEnabled: true, DeleteThresholdValue: 1 })
  const place = await openProvisioning({ secrets: [{ key: 'SyncNotificationSettings', value: settings }] })
  for (const name of ['ada', 'bob', 'cid']) place.put(name)
  place.manage('ada', 'cid')
  await place.start()
  for (const name of ['ada', 'bob']) {
    place.put(name, { accountEnabled: false })
    await place.next()
  }
  place.manage('ada', 'bob')
  await place.next()
  for (const name of ['ada', 'bob']) place.put(name, { displayName: `${name} Hall` })
  expect((await place.next()).slice(1)).toEqual(
    ['ada', 'bob'].flatMap((name, index) => [
      `read Users/t${index + 1}`,
      `update Users/t${index + 1}: Replace displayName ${name} Hall`,
    ]),
  )
  expect(await place.status()).toMatchObject({ code: 'Active' })
  for (const name of ['ada', 'bob']) place.put(name, { accountEnabled: true })
  await place.next()
  for (const name of ['ada', 'bob']) place.put(name, { accountEnabled: false })
  expect(await place.next()).toEqual([probes])
})
