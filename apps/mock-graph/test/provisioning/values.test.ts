import { expect, test } from 'vitest'
import { changeMapping, mappingOf } from './mappings.js'
import { openProvisioning } from './open-provisioning.js'

// customize-application-attributes.md
const seenOf = async (place: Awaited<ReturnType<typeof openProvisioning>>) =>
  (await place.seen()).users[0]?.attributes

test('what is written at creation only is not written later, and a default value stands in then alone', async () => {
  const place = await openProvisioning()
  await changeMapping(place, (users) => {
    mappingOf(users, 'title').flowType = 'ObjectAddOnly'
    mappingOf(users, 'preferredLanguage').defaultValue = 'en-GB'
  })
  place.put('ada', { details: { mailNickname: 'ada', jobTitle: 'Clerk' } })
  await place.start()
  expect(await seenOf(place)).toMatchObject({ title: 'Clerk', preferredLanguage: 'en-GB' })
  place.put('ada', { details: { mailNickname: 'ada', jobTitle: 'Head clerk' } })
  expect(await place.next()).toHaveLength(2)
  expect(await seenOf(place)).toMatchObject({ title: 'Clerk', preferredLanguage: 'en-GB' })
})

test('a value that became empty is not sent, and what is sent always is', async () => {
  const place = await openProvisioning()
  place.put('ada', { mail: 'ada@tailspin.example' })
  await place.start()
  place.put('ada', { mail: null })
  expect((await place.next()).slice(1)).toEqual(['read Users/t1'])
  expect(await seenOf(place)).toMatchObject({ 'emails[type eq "work"].value': 'ada@tailspin.example' })
  await changeMapping(place, (users) => {
    mappingOf(users, 'externalId').flowBehavior = 'FlowAlways'
  })
  expect((await place.next()).slice(1)).toEqual(['read Users/t1', 'update Users/t1: Replace externalId ada'])
})

test('only the case differs: that is a difference where the target tells cases apart', async () => {
  const place = await openProvisioning()
  await changeMapping(place, (_users, _groups, schema) => {
    const { objects } = schema.directories.find(({ name }: { name: string }) => name === 'customappsso')
    const attributes = objects.flatMap((one: { attributes: unknown[] }) => one.attributes)
    for (const one of attributes) one.caseExact = one.name === 'displayName'
  })
  place.put('ada', { displayName: 'ada voss', details: { mailNickname: 'ada', jobTitle: 'clerk' } })
  await place.start()
  place.put('ada', { displayName: 'Ada Voss', details: { mailNickname: 'ada', jobTitle: 'Clerk' } })
  expect((await place.next()).slice(1)).toEqual([
    'read Users/t1',
    'update Users/t1: Replace displayName Ada Voss',
  ])
})

test('another schema maps everybody anew in the next cycle, and links stay', async () => {
  const place = await openProvisioning()
  place.put('ada')
  place.put('dale')
  await place.start()
  await changeMapping(place, (users) => {
    mappingOf(users, 'displayName').source = {
      type: 'Constant',
      expression: '"Somebody"',
      name: 'Somebody',
      parameters: [],
    }
  })
  expect((await place.next()).slice(1)).toEqual(
    ['t1', 't2'].flatMap((id) => [`read Users/${id}`, `update Users/${id}: Replace displayName Somebody`]),
  )
  expect((await place.next()).slice(1)).toEqual([])
})

