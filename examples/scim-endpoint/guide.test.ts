// Entra's guide "Configure provisioning using Microsoft Graph APIs" (application-provisioning-configuration-api), step by
// step, against `mock-graph start --scim` and the endpoint of this example.
import { connectProvisioning } from '@graph-sync/provisioning'
import { serve } from '@hono/node-server'
import { expect, test } from 'vitest'
import { createScimEndpoint } from './scim-endpoint.ts'
import { type Ready, startEntra } from './start-entra.ts'

const SecretToken = 'secret-of-the-example'

async function openEndpoint() {
  const { app, directory } = createScimEndpoint(SecretToken)
  const listening = Promise.withResolvers<string>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    listening.resolve(`http://127.0.0.1:${port}`),
  )
  return {
    url: await listening.promise,
    directory,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A token by a form of the token endpoint. */
async function signIn({ graphUrl, tenantId }: Ready, form: Record<string, string>): Promise<string> {
  const answer = await fetch(`${graphUrl}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...form, scope: 'https://graph.microsoft.com/.default' }),
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  return token
}

test('the guide leads from the gallery to people in the endpoint', async () => {
  await using endpoint = await openEndpoint()
  await using entra = await startEntra()
  const { ready } = entra
  const app = (name: string) => ready.apps.find((one) => one.name === name)!
  const user = (name: string) =>
    ready.users.find(({ userPrincipalName }) => userPrincipalName.startsWith(`${name}@`))!

  // Step 1: sign in, as an Application Administrator.
  const administrator = user('application-administrator')
  const accessToken = await signIn(ready, {
    grant_type: 'password',
    client_id: app('developer-console').clientId,
    username: administrator.userPrincipalName,
    password: administrator.password,
  })
  const provisioning = connectProvisioning({ baseUrl: ready.graphUrl, accessToken: () => accessToken })

  // Step 2: create the application from the gallery.
  const gallery = provisioning.applicationTemplates
  const { id } = await gallery.find('AWS Single-Account Access')
  const made = await gallery.instantiate(id ?? '', { displayName: 'AWS Contoso' })
  const application = provisioning.servicePrincipal(made.servicePrincipal.id)

  // Step 3: create the provisioning job of its template.
  const templates = await application.templates.list().toArray()
  expect(templates.map(({ id }) => id)).toEqual(['aws'])
  const job = await application.jobs.create({ templateId: 'aws' })
  expect(job.status?.code).toBe('NotConfigured')

  // Step 4: authorize access. Where it is to provision to stands in the secrets, as in any tenant.
  const credentials = { BaseAddress: endpoint.url, SecretToken }
  await expect(job.validateCredentials({ ...credentials, SecretToken: 'another' })).rejects.toThrow()
  await job.validateCredentials(credentials)
  await application.secrets.replace(credentials)
  expect(endpoint.directory.Users.size).toBe(0)

  // Whom to provision is no part of the guide, and no Application Administrator's to decide by this client.
  const admin = app('application-admin')
  const assigning = await signIn(ready, {
    grant_type: 'client_credentials',
    client_id: admin.clientId,
    client_secret: admin.clientSecret,
  })
  const { grants } = connectProvisioning({
    baseUrl: ready.graphUrl,
    accessToken: () => assigning,
  }).servicePrincipal(application.id)
  for (const name of ['adele', 'miriam']) await grants.assign({ principalId: user(name).id })

  // Step 5: start. The fake answers here when the cycles that are due have ended.
  await job.start()
  await fetch(`${ready.graphUrl}/__mock/clock`, { method: 'PUT', body: '{}' })
  expect([...endpoint.directory.Users.values()]).toMatchObject([
    { userName: 'adele@contoso.example', displayName: 'Adele Vance', active: true },
    { userName: 'miriam@contoso.example', displayName: 'Miriam Graham', active: true },
  ])

  // Step 6: monitor, by the status of the job and the provisioning logs.
  const [listed] = await application.jobs.list().toArray()
  expect(listed).toMatchObject({ id: job.id, status: { code: 'Active' }, schedule: { state: 'Active' } })
  const logs = await provisioning.graph.auditLogs.provisioning.get({
    queryParameters: { filter: `jobId eq '${job.id}'` },
  })
  expect(
    logs?.value
      ?.map(({ provisioningAction, sourceIdentity }) => [provisioningAction, sourceIdentity?.id])
      .sort(),
  ).toEqual(['adele', 'miriam'].map((name) => ['create', user(name).id]))
})
