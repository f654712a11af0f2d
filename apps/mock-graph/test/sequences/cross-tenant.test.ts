// entra-docs: identity/multi-tenant-organizations/cross-tenant-synchronization-configure-graph.md, steps 6 to 13, the
// requests of its Microsoft Graph tab; and the second job by which a module finds that all is there already.
import { expect, test } from 'vitest'
import { asApplication, openGraph, signIn } from './client.js'

const adele = 'dddddddd-0000-4000-8000-000000000011'
const targetTenantId = '12121212-0000-4000-8000-000000000001'

test('the page configures the source tenant', async () => {
  const { graph, clock } = openGraph({ behaviour: { newJobStatus: 'Paused' } })
  const send = await signIn(graph, asApplication())
  const created = await send(
    'POST /v1.0/applicationTemplates/518e5f48-1fc8-4c48-9387-9fdf28b0dfe7/instantiate',
    { displayName: 'Fabrikam' },
  )
  expect(created.status).toBe(201)
  const { id, appRoles } = created.body.servicePrincipal
  const base = `/v1.0/servicePrincipals/${id}/synchronization`

  const tested = await send(`POST ${base}/jobs/validateCredentials`, {
    useSavedCredentials: false,
    templateId: 'Azure2Azure',
    credentials: [
      { key: 'CompanyId', value: targetTenantId },
      { key: 'AuthenticationType', value: 'SyncPolicy' },
    ],
  })
  expect(tested.status).toBe(204)

  const job = await send(`POST ${base}/jobs`, { templateId: 'Azure2Azure' })
  expect(job).toMatchObject({
    status: 201,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${id}')/synchronization/jobs/$entity`,
      templateId: 'Azure2Azure',
      schedule: { expiration: null, interval: 'PT40M', state: 'Disabled' },
      status: { code: 'Paused', lastExecution: null, progress: [], synchronizedEntryCountByType: [] },
      synchronizationJobSettings: expect.arrayContaining([
        { name: 'AzureIngestionAttributeOptimization', value: 'False' },
        { name: 'LookaheadQueryEnabled', value: 'False' },
      ]),
    },
  })
  const { id: jobId } = job.body

  const saved = await send(`PUT ${base}/secrets `, {
    value: [
      { key: 'AuthenticationType', value: 'SyncPolicy' },
      { key: 'CompanyId', value: targetTenantId },
      {
        key: 'SyncNotificationSettings',
        value: '{"Enabled":false,"DeleteThresholdEnabled":false,"HumanResourcesLookaheadQueryEnabled":false}',
      },
      { key: 'SyncAll', value: 'false' },
    ],
  })
  expect(saved.status).toBe(204)

  const appRoleId = appRoles.find(({ displayName }: { displayName: string }) => displayName === 'User').id
  const assigned = await send(`POST /v1.0/servicePrincipals/${id}/appRoleAssignedTo`, {
    appRoleId,
    resourceId: id,
    principalId: adele,
  })
  expect(assigned).toMatchObject({
    status: 201,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${id}')/appRoleAssignedTo/$entity`,
      deletedDateTime: null,
      principalType: 'User',
      resourceDisplayName: 'Fabrikam',
    },
  })

  const schema = await send(`GET ${base}/jobs/${jobId}/schema`)
  expect(schema.body).toMatchObject({
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${id}')/synchronization/jobs('${jobId}')/schema/$entity`,
    id: jobId,
    // The page has priority 1, an export of 2025 has 0: docs/discoveries/schemas.md.
    synchronizationRules: [{ name: 'USER_INBOUND_USER', priority: 0, editable: true }],
  })
  const ruleId = schema.body.synchronizationRules[0].id
  const onDemand = await send(`POST ${base}/jobs/${jobId}/provisionOnDemand`, {
    parameters: [{ ruleId, subjects: [{ objectId: adele, objectTypeName: 'User' }] }],
  })
  expect(onDemand).toMatchObject({
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.stringKeyStringValuePair',
      key: 'Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo',
    },
  })
  const [outcome] = JSON.parse(onDemand.body.value)
  expect(outcome.provisioningSteps[0]).toMatchObject({
    name: 'EntryImport',
    type: 'Import',
    status: 'Success',
  })

  expect((await send(`POST ${base}/jobs/${jobId}/start`)).status).toBe(204)
  clock.advance('PT1M')
  expect((await send(`GET ${base}/jobs/${jobId}`)).body.status).toMatchObject({
    code: 'Active',
    synchronizedEntryCountByType: [{ key: 'User to User', value: 1 }],
  })

  const second = await send(`POST ${base}/jobs`, { templateId: 'Azure2Azure' })
  expect(second.body.error.message).toContain('already exists')
})
