// entra-docs: identity/hybrid/cloud-sync/how-to-inbound-synch-ms-graph.md, its requests in their order: two jobs on one
// service principal, secrets that must be sent whole, PUT schema, discover, ForceDeletes and Full.
import { expect, test } from 'vitest'
import { asUser, openGraph, signIn } from './client.js'

const domain = { key: 'Domain', value: '{"domain":"ad2aadTest.com"}' }
const appKey = { key: 'AppKey', value: '{"appKeyScenario":"AD2AADPasswordHash"}' }
const notifications = {
  key: 'SyncNotificationSettings',
  value:
    '{"Enabled":true,"Recipients":"foobar@xyz.com","DeleteThresholdEnabled":true,"DeleteThresholdValue":50}',
}
const passwordHash = {
  defaultValue: null,
  exportMissingReferences: false,
  flowBehavior: 'FlowWhenChanged',
  flowType: 'Always',
  matchingPriority: 0,
  targetAttributeName: 'CredentialData',
  source: { expression: '[PasswordHash]', name: 'PasswordHash', type: 'Attribute', parameters: [] },
}

test('the page configures cloud sync', async () => {
  const { graph } = openGraph({ behaviour: { newJobStatus: 'Paused' } })
  const send = await signIn(graph, asUser('hybrid-identity-administrator'))
  const created = await send(
    'POST /beta/applicationTemplates/1a4721b3-e57f-4451-ae87-ef078703ec94/instantiate',
    { displayName: 'contoso.com' },
  )
  expect(created.status).toBe(201)
  const { objectId } = created.body.servicePrincipal
  const base = `/beta/servicePrincipals/${objectId}/synchronization`

  const jobs = []
  for (const templateId of ['AD2AADProvisioning', 'AD2AADPasswordHash']) {
    const job = await send(`POST ${base}/jobs`, { templateId })
    expect(job).toMatchObject({
      status: 201,
      body: {
        '@odata.context': `https://graph.microsoft.com/beta/$metadata#servicePrincipals('${objectId}')/synchronization/jobs/$entity`,
        id: expect.stringMatching(new RegExp(`^${templateId}\\.[0-9a-f]{32}`)),
        schedule: { expiration: null, interval: 'PT40M', state: 'Disabled' },
        status: { code: 'Paused', lastExecution: null, quarantine: null },
      },
    })
    jobs.push(job.body.id)
  }
  const [provisioning, hashes] = jobs

  expect((await send(`PUT ${base}/secrets`, { value: [domain, appKey] })).status).toBe(204)

  const schemaPath = `${base}/jobs/${provisioning}/schema`
  const { body: schema } = await send(`GET ${schemaPath}`)
  const mapping = schema.synchronizationRules[0].objectMappings.find(({ name }: { name: string }) =>
    /^Provision Active Directory users$/i.test(name),
  )
  mapping.attributeMappings.push(passwordHash)
  expect((await send(`PUT ${schemaPath}`, schema)).status).toBe(204)
  const written = (await send(`GET ${schemaPath}`)).body.synchronizationRules[0].objectMappings
  expect(written[0].attributeMappings).toContainEqual(passwordHash)

  const { id: activeDirectory } = schema.directories.find(({ name }: { name: string }) =>
    /Active Directory/.test(name),
  )
  const discovered = await send(`POST ${schemaPath}/directories/${activeDirectory}/discover`)
  expect(discovered).toMatchObject({
    status: 200,
    body: { objects: expect.arrayContaining([expect.objectContaining({ name: 'user' })]) },
  })
  const user = discovered.body.objects.find(({ name }: { name: string }) => name === 'user')
  expect(user.attributes.map(({ name }: { name: string }) => name.toLowerCase())).toContain('mailnickname')

  // "We don't support PATCH requests for secrets, so you need to add all the values in the body of the PUT."
  expect((await send(`PUT ${base}/secrets`, { value: [domain, appKey, notifications] })).status).toBe(204)
  expect((await send(`GET ${base}/secrets`)).body.value).toMatchObject([
    domain,
    { key: 'AppKey' },
    notifications,
  ])
  expect((await send(`PUT ${base}/secrets`, { value: [notifications, domain] })).status).toBe(204)
  expect((await send(`GET ${base}/secrets`)).body.value).toEqual([notifications, domain])
  expect((await send(`PUT ${base}/secrets`, { value: [domain, appKey, notifications] })).status).toBe(204)

  const restart = (resetScope: string) =>
    send(`POST ${base}/jobs/${provisioning}/restart`, { criteria: { resetScope } })
  expect((await restart('ForceDeletes')).status).toBe(204)
  expect((await send(`GET ${base}/jobs/`)).body.value.map(({ id }: { id: string }) => id)).toEqual([
    provisioning,
    hashes,
  ])
  expect((await send(`POST ${base}/jobs/${provisioning}/start`)).status).toBe(204)
  expect((await restart('Full')).status).toBe(204)
  expect((await send(`GET ${base}/jobs/${hashes}`)).body.schedule.state).toBe('Disabled')
})
