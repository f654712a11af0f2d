// The Python lambda with which AWS customers set up IAM Identity Center (docs/discoveries/clients.md): msal for the
// token, requests for Graph, no templateId in validateCredentials, and nothing saved unless that answered 204.
import { expect, test } from 'vitest'
import { asApplication, createClient, instantiate, json, openGraph, signIn, tokenUrl } from './client.js'

const credentials = [
  { key: 'BaseAddress', value: 'https://scim.us-east-1.amazonaws.com/11111111111-2222/scim/v2/' },
  { key: 'SecretToken', value: 'not-a-token' },
]

const ofRequests = {
  'User-Agent': 'python-requests/2.31.0',
  'Accept-Encoding': 'gzip, deflate',
  Accept: '*/*',
  Connection: 'keep-alive',
}

test('the lambda configures and starts provisioning', async () => {
  const { graph } = openGraph()
  const gallery = '21ed01d2-ec13-4e9e-86c1-cd546719ebc4'
  const id = await instantiate(await signIn(graph, asApplication()), gallery, 'AWS Single Sign-on')

  const token = await createClient(graph, {
    ...ofRequests,
    'x-client-sku': 'MSAL.Python',
    'x-client-ver': '1.20.0',
    'client-request-id': '66666666-0000-4000-8000-000000000001',
    'x-ms-lib-capability': 'retry-after, h429',
  })(`POST ${tokenUrl}`, new URLSearchParams({ ...asApplication(), client_info: '1' }))
  expect(token).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: expect.any(Number) } })
  const send = createClient(graph, {
    ...ofRequests,
    Authorization: `Bearer ${token.body.access_token}`,
    ...json,
  })

  const found = await send("GET /v1.0/servicePrincipals?$filter=displayName eq 'AWS Single Sign-on'")
  expect(found.body.value).toMatchObject([{ id, displayName: 'AWS Single Sign-on' }])
  const base = `/v1.0/servicePrincipals/${found.body.value[0].id}/synchronization`
  const templates = await send(`GET ${base}/templates`)
  const job = await send(`POST ${base}/jobs`, { templateId: templates.body.value[0].id })
  expect(job).toMatchObject({ status: 201, body: { templateId: 'aws' } })

  const validated = await send(`POST ${base}/jobs/${job.body.id}/validateCredentials`, { credentials })
  expect(validated).toMatchObject({ status: 204, body: undefined })
  expect((await send(`PUT ${base}/secrets`, { value: credentials })).status).toBe(204)
  expect((await send(`POST ${base}/jobs/${job.body.id}/start`)).status).toBe(204)
  expect((await send(`GET ${base}/jobs/${job.body.id}`)).body).toMatchObject({
    schedule: { state: 'Active' },
    status: { code: 'NotRun' },
  })
})

test('the lambda stops where the credentials are wrong', async () => {
  const { graph } = openGraph()
  const send = await signIn(graph, asApplication())
  const id = await instantiate(send, '21ed01d2-ec13-4e9e-86c1-cd546719ebc4', 'AWS Single Sign-on')
  const base = `/v1.0/servicePrincipals/${id}/synchronization`
  const job = await send(`POST ${base}/jobs`, { templateId: 'aws' })
  const incomplete = { credentials: credentials.slice(0, 1) }
  expect((await send(`POST ${base}/jobs/${job.body.id}/validateCredentials`, incomplete)).status).toBe(400)
})
