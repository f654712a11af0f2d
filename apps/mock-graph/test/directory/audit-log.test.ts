import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { type Caller, ids, openPlace, type Place } from '../walk/place.js'

const keys = generateSigningKeys()
const open = (usual: Caller = 'global-administrator') =>
  openPlace({ version: 'v1.0', throughApplication: false, usual, signingKeys: () => keys })
const group = { displayName: 'Marketing', mailEnabled: false, mailNickname: 'm', securityEnabled: true }

async function logged({ call }: Place, query = '') {
  const { status, body } = await call('GET', `/auditLogs/directoryAudits${query}`, undefined, {
    as: 'global-administrator',
  })
  expect([status, body.error]).toEqual([200, undefined])
  return body.value
}

// The members of an entry: the example of api/directoryaudit-list.md@05296ab and resources/directoryaudit.md@090b00c. The
// words for what was done: entra-docs:docs/identity/monitoring-health/reference-audit-activities.md@092dd5c.
describe('the audit log', () => {
  test('tells of a member that a user added to a group, as the example does', async () => {
    const place = open()
    const { id } = (await place.call('POST', '/groups', group)).body
    await place.call('POST', `/groups/${id}/members/$ref`, {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${ids.adele}`,
    })
    const [entry] = await logged(place)
    expect(entry).toEqual({
      id: expect.any(String),
      category: 'GroupManagement',
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
      result: 'success',
      resultReason: '',
      activityDisplayName: 'Add member to group',
      activityDateTime: '2026-03-01T12:00:00.000Z',
      loggedByService: 'Core Directory',
      operationType: 'Assign',
      initiatedBy: {
        user: {
          id: expect.any(String),
          displayName: expect.any(String),
          userPrincipalName: expect.stringMatching(/^global-administrator@/),
          ipAddress: null,
        },
        app: null,
      },
      targetResources: [
        {
          id,
          displayName: 'Marketing',
          type: 'Group',
          userPrincipalName: null,
          groupType: 'azureAD',
          modifiedProperties: [],
        },
        expect.objectContaining({ id: ids.adele, type: 'User', displayName: 'Adele Vance' }),
      ],
      additionalDetails: [],
    })
  })

  test.each([
    ['Add user', 'UserManagement', 'Add', 'POST', '/users', 'user'],
    ['Update user', 'UserManagement', 'Update', 'PATCH', `/users/${ids.adele}`, { jobTitle: 'Chief' }],
    ['Delete user', 'UserManagement', 'Delete', 'DELETE', `/users/${ids.adele}`, undefined],
    ['Add group', 'GroupManagement', 'Add', 'POST', '/groups', group],
    ['Add application', 'ApplicationManagement', 'Add', 'POST', '/applications', { displayName: 'HR' }],
    [
      'Update service principal',
      'ApplicationManagement',
      'Update',
      'PATCH',
      `/servicePrincipals/${ids.target}`,
      { notes: 'n' },
    ],
    [
      'Add app role assignment to group',
      'GroupManagement',
      'Assign',
      'POST',
      `/groups/${ids.sales}/appRoleAssignments`,
      { principalId: ids.sales, resourceId: ids.agent, appRoleId: '00000000-0000-0000-0000-000000000000' },
    ],
    [
      'Update provisioning setting or credentials',
      'ProvisioningManagement',
      'Update',
      'PUT',
      '{sync}/secrets',
      { value: [] },
    ],
    [
      'Add provisioning configuration',
      'ProvisioningManagement',
      'Add',
      'POST',
      '{sync}/jobs',
      { templateId: 'scim' },
    ],
  ])('calls it %s', async (activity, category, operationType, method, path, body) => {
    const place = open()
    const user = {
      ...{ accountEnabled: true, displayName: 'New', mailNickname: 'new' },
      ...{ userPrincipalName: 'new@contoso.example', passwordProfile: { password: 'not-a-password' } },
    }
    const { status } = await place.call(method, path, body === 'user' ? user : body)
    expect(status).toBeLessThan(300)
    const [entry, ...others] = await logged(place)
    expect(entry).toMatchObject({ activityDisplayName: activity, category, operationType, result: 'success' })
    expect(entry.targetResources[0].id).toEqual(expect.any(String))
    expect(others).toEqual([])
    expect(JSON.stringify(entry)).not.toContain('not-a-password')
  })

  test('tells what became of a job, newest first, and what an application did', async () => {
    const place = open('application-admin')
    const secrets = [
      { key: 'BaseAddress', value: 'https://scim.example.com' },
      { key: 'SecretToken', value: 'hunter2' },
    ]
    await place.call('PUT', '{sync}/secrets', { value: secrets })
    place.params.job = (await place.call('POST', '{sync}/jobs', { templateId: 'scim' })).body.id
    for (const action of ['start', 'pause', 'start']) await place.call('POST', `{sync}/jobs/{job}/${action}`)
    await place.call('POST', '{sync}/jobs/{job}/restart', { criteria: { resetScope: 'Full' } })
    const entries = await logged(place)
    expect(entries.map((one: { activityDisplayName: string }) => one.activityDisplayName)).toEqual([
      'Enable/restart provisioning configuration',
      'Enable/start provisioning configuration',
      'Disable/pause provisioning configuration',
      'Enable/start provisioning configuration',
      'Add provisioning configuration',
      'Update provisioning setting or credentials',
    ])
    expect(entries[0]).toMatchObject({
      loggedByService: 'Account Provisioning',
      initiatedBy: { user: null, app: { displayName: 'application-admin' } },
      targetResources: [{ id: ids.target, type: 'ServicePrincipal' }],
    })
    expect(JSON.stringify(entries)).not.toContain('hunter2')
  })

  test('has what changed of an object, and still knows one that is gone', async () => {
    const place = open()
    await place.call('PATCH', `/users/${ids.adele}`, { displayName: 'Adele V.' })
    await place.call('DELETE', `/users/${ids.adele}`)
    const [deleted, updated] = await logged(place)
    expect(updated.targetResources[0].modifiedProperties).toEqual([
      { displayName: 'DisplayName', oldValue: '"Adele Vance"', newValue: '"Adele V."' },
    ])
    expect(deleted.targetResources[0]).toMatchObject({ id: ids.adele, type: 'User', displayName: 'Adele V.' })
  })

  test('says nothing of what was refused or read', async () => {
    const place = open()
    await place.call('POST', '/groups', { displayName: 'Incomplete' })
    await place.call('POST', '/groups', group, { as: 'no-grants' })
    await place.call('GET', '/users')
    expect(await logged(place)).toEqual([])
  })

  test('is filtered as its page has it', async () => {
    const place = open()
    await place.call('PATCH', `/users/${ids.adele}`, { jobTitle: 'Chief' })
    const { id } = (await place.call('POST', '/groups', group)).body
    const [created, updated] = await logged(place)
    const by = updated.initiatedBy.user.id
    const count = async (filter: string) =>
      (await logged(place, `?$filter=${encodeURIComponent(filter)}`)).length
    expect(await count(`initiatedBy/user/id eq '${by}'`)).toBe(2)
    expect(await count("activityDisplayName eq 'Add group'")).toBe(1)
    expect(await count("startswith(activityDisplayName,'Update')")).toBe(1)
    expect(await count("category eq 'GroupManagement'")).toBe(1)
    expect(await count(`targetResources/any(t:t/id eq '${id}')`)).toBe(1)
    expect(await count("targetResources/any(t:startswith(t/displayName,'Adele'))")).toBe(1)
    expect(await count('activityDateTime ge 2026-03-01T12:00:01Z')).toBe(0)
    expect(await count(`correlationId eq '${created.correlationId}'`)).toBe(1)
    const { status } = await place.call('GET', "/auditLogs/directoryAudits?$filter=resultReason eq 'x'")
    expect(status).toBe(400)
  })

  test('gives one entry by its id, and 404 for none', async () => {
    const place = open()
    await place.call('POST', '/groups', group)
    const [entry] = await logged(place)
    const { body } = await place.call('GET', `/auditLogs/directoryAudits/${entry.id}`)
    expect(body).toMatchObject(entry)
    expect((await place.call('GET', '/auditLogs/directoryAudits/nothing')).status).toBe(404)
  })
})
