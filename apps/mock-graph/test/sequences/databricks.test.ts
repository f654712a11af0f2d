// A public PowerShell script that sets provisioning to Azure Databricks up (docs/discoveries/clients.md): sign-in by
// device code, `DisplayName+eq+'…'+or+…`, the truth value as a text, and PUT where the API has POST.
import { expect, test } from 'vitest'
import { counted } from '../counted.js'
import { asUser, createClient, json, openGraph, tenantId } from './client.js'

const sales = '99999999-0000-4000-8000-000000000001'
const noRole = '00000000-0000-0000-0000-000000000000'
const credentials = [
  { key: 'BaseAddress', value: 'https://adb-1234567890123456.3.azuredatabricks.net/api/2.0/preview/scim' },
  { key: 'SecretToken', value: '{PAT TOKEN HERE}' },
]

async function signInByDeviceCode(graph: Parameters<typeof createClient>[0]) {
  const send = createClient(graph)
  const { client_id, username } = asUser('global-administrator')
  const authority = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0`
  const scope = ['Application.ReadWrite.All', 'Directory.ReadWrite.All', 'Group.Read.All']
    .concat('AppRoleAssignment.ReadWrite.All', 'Synchronization.ReadWrite.All')
    .map((permission) => `https://graph.microsoft.com/${permission}`)
    .join(' ')
  const device = await send(`POST ${authority}/devicecode`, new URLSearchParams({ client_id, scope }))
  const { device_code, user_code, verification_uri } = device.body
  const poll = () => {
    const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'
    return send(`POST ${authority}/token`, new URLSearchParams({ grant_type, client_id, device_code }))
  }
  expect((await poll()).body).toMatchObject({ error: 'authorization_pending' })
  await send(`POST ${verification_uri}`, new URLSearchParams({ user_code, username }))
  const token = await poll()
  expect(token.status).toBe(200)
  return createClient(graph, { ...json, Authorization: `Bearer ${token.body.access_token}` })
}

test('the script connects a workspace', async () => {
  const { graph, clock } = openGraph()
  const send = await signInByDeviceCode(graph)

  const groups = await send("GET /v1.0/groups?$filter=DisplayName+eq+'Sales'+or+DisplayName+eq+'hr1'")
  expect(groups.body.value).toMatchObject([{ id: sales }])

  const created = await send(
    'POST /beta/applicationTemplates/9c9818d2-2900-49e8-8ba4-22688be7c675/instantiate',
    { displayName: 'ADB Instance 100' },
  )
  expect(created.status).toBe(201)
  const { objectId } = created.body.servicePrincipal
  const base = `/beta/servicePrincipals/${objectId}/synchronization`
  expect((await send(`GET ${base}/templates`)).body.value).toMatchObject([{ id: 'dataBricks' }])
  const job = await send(`POST ${base}/jobs`, { templateId: 'dataBricks' })
  expect(job.status).toBe(201)
  const validated = await send(`POST ${base}/jobs/validateCredentials`, {
    templateId: 'dataBricks',
    useSavedCredentials: 'false',
    credentials,
  })
  expect(validated.status).toBe(204)
  expect((await send(`PUT ${base}/secrets`, { value: credentials })).status).toBe(204)

  const assignments = `/beta/groups/${sales}/appRoleAssignments`
  const assignment = { principalId: sales, resourceId: objectId, appRoleId: noRole }
  const assigned = await send(`POST ${assignments}`, assignment)
  expect(assigned).toMatchObject({ status: 201, body: { ...assignment, principalType: 'Group' } })
  expect((await send(`GET ${assignments}`)).body.value).toEqual(
    expect.arrayContaining([expect.objectContaining(assignment)]),
  )

  // What the service says to PUT is not known; the fake refuses what its metadata does not have.
  const start = `${base}/jobs/${job.body.id}/start`
  const put = await send(`PUT ${start}`)
  expect([put.status, put.headers.get('Allow')]).toEqual([405, 'POST'])
  expect((await send(`POST ${start}`)).status).toBe(204)
  clock.advance('PT1M')
  const { status } = (await send(`GET ${base}/jobs/${job.body.id}`)).body
  expect(status).toMatchObject({
    code: 'Active',
    synchronizedEntryCountByType: [
      { key: counted.groups, value: 1 },
      { key: counted.users, value: 2 },
    ],
  })
})
