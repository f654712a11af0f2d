import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph, signIn } from './callers.js'

// The rules are those of application-post-federatedidentitycredentials and federatedidentitycredential-update.
const registration = 'bbbbbbbb-0000-4000-8000-000000000009'
const appId = 'aaaaaaaa-0000-4000-8000-000000000009'
const credentials = `/applications/${registration}/federatedIdentityCredentials`
const subject = 'repo:contoso/hr:ref:refs/heads/main'
const credential = {
  name: 'main',
  issuer: 'https://issuer.mock-graph.example',
  subject,
  audiences: ['api://AzureADTokenExchange'],
}

async function open() {
  const graph = openGraph()
  const exchange = async (about: string) =>
    signIn(graph, {
      grant_type: 'client_credentials',
      client_id: appId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await graph.issueAssertion({ subject: about }),
    })
  return { call: await connect(graph, 'application-admin'), exchange }
}

test('a credential that is made lets its assertions in, one that is changed or deleted no longer', async () => {
  const { call, exchange } = await open()
  expect((await exchange(subject)).status).toBe(401)
  const created = await call('POST', credentials, credential)
  expect(created).toMatchObject({
    status: 201,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#applications('${registration}')/federatedIdentityCredentials/$entity`,
      ...credential,
      description: null,
    },
  })
  expect((await exchange(subject)).claims).toMatchObject({ appid: appId, appidacr: '2' })
  const other = 'repo:contoso/hr:pull_request'
  expect((await call('PATCH', `${credentials}/${created.body.id}`, { subject: other })).status).toBe(204)
  expect((await exchange(subject)).status).toBe(401)
  expect((await exchange(other)).status).toBe(200)
  expect((await call('DELETE', `${credentials}/${created.body.id}`)).status).toBe(204)
  expect((await exchange(other)).status).toBe(401)
})

describe('a credential', () => {
  test('is addressed by its id or its name, of an application by its id or its app id', async () => {
    const { call } = await open()
    const { body } = await call('POST', credentials, credential)
    const byAppId = `/applications(appId='${appId}')/federatedIdentityCredentials`
    for (const path of [`${credentials}/${body.id}`, `${credentials}/main`, `${byAppId}/main`]) {
      expect((await call('GET', path)).body).toMatchObject({ id: body.id, subject })
    }
    expect((await call('GET', `${credentials}/Main`)).status).toBe(404)
  })

  test('is found by its subject', async () => {
    const { call } = await open()
    await call('POST', credentials, credential)
    await call('POST', credentials, { ...credential, name: 'other', subject: 'another' })
    const { body } = await call('GET', `${credentials}?$filter=subject eq '${subject}'&$select=name`)
    expect(body.value).toEqual([expect.objectContaining({ name: 'main' })])
    expect(body.value).toHaveLength(1)
  })

  test.each<[string, object]>([
    ['without a subject', { ...credential, subject: undefined }],
    ['without a name', { ...credential, name: '' }],
    ['for two audiences', { ...credential, audiences: ['one', 'two'] }],
    ['for none', { ...credential, audiences: [] }],
    ['with a member that it does not have', { ...credential, secret: 'value' }],
  ])('%s is refused', async (_, body) => {
    const { call } = await open()
    expect((await call('POST', credentials, body)).status).toBe(400)
    expect((await call('GET', credentials)).body.value).toEqual([])
  })

  test('shares neither its name nor its issuer and subject with another', async () => {
    const { call } = await open()
    await call('POST', credentials, credential)
    const taken = [
      { ...credential, subject: 'another' },
      { ...credential, name: 'other' },
    ]
    for (const body of taken) expect((await call('POST', credentials, body)).status).toBe(409)
    await call('POST', credentials, { ...credential, name: 'other', subject: 'another' })
    expect((await call('PATCH', `${credentials}/other`, { subject })).status).toBe(409)
  })

  test('keeps its name, which may be sent along', async () => {
    const { call } = await open()
    await call('POST', credentials, credential)
    const path = `${credentials}/main`
    expect((await call('PATCH', path, { name: 'other' })).status).toBe(400)
    expect((await call('PATCH', path, { name: 'main', description: 'Deployments' })).status).toBe(204)
    expect((await call('GET', path)).body.description).toBe('Deployments')
  })

  test('is one of twenty at most', async () => {
    const { call } = await open()
    const make = (index: number) =>
      call('POST', credentials, { ...credential, name: `n${index}`, subject: `s${index}` })
    for (let index = 0; index < 20; index++) expect((await make(index)).status).toBe(201)
    expect((await make(20)).status).toBe(400)
  })
})
