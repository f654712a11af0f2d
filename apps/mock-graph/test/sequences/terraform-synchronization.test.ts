// azuread_synchronization_secret, azuread_synchronization_job and …_job_provision_on_demand
// (hashicorp/terraform-provider-azuread@f0169e0e, internal/services/synchronization): the calls of apply, plan and
// destroy in their order.
import { expect, test } from 'vitest'
import { openGraph, type Send } from './client.js'
import { connectTerraform, times } from './terraform.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const adele = 'dddddddd-0000-4000-8000-000000000011'
const base = `/v1.0/servicePrincipals/${target}/synchronization`
const credentials = [
  { key: 'BaseAddress', value: 'https://scim.example.com' },
  { key: 'SecretToken', value: 'not-a-token' },
]

async function createSecret(send: Send) {
  expect((await send(`PUT ${base}/secrets`, { value: credentials })).status).toBe(204)
  for (let hit = 0; hit < times; hit += 1) {
    const { status, body } = await send(`GET ${base}/secrets`)
    expect([status, body.value.length]).toEqual([200, credentials.length])
  }
}

async function createJob(send: Send): Promise<string> {
  expect((await send(`GET /v1.0/servicePrincipals/${target}`)).body.id).toBe(target)
  const created = await send(`POST ${base}/jobs`, {
    '@odata.type': '#microsoft.graph.synchronizationJob',
    templateId: 'scim',
  })
  expect(created).toMatchObject({
    status: 201,
    body: { templateId: 'scim', schedule: { expiration: null, interval: 'PT40M', state: 'Disabled' } },
  })
  for (let hit = 0; hit < times; hit += 1) {
    expect((await send(`GET ${base}/jobs/${created.body.id}`)).status).toBe(200)
  }
  return created.body.id
}

test('a secret is created, planned without a difference, changed and destroyed', async () => {
  const send = await connectTerraform(openGraph().graph)
  const empty = await send(`GET ${base}/secrets`)
  expect(empty).toMatchObject({ status: 200, body: { value: [] } })
  await createSecret(send)
  expect((await send(`GET ${base}/secrets`)).body.value).toEqual([
    { key: 'BaseAddress', value: 'https://scim.example.com' },
    { key: 'SecretToken', value: '*' },
  ])
  await createSecret(send)

  const blank = credentials.map(({ key }) => ({ key, value: '' }))
  expect((await send(`PUT ${base}/secrets`, { value: blank })).status).toBe(204)
  for (let hit = 0; hit < times; hit += 1) {
    expect((await send(`GET ${base}/secrets`)).body.value).toEqual([])
  }
})

test('a job is created, started, paused by a change and destroyed', async () => {
  const send = await connectTerraform(openGraph().graph)
  await createSecret(send)
  const id = await createJob(send)
  const job = `${base}/jobs/${id}`
  const state = async () => (await send(`GET ${job}`)).body.schedule.state
  expect(await send(`POST ${job}/start`)).toMatchObject({ status: 204, body: undefined })
  expect(await state()).toBe('Active')
  expect((await send(`POST ${job}/pause`)).status).toBe(204)
  expect(await state()).not.toBe('Active')
  expect((await send(`POST ${job}/start`)).status).toBe(204)
  expect(await state()).toBe('Active')

  expect((await send(`DELETE ${job}`)).status).toBe(204)
  for (let hit = 0; hit < times; hit += 1) expect((await send(`GET ${job}`)).status).toBe(404)
  // Issue 744 of the provider: the secrets belong to the service principal and outlive its jobs.
  expect((await send(`GET ${base}/secrets`)).body.value).toHaveLength(2)
})

test('a job that is to stay disabled is never started', async () => {
  const send = await connectTerraform(openGraph().graph)
  const id = await createJob(send)
  expect((await send(`GET ${base}/jobs/${id}`)).body.schedule.state).toBe('Disabled')
})

test('a user is provisioned on demand', async () => {
  const send = await connectTerraform(openGraph().graph)
  await createSecret(send)
  const id = await createJob(send)
  const { body: schema } = await send(`GET ${base}/jobs/${id}/schema`)
  expect((await send(`GET /v1.0/servicePrincipals/${target}`)).status).toBe(200)
  expect((await send(`GET ${base}/jobs/${id}`)).status).toBe(200)
  const { id: ruleId } = schema.synchronizationRules[0]
  const provisioned = await send(`POST ${base}/jobs/${id}/provisionOnDemand`, {
    parameters: [{ ruleId, subjects: [{ objectId: adele, objectTypeName: 'User' }] }],
  })
  // hamilton issue 203: 200 with a body, not 204.
  expect(provisioned).toMatchObject({ status: 200, body: { key: expect.any(String) } })
  expect(provisioned.headers.get('Content-Type')).toMatch(/^application\/json/)
})
