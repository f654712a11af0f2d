// entra-docs: identity/app-provisioning/application-provisioning-configuration-api.md ("Configure provisioning using
// Microsoft Graph APIs"), its requests in their order, as Graph Explorer sends them for an Application Administrator.
import { expect, test } from 'vitest'
import { counted } from '../counted.js'
import { asApplication, asUser, openGraph, signIn } from './client.js'

const adele = 'dddddddd-0000-4000-8000-000000000011'
const noRole = '00000000-0000-0000-0000-000000000000'
const credentials = [
  { key: 'ClientSecret', value: 'xxxxxxxxxxxxxxxxxxxxx' },
  { key: 'SecretToken', value: 'xxxxxxxxxxxxxxxxxxxxx' },
]

test('the guide leads from the gallery to the provisioning logs', async () => {
  const { graph, clock } = openGraph({ behaviour: { newJobInterval: 'P10675199DT2H48M5.4775807S' } })
  const send = await signIn(graph, asUser())

  const found = await send(
    "GET /beta/applicationTemplates?$filter=displayName eq 'AWS Single-Account Access'",
  )
  expect(found).toMatchObject({
    status: 200,
    body: {
      value: [{ id: '8b1025e4-1dd2-430b-a150-2ef79cd700f5', displayName: 'AWS Single-Account Access' }],
    },
  })
  const created = await send(`POST /beta/applicationTemplates/${found.body.value[0].id}/instantiate`, {
    displayName: 'AWS Contoso',
  })
  expect(created).toMatchObject({
    status: 201,
    body: {
      application: { objectId: expect.any(String), displayName: 'AWS Contoso' },
      servicePrincipal: { objectId: expect.any(String), appDisplayName: 'AWS Contoso' },
    },
  })
  const { objectId } = created.body.servicePrincipal
  const base = `/beta/servicePrincipals/${objectId}/synchronization`

  const templates = await send(`GET ${base}/templates`)
  expect(templates).toMatchObject({ status: 200, body: { value: [{ id: 'aws', factoryTag: 'aws' }] } })

  const job = await send(`POST ${base}/jobs`, { templateId: 'aws' })
  expect(job).toMatchObject({
    status: 201,
    body: {
      templateId: 'aws',
      schedule: { expiration: null, interval: 'P10675199DT2H48M5.4775807S', state: 'Disabled' },
      status: {
        countSuccessiveCompleteFailures: 0,
        escrowsPruned: false,
        synchronizedEntryCountByType: [],
        code: 'NotConfigured',
        lastExecution: null,
        lastSuccessfulExecution: null,
        lastSuccessfulExecutionWithExports: null,
        steadyStateFirstAchievedTime: '0001-01-01T00:00:00Z',
        steadyStateLastAchievedTime: '0001-01-01T00:00:00Z',
        quarantine: null,
        troubleshootingUrl: null,
      },
    },
  })
  const { id: jobId } = job.body

  expect((await send(`POST ${base}/jobs/${jobId}/validateCredentials`, { credentials })).status).toBe(204)
  expect((await send(`PUT ${base}/secrets`, { value: credentials })).status).toBe(204)
  // The guide's list, though it comes after the start, shows a job that is still switched off.
  expect((await send(`GET ${base}/jobs`)).body.value).toMatchObject([
    { id: jobId, templateId: 'aws', schedule: { state: 'Disabled' }, status: { lastExecution: null } },
  ])

  // Whom to provision is not part of the guide.
  const assignment = { principalId: adele, resourceId: objectId, appRoleId: noRole }
  const admin = await signIn(graph, asApplication())
  const assigned = await admin(`POST /v1.0/servicePrincipals/${objectId}/appRoleAssignedTo`, assignment)
  expect(assigned.status).toBe(201)

  expect((await send(`POST ${base}/jobs/${jobId}/start`)).status).toBe(204)
  clock.advance('PT1M')
  expect((await send(`GET ${base}/jobs`)).body.value).toMatchObject([
    {
      id: jobId,
      schedule: { state: 'Active' },
      status: { code: 'Active', synchronizedEntryCountByType: [{ key: counted.users, value: 1 }] },
    },
  ])
  const logs = await send('GET /beta/auditLogs/provisioning')
  expect(logs).toMatchObject({
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/beta/$metadata#auditLogs/provisioning',
      value: [
        {
          jobId,
          sourceIdentity: { id: adele },
          // The connector, not the application: docs/discoveries/provisioning-log.md.
          targetSystem: {
            displayName: 'AWS IAM Identity Center',
            details: { ServicePrincipalId: objectId },
          },
          initiatedBy: { initiatorType: 'system' },
        },
      ],
    },
  })
})
