// Terraform modules for Oracle Cloud Infrastructure (docs/discoveries/clients.md): a secret and a job whose resources
// do not depend on each other, so that either may come first. Their template, oracleIDCS, is not in the fake's gallery.
import { expect, test } from 'vitest'
import { asApplication, instantiate, openGraph, signIn } from './client.js'

const secrets = {
  value: [
    { key: 'BaseAddress', value: 'https://idcs-1234.identity.oraclecloud.com/admin/v1' },
    { key: 'SecretToken', value: 'not-a-token' },
  ],
}

test.each([
  ['the secrets', ['PUT secrets', 'POST jobs']],
  ['the job', ['POST jobs', 'PUT secrets']],
])('%s may come first', async (_, order) => {
  const { graph, clock } = openGraph()
  const send = await signIn(graph, asApplication())
  const id = await instantiate(send, '8adf8e6e-67b2-4cf2-a259-e3dc5476c621', 'OCI')
  const base = `/v1.0/servicePrincipals/${id}/synchronization`
  const statuses = new Map<string, number>()
  for (const step of order) {
    const [method, path] = step.split(' ')
    const body = path === 'jobs' ? { templateId: 'scim' } : secrets
    statuses.set(step, (await send(`${method} ${base}/${path}`, body)).status)
  }
  expect(Object.fromEntries(statuses)).toEqual({ 'PUT secrets': 204, 'POST jobs': 201 })
  const [job] = (await send(`GET ${base}/jobs`)).body.value
  expect((await send(`POST ${base}/jobs/${job.id}/start`)).status).toBe(204)
  clock.advance('PT1M')
  expect((await send(`GET ${base}/jobs/${job.id}`)).body.status.code).toBe('Active')
})
