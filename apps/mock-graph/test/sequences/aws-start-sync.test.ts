// aws-samples' PowerShell script that starts a synchronization with IAM Identity Center (docs/discoveries/clients.md):
// the v1 token endpoint with password and secret, a trailing slash, an empty form as body, and in its issue 6 a 401
// until Synchronization.ReadWrite.All was granted.
import { expect, test } from 'vitest'
import type { Answer } from '../answer.js'
import { asApplication, asUser, createClient, instantiate, openGraph, signIn, tenantId } from './client.js'

const name = 'AWS IAM Identity Center'
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const ofPowerShell = {
  'User-Agent': 'Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1',
}
const microsoftGraph = '00000003-0000-0000-c000-000000000000'

test('the script starts the job, but not before it was granted the permission', async () => {
  const { graph } = openGraph()
  const admin = await signIn(graph, asApplication())
  const target = await instantiate(admin, '21ed01d2-ec13-4e9e-86c1-cd546719ebc4', name)
  await admin(`POST /v1.0/servicePrincipals/${target}/synchronization/jobs`, { templateId: 'aws' })

  // The registration of the script: permission to read the directory, and people's consent to that alone.
  const { body: application } = await admin('POST /v1.0/applications', { displayName: 'AWS sync' })
  const { body: client } = await admin('POST /v1.0/servicePrincipals', { appId: application.appId })
  const { body: password } = await admin(`POST /v1.0/applications/${application.id}/addPassword`, {})
  const { body: api } = await admin(`GET /v1.0/servicePrincipals(appId='${microsoftGraph}')`)
  const grant = await admin('POST /v1.0/oauth2PermissionGrants', {
    clientId: client.id,
    consentType: 'AllPrincipals',
    resourceId: api.id,
    scope: 'Application.Read.All',
  })
  expect(grant.status).toBe(201)

  const run = async (): Promise<Answer> => {
    const { username, password: personal } = asUser()
    const token = await createClient(graph, ofPowerShell)(
      `POST https://login.microsoftonline.com/${tenantId}/oauth2/token`,
      new URLSearchParams({
        grant_type: 'password',
        resource: 'https://graph.microsoft.com',
        username,
        password: personal,
        client_id: application.appId,
        client_secret: password.secretText,
      }),
    )
    expect(token).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer', expires_in: expect.any(String) },
    })
    const authorization = {
      ...ofPowerShell,
      Authorization: `${token.body.token_type} ${token.body.access_token}`,
    }
    const send = createClient(graph, authorization)

    let next = 'https://graph.microsoft.com/beta/servicePrincipals?$top=3'
    const all: { id: string; displayName: string }[] = []
    while (next) {
      const page = await send(`GET ${next}`)
      expect(page.status).toBe(200)
      all.push(...page.body.value)
      next = page.body['@odata.nextLink']
    }
    const id = all.find(({ displayName }) => displayName === name)?.id
    expect(id).toBe(target)
    const jobs = await send(`GET /beta/servicePrincipals/${id}/synchronization/jobs/`)
    if (jobs.status !== 200) return jobs
    const job = jobs.body.value[0].id
    return send(`POST /beta/servicePrincipals/${id}/synchronization/jobs/${job}/start`, '', form)
  }

  expect((await run()).status).toBe(401)
  await admin(`PATCH /v1.0/oauth2PermissionGrants/${grant.body.id}`, {
    scope: 'Application.Read.All Synchronization.ReadWrite.All',
  })
  expect((await run()).status).toBe(204)
  const jobs = await admin(`GET /v1.0/servicePrincipals/${target}/synchronization/jobs`)
  expect(jobs.body.value).toMatchObject([{ schedule: { state: 'Active' } }])
})
