import { describe, expect, test } from 'vitest'
import type { TargetAnswer } from '../../src/index.js'
import { openProvisioning } from './open-provisioning.js'

// application-provisioning-quarantine-status.md
const conflict = { ok: false, code: 'Conflict', message: 'taken', ends: 'object' } as const

/** A target that refuses what a test says, until it says otherwise. */
async function openRefusing(
  answer: TargetAnswer<never> | undefined = conflict,
  options: Parameters<typeof openProvisioning>[0] = {},
) {
  const refusing = { calls: /^create/ as RegExp | undefined, answer }
  const place = await openProvisioning({
    ...options,
    instead: (call) => (refusing.calls?.test(call) ? refusing.answer : undefined),
  })
  place.put('ada')
  const creations = (calls: readonly string[]) => calls.filter((call) => call.startsWith('create')).length
  return { ...place, refusing, creations }
}

describe('what the target refuses', () => {
  test('is tried in the next cycle, after 6, 12 and 24 hours, then daily, and dropped after 28 days with the job', async () => {
    const { start, next, creations, status, job, jobId, log } = await openRefusing()
    expect(creations(await start())).toBe(1)
    const tried: number[] = []
    const cycles = (3 * 24 * 60) / 40
    for (let cycle = 1; cycle <= cycles; cycle += 1) if (creations(await next()) > 0) tried.push(cycle)
    expect(tried.map((cycle) => Math.round((cycle * 40) / 60))).toEqual([1, 7, 13, 25, 49])
    for (let day = 4; day <= 28; day += 1)
      for (let more = creations(await next('P1D')); more > 0; more -= 1) tried.push(day)
    expect((await job(jobId)).schedule.state).toBe('Active')
    for (let more = creations(await next('P1D')); more > 0; more -= 1) tried.push(29)
    expect(tried.filter((day) => day === 29)).toHaveLength(1)
    expect((await job(jobId)).schedule.state).toBe('Disabled')
    expect((await status()).lastExecution).toMatchObject({ countEscrowed: 0 })
    expect((await log("provisioningStatusInfo/status eq 'failure'")).length).toBe(tried.length + 1)
  })

  test('is tried at once when it changes', async () => {
    const { start, next, creations, put } = await openRefusing()
    await start()
    await next()
    expect(creations(await next())).toBe(0)
    put('ada', { displayName: 'Ada Voss-Hall' })
    expect(creations(await next())).toBe(1)
  })

  test('is left alone for as long as the target asks', async () => {
    const { start, next, creations } = await openRefusing({
      ...conflict,
      code: 'TooManyRequests',
      retryAfter: 3_600_000,
    })
    await start()
    expect(creations(await next())).toBe(0)
    expect(creations(await next())).toBe(1)
  })

  test('is matched before it is made again: nobody is made twice', async () => {
    const { start, next, refusing, directory, target } = await openRefusing()
    await start()
    const attributes = { userName: 'ada@tailspin.example' }
    const type = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
    directory.put('targetObjects', `${target}/hers`, {
      of: target,
      id: 'hers',
      type,
      sourceName: 'User',
      attributes,
    })
    refusing.calls = undefined
    expect((await next()).map((call) => call.replace(/:.*/, ''))).toEqual([
      expect.stringMatching(/^probe/),
      'find Users userName ada@tailspin.example',
      'update Users/t1',
    ])
  })
})

// A record of 2026: docs/discoveries/provisioning-log.md. The first retry is that of the next cycle, 40 minutes after the first.
test('what a server refused is logged with how often it was tried again, and when it will be', async () => {
  const { start, next, log } = await openRefusing(conflict, { isRemote: true })
  await start()
  await next()
  const reasons = (await log("provisioningStatusInfo/status eq 'failure'")).map(
    ({ provisioningStatusInfo }) => (provisioningStatusInfo.errorInformation as { reason: string }).reason,
  )
  expect(reasons).toEqual([
    'taken. This operation was retried 1 times. It will be retried again after this date: 2026-03-01T18:41:00.0000000Z UTC',
    'taken. This operation was retried 0 times. It will be retried again after this date: 2026-03-01T12:40:00.0000000Z UTC',
  ])
})

