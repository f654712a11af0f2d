import { beforeAll, describe, expect, test } from 'vitest'
import { openProvisionedApp } from '../provisioned-app.js'

// Every filter is somebody's: docs/discoveries/queries.md names them.
type Place = Awaited<ReturnType<typeof openProvisionedApp>>
let place: Place
let job: string

beforeAll(async () => {
  place = await openProvisionedApp()
  const { at, putSecrets, createJob, directory, clock } = place
  await putSecrets({ key: 'SyncAll', value: 'true' })
  job = await createJob()
  expect([...directory.users.values()].some(({ displayName }) => displayName === 'Adele Vance')).toBe(true)
  await at('POST', `/jobs/${job}/start`)
  clock.advance('PT1H')
})

const ask = async (filter: string, version = 'v1.0') => {
  const query = `$filter=${encodeURIComponent(filter)}&$top=500&$orderby=activityDateTime desc`
  const { status, body } = await place.call('GET', `/${version}/auditLogs/provisioning?${query}`)
  return { status, found: body.value?.length as number | undefined, error: body.error }
}

describe('the provisioning log is found by', () => {
  test.each([
    ['the cross-tenant guide', () => `contains(tolower(servicePrincipal/id), '${place.target}')`],
    [
      'the whole of it',
      () =>
        `((contains(tolower(servicePrincipal/id), '${place.target}') or contains(tolower(servicePrincipal/displayName), '${place.target}')) and activityDateTime gt 2026-02-28 and activityDateTime lt 2026-03-02)`,
    ],
    [
      'the name of an enum',
      () => `provisioningStatusInfo/status eq microsoft.graph.provisioningResult'success'`,
    ],
    ["Microsoft's own gate", () => "provisioningAction eq 'Create'"],
    ['part of an action', () => "contains(provisioningAction,'CREA')"],
    [
      'scripts with ge and le',
      () => 'activityDateTime ge 2026-03-01T12:00:00Z and durationInMilliseconds le 9',
    ],
    ['the address of bulkUpload', () => `jobid eq '${job}'`],
    ['a name as it is written', () => "sourceIdentity/displayName eq 'Adele Vance'"],
    ['a name in another case, changed', () => "contains(tolower(servicePrincipal/displayName),'hr')"],
  ])('%s', async (_, filter) => {
    const { status, found, error } = await ask(filter())
    expect([status, error]).toEqual([200, undefined])
    expect(found).toBeGreaterThan(0)
  })

  test.each([
    () => "sourceIdentity/displayName eq 'adele vance'",
    () => `contains(sourceIdentity/displayName,'adele')`,
    () => `jobId eq '${job.toUpperCase()}'`,
    () => `contains(tolower(servicePrincipal/id),'${place.target.toUpperCase()}')`,
    () => "targetSystem/displayName eq 'CUSTOMAPPSSO'",
  ])('nothing in another case: %s', async (filter) => {
    expect(await ask(filter())).toMatchObject({ status: 200, found: 0 })
  })

  test('a status and an action in their old place, on beta alone', async () => {
    for (const filter of ["statusInfo/status eq 'success'", "action eq 'create'", "action eq 'Create'"]) {
      const { status, found } = await ask(filter, 'beta')
      expect([filter, status]).toEqual([filter, 200])
      expect(found).toBeGreaterThan(0)
      expect(await ask(filter)).toMatchObject({ status: 400, error: { code: 'BadRequest' } })
    }
    const { body } = await place.call('GET', '/beta/auditLogs/provisioning?$top=1')
    // The last group was told of its members after it was created.
    expect(body.value[0]).toMatchObject({ action: 'Update', statusInfo: { status: 'success' } })
  })
})

describe('the provisioning log refuses', () => {
  test.each([
    ["initiatedBy/id eq 'x'", 'initiatedBy/id'],
    ["jobId ne 'x'", 'jobId'],
    ["startswith(jobId,'scim')", 'jobId'],
    ["contains(durationInMilliseconds,'1')", 'durationInMilliseconds'],
    ["tolower(jobId) eq 'x'", 'jobId'],
  ])('%s, which its page does not list', async (filter, property) => {
    const { status, error } = await ask(filter)
    expect(status).toBe(400)
    expect(error.message).toContain(`specified for property '${property}'`)
  })

  test('an order by anything but the time', async () => {
    const { status } = await place.call('GET', '/auditLogs/provisioning?$orderby=jobId')
    expect(status).toBe(400)
  })
})