test('a mapping that fails fails its object alone, with its code and its attribute', async () => {
  const place = await openProvisioning()
  await changeMapping(place, (users) => {
    mappingOf(users, 'title').source = {
      type: 'Function',
      expression: 'CDate([jobTitle])',
      name: 'CDate',
      parameters: [
        {
          key: 'str',
          value: { type: 'Attribute', expression: '[jobTitle]', name: 'jobTitle', parameters: [] },
        },
      ],
    }
  })
  place.put('ada', { details: { jobTitle: 'Clerk' } })
  place.put('dale', { details: { jobTitle: '2026-03-01' } })
  const calls = await place.start()
  expect(calls.slice(1)).toEqual([
    'find Users userName dale@tailspin.example',
    'create Users dale@tailspin.example',
  ])
  const [entry] = await place.log("sourceIdentity/id eq 'ada'")
  expect(entry).toMatchObject({
    provisioningStatusInfo: {
      status: 'failure',
      errorInformation: { reason: expect.stringContaining('title') },
    },
    provisioningSteps: [{}, {}, { name: 'EntrySynchronizationSkip', details: { PropertyName: 'title' } }],
  })
  expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 1 })
})

test('a manager who changes is replaced, who is not provisioned is left out, and nobody is a removal', async () => {
  const place = await openProvisioning()
  for (const name of ['ada', 'bob', 'dale']) place.put(name)
  place.put('off', { accountEnabled: false })
  place.manage('dale', 'ada')
  await place.start()
  place.manage('dale', 'bob')
  expect((await place.next()).slice(1)).toEqual(['read Users/t3', 'update Users/t3: Replace manager t2'])
  place.manage('dale', 'off')
  expect((await place.next()).slice(1)).toEqual(['read Users/t3'])
  place.directory.managers.remove('dale')
  expect((await place.next()).slice(1)).toEqual(['read Users/t3', 'update Users/t3: Remove manager []'])
  expect((await place.next()).slice(1)).toEqual([])
})

// functions-for-customizing-application-data.md: "replaces the attribute value with the string literal "[Redact]" in the provisioning logs".
test('what is redacted flows as it is, and is not told in the log', async () => {
  const place = await openProvisioning()
  await changeMapping(place, (users) => {
    const { source } = mappingOf(users, 'title')
    Object.assign(source, {
      expression: 'Join(" ", "Chief", Redact([jobTitle]))',
      type: 'Function',
      name: null,
    })
  })
  const titled = (jobTitle: string) => {
    const { details } = place.directory.users.get('ada')!
    place.put('ada', { details: { ...details, jobTitle } })
  }
  place.put('ada')
  titled('of secrets')
  await place.start()
  titled('of mysteries')
  await place.next()
  expect((await place.seen()).users).toMatchObject([{ attributes: { title: 'Chief of mysteries' } }])
  const { value } = (await place.call('GET', '/auditLogs/provisioning')).body
  expect(JSON.stringify(value)).not.toMatch(/Chief/)
  expect(value[0].modifiedProperties).toEqual([
    { displayName: 'title', oldValue: '[Redact]', newValue: '[Redact]' },
  ])
  expect(value[0].provisioningSteps.at(-1).details).toMatchObject({ title: '[Redact]' })
})

test('what is redacted is not told in the reason of a failure or a warning either', async () => {
  const place = await openProvisioning()
  await changeMapping(place, (users, groups) => {
    const redact = (mapping: unknown, name: string, expression: string) =>
      Object.assign(mappingOf(mapping, name).source, { expression, type: 'Function', name: null })
    redact(users, 'title', 'FormatDateTime(Redact([jobTitle]), , "yyyy", "MM")')
    redact(groups, 'displayName', 'Redact([displayName])')
  })
  place.put('ada')
  const { details } = place.directory.users.get('ada')!
  place.put('ada', { details: { ...details, jobTitle: 'of secrets' } })
  place.putGroup('crew', 'The "night" crew')
  await place.start()
  const { value } = (await place.call('GET', '/auditLogs/provisioning')).body
  const told = value.map(
    ({ provisioningStatusInfo }: { provisioningStatusInfo: { errorInformation: unknown } }) =>
      provisioningStatusInfo.errorInformation,
  )
  expect(told).toMatchObject([
    { errorCode: 'SpecialCharacters' },
    { errorCode: 'ExpressionEvaluationFailed' },
  ])
  expect(JSON.stringify(told)).not.toMatch(/night|secrets/)
})
