// A TypeScript application that sets Google Workspace up (docs/discoveries/clients.md): it may run again, so a 409 on
// POST jobs means the job is there; then it reads jobs, writes secrets and the schema, and starts.
import { expect, test } from 'vitest'
import { asApplication, instantiate, openGraph, type Send, signIn } from './client.js'

async function configure(send: Send, id: string) {
  const base = `/v1.0/servicePrincipals/${id}/synchronization`
  const created = await send(`POST ${base}/jobs`, { templateId: 'GoogleApps' })
  const jobs = await send(`GET ${base}/jobs`)
  const { id: jobId } = jobs.body.value.find(
    ({ templateId }: { templateId: string }) => templateId === 'GoogleApps',
  )
  const secrets = await send(`PUT ${base}/secrets`, {
    value: [
      { key: 'BaseAddress', value: 'https://www.googleapis.com/admin/directory/v1' },
      { key: 'SecretToken', value: 'not-a-token' },
    ],
  })
  const { body: schema } = await send(`GET ${base}/jobs/${jobId}/schema`)
  const [rule] = schema.synchronizationRules
  for (const mapping of rule.objectMappings) mapping.enabled = mapping.sourceObjectName === 'User'
  const written = await send(`PUT ${base}/jobs/${jobId}/schema`, schema)
  const started = await send(`POST ${base}/jobs/${jobId}/start`)
  const { body: read } = await send(`GET ${base}/jobs/${jobId}/schema`)
  return {
    jobs: jobs.body.value.length,
    created: created.status,
    statuses: [secrets.status, written.status, started.status],
    enabled: read.synchronizationRules[0].objectMappings.map(
      (mapping: { sourceObjectName: string; enabled: boolean }) => [
        mapping.sourceObjectName,
        mapping.enabled,
      ],
    ),
  }
}

test('the set-up can be run twice', async () => {
  const { graph } = openGraph()
  const send = await signIn(graph, asApplication())
  const id = await instantiate(send, '01303a13-8322-4e06-bee5-80d612907131', 'Google Workspace')
  const configured = {
    jobs: 1,
    statuses: [204, 204, 204],
    enabled: [
      ['User', true],
      ['Group', false],
    ],
  }
  expect(await configure(send, id)).toEqual({ ...configured, created: 201 })
  expect(await configure(send, id)).toEqual({ ...configured, created: 409 })
})
