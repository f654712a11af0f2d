// A SCIM application of one's own from Bicep and PowerShell (docs/discoveries/clients.md): instantiate the non-gallery
// application, ask by id until the service principal is there, then job, secrets and start.
import { expect, test } from 'vitest'
import { counted } from '../counted.js'
import { asApplication, openGraph, signIn } from './client.js'

const ofGraphPowerShell = {
  'Content-Type': 'application/json',
  'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Microsoft Windows 10.0.20348; en-US) PowerShell/7.4.1',
  SdkVersion: 'Graph-powershell/2.15.0',
}

test('the script waits for its application, then provisions everybody', async () => {
  const { graph, clock } = openGraph({ replication: { seconds: 10 } })
  const send = await signIn(graph, asApplication(), ofGraphPowerShell)
  const created = await send(
    'POST /v1.0/applicationTemplates/8adf8e6e-67b2-4cf2-a259-e3dc5476c621/instantiate',
    { displayName: 'Custom SCIM' },
  )
  expect(created.status).toBe(201)
  const { id } = created.body.servicePrincipal

  const isThere = async () =>
    (await send(`GET /v1.0/servicePrincipals?$filter=id eq '${id}'`)).body.value.length > 0
  const polls: boolean[] = []
  while (polls.length < 5 && !polls.at(-1)) {
    polls.push(await isThere())
    clock.advance('PT5S')
  }
  expect([polls[0], polls.at(-1)]).toEqual([false, true])
  clock.advance('PT60S')

  const base = `/v1.0/servicePrincipals/${id}/synchronization`
  const job = await send(`POST ${base}/jobs`, { templateId: 'scim' })
  expect(job).toMatchObject({ status: 201, body: { templateId: 'scim' } })
  const settings = { Enabled: false, Recipients: '', DeleteThresholdEnabled: false }
  const secrets = await send(`PUT ${base}/secrets`, {
    value: [
      { key: 'BaseAddress', value: 'https://scim.example.com/scim' },
      { key: 'SecretToken', value: 'not-a-token' },
      { key: 'SyncNotificationSettings', value: JSON.stringify(settings) },
      { key: 'SyncAll', value: 'true' },
    ],
  })
  expect(secrets.status).toBe(204)
  clock.advance('PT60S')
  expect((await send(`POST ${base}/jobs/${job.body.id}/start`)).status).toBe(204)
  clock.advance('PT1M')
  const users = (await send('GET /v1.0/users?$top=999')).body.value.length
  const { status } = (await send(`GET ${base}/jobs/${job.body.id}`)).body
  expect(status).toMatchObject({ code: 'Active' })
  expect(status.synchronizedEntryCountByType).toContainEqual({ key: counted.users, value: users })
})