describe('quarantine', () => {
  test.each([
    ['credentials', 'InvalidCredentials'],
    ['compliance', 'SystemForCrossDomainIdentityManagementServiceIncompatible'],
  ] as const)('comes at once for %s, also in the middle of a cycle', async (ends, code) => {
    const { start, put, next, status, refusing } = await openRefusing({
      ok: false,
      code,
      message: 'no',
      ends,
    })
    put('bob')
    const calls = await start()
    expect(calls.filter((call) => call.startsWith('create'))).toEqual(['create Users ada@tailspin.example'])
    expect(await status()).toMatchObject({
      code: 'Quarantine',
      lastExecution: { state: 'Failed', error: { code } },
      quarantine: { reason: 'EncounteredQuarantineException', error: { code, message: 'no' } },
    })
    refusing.calls = undefined
    expect((await next('PT6H')).filter((call) => call.startsWith('create'))).toHaveLength(2)
    expect(await status()).toMatchObject({ code: 'Active', quarantine: null })
  })

  // SCIMReferenceCode and questions at learn.microsoft.com show the code of such a job; howto-analyze-provisioning-logs.md that of objects.
  test('for credentials that are refused on the way has a code of its own beside that of the object', async () => {
    const codeOfJob = 'SystemForCrossDomainIdentityManagementInvalidCredentials'
    const { start, status, log } = await openRefusing({
      ...{ ok: false, code: 'Unauthorized', codeOfJob, message: 'no', ends: 'credentials' },
    })
    await start()
    expect(await status()).toMatchObject({
      quarantine: { error: { code: codeOfJob } },
      lastExecution: { error: { code: codeOfJob } },
    })
    const [entry] = await log("provisioningStatusInfo/status eq 'failure'")
    expect(entry?.provisioningStatusInfo.errorInformation).toMatchObject({ errorCode: 'Unauthorized' })
  })

  test('comes for few failures where the thresholds are set low', async () => {
    const place = await openRefusing(conflict, { provisioning: { quarantineFrom: 1 } })
    place.refusing.calls = undefined
    await place.start()
    place.refusing.calls = /^create/
    place.put('bob')
    await place.next()
    expect(await place.status()).toMatchObject({
      code: 'Quarantine',
      quarantine: { reason: 'EncounteredEscrowProportionThreshold' },
    })
  })

  test('does not come for references that failed', async () => {
    const place = await openRefusing(conflict, { provisioning: { quarantineFrom: 1 } })
    place.refusing.calls = /manager/
    await place.start()
    place.put('bob')
    place.manage('bob', 'ada')
    await place.next()
    expect(await place.status()).toMatchObject({ code: 'Active', lastExecution: { countEscrowed: 1 } })
    place.refusing.calls = undefined
    expect(await place.next()).toContain('update Users/t2: Add manager t1')
    expect(await place.status()).toMatchObject({ lastExecution: { countEscrowed: 0 } })
  })
})

// The same page: what fails is tried less and less often, and not for ever.
test.each([
  ['a manager', 'manager', 'bob'],
  ['a member', 'members', 'crew'],
])('%s that the target refuses is tried after 6, 12 and 24 hours as well', async (_, calls, objectId) => {
  const place = await openRefusing(conflict)
  place.refusing.calls = new RegExp(`${calls} `)
  place.put('bob')
  place.manage('bob', 'ada')
  place.putGroup('crew')
  place.join('crew', 'ada')
  await place.start()
  const tried: number[] = []
  const cycles = (2 * 24 * 60) / 40
  for (let cycle = 1; cycle <= cycles; cycle += 1)
    if ((await place.next()).some((call) => call.includes(`${calls} `))) tried.push(cycle)
  expect(tried.map((cycle) => Math.round((cycle * 40) / 60))).toEqual([1, 7, 13, 25])
  const [escrow] = [...place.directory.records.table('escrows').values()]
  expect(escrow).toMatchObject({ objectId, attempts: 5, isReference: true })
  place.refusing.calls = undefined
  await place.next('P1D')
  expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 0 })
})
