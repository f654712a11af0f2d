// entra-docs: identity/saas-apps/workday-inbound-tutorial.md and its kin, done through Graph: the application from the
// gallery, the credentials, the job, its start.
import { expect, test } from 'vitest'
import { asUser, openGraph, signIn } from './client.js'

const login = [
  { key: 'UserName', value: 'wd_integration@contoso' },
  { key: 'Password', value: 'not-a-password' },
]

test.each([
  [
    'Workday to Active Directory User Provisioning',
    'Workday2AD',
    'https://wd2.workday.com/ccx/service/contoso',
  ],
  [
    'Workday to Microsoft Entra user provisioning',
    'Workday2AAD',
    'https://wd2.workday.com/ccx/service/contoso',
  ],
  ['SuccessFactors to Active Directory User Provisioning', 'SuccessFactors2AD', 'api.successfactors.com'],
  ['SuccessFactors to Microsoft Entra user provisioning', 'SuccessFactors2AAD', 'api.successfactors.com'],
])('%s is in the gallery, and reads nobody of this tenant', async (displayName, templateId, address) => {
  const { graph, clock } = openGraph()
  const send = await signIn(graph, asUser())
  const found = await send(`GET /v1.0/applicationTemplates?$filter=displayName eq '${displayName}'`)
  const [{ id }] = found.body.value
  const made = await send(`POST /v1.0/applicationTemplates/${id}/instantiate`, { displayName })
  const base = `/v1.0/servicePrincipals/${made.body.servicePrincipal.id}/synchronization`
  const templates = await send(`GET ${base}/templates`)
  expect(templates.body.value.map((one: { id: string }) => one.id)).toEqual([templateId])

  const value = [{ key: 'BaseAddress', value: address }, ...login, { key: 'SyncAll', value: 'True' }]
  const job = await send(`POST ${base}/jobs`, { templateId })
  const credentials = value.slice(0, 3)
  const checked = await send(`POST ${base}/jobs/${job.body.id}/validateCredentials`, { credentials })
  expect(checked.status).toBe(204)
  await send(`PUT ${base}/secrets`, { value })
  expect((await send(`POST ${base}/jobs/${job.body.id}/start`)).status).toBe(204)
  clock.advance('PT10M')
  const { status } = (await send(`GET ${base}/jobs/${job.body.id}`)).body
  expect(status).toMatchObject({ code: 'Active', lastSuccessfulExecution: { countExported: 0 } })
})
