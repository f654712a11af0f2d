import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { createClock } from '../../src/clock.js'
import type { Seed } from '../../src/directory/seed/seed.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createMockGraph, type MockGraphOptions } from '../../src/mock-graph.js'

const tid = '11111111-0000-4000-8000-000000000001'
const machineId = '22222222-0000-4000-8000-000000000001'
const webId = '22222222-0000-4000-8000-000000000002'
const jobsId = '22222222-0000-4000-8000-000000000003'
const webObject = '33333333-0000-4000-8000-000000000002'
const webResource =
  '/subscriptions/s/resourcegroups/r/providers/Microsoft.ManagedIdentity/userAssignedIdentities/web'
const resource = 'https://graph.microsoft.com'
const keys = generateSigningKeys()
const clock = createClock(new Date('2026-01-31T12:00:00Z'))
clock.freeze()
const expiresOn = String(Date.parse('2026-01-31T12:59:59Z') / 1000)

const machine = { name: 'machine', clientId: machineId, systemAssigned: true }
const web = { name: 'web', clientId: webId, id: webObject, resourceId: webResource }
const jobs = { name: 'jobs', clientId: jobsId }
const permissions = { application: ['Synchronization.ReadWrite.All'] }
type Identities = NonNullable<Seed['tenants'][number]['managedIdentities']>

const fakeWith = (managedIdentities: Identities, options: MockGraphOptions = {}) =>
  createMockGraph({
    seed: { tenants: [{ id: tid, displayName: 'Contoso', domain: 'contoso.example', managedIdentities }] },
    signingKeys: () => keys,
    clock,
    machine: { identityHeader: 'the header' },
    ...options,
  })
const everything: Identities = [{ ...machine, permissions }, { ...web, permissions }, jobs]

async function ask(
  fake: ReturnType<typeof fakeWith>,
  url: string,
  query: Record<string, string>,
  headers: Record<string, string>,
) {
  const response = await fake.fetch(new Request(`${url}?${new URLSearchParams(query)}`, { headers }))
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const metadataUrl = 'http://169.254.169.254/metadata/identity/oauth2/token'
const fromMetadata = (
  fake: ReturnType<typeof fakeWith>,
  query = {},
  headers: Record<string, string> = { Metadata: 'true' },
) => ask(fake, metadataUrl, { 'api-version': '2018-02-01', resource, ...query }, headers)
const fromAppService = (fake: ReturnType<typeof fakeWith>, query = {}, header = 'the header') =>
  ask(
    fake,
    'http://127.0.0.1:4010/msi/token',
    { 'api-version': '2019-08-01', resource, ...query },
    {
      'X-IDENTITY-HEADER': header,
    },
  )

describe('the metadata service', () => {
  test('gives the token of the machine itself, in the form of the documentation', async () => {
    const { status, body } = await fromMetadata(fakeWith(everything))
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.any(String),
      client_id: machineId,
      expires_in: '3599',
      expires_on: expiresOn,
      ext_expires_in: '3599',
      not_before: expect.stringMatching(/^\d+$/),
      resource,
      token_type: 'Bearer',
    })
    expect(decodeJwt(body.access_token)).toMatchObject({
      aud: resource,
      appid: machineId,
      appidacr: '2',
      idtyp: 'app',
      tid,
      roles: permissions.application,
      xms_mirid: expect.stringMatching(/\/providers\/Microsoft.Compute\/virtualMachines\/machine$/),
    })
  })

  test.each([
    ['client_id', webId],
    ['object_id', webObject],
    ['msi_res_id', webResource],
  ])('gives the token of the identity that %s names', async (parameter, value) => {
    const { body } = await fromMetadata(fakeWith(everything), { [parameter]: value })
    expect(decodeJwt(body.access_token)).toMatchObject({
      appid: webId,
      oid: webObject,
      xms_mirid: webResource,
    })
  })

  test('chooses the only user-assigned identity, and never among several', async () => {
    expect((await fromMetadata(fakeWith([web]))).body.client_id).toBe(webId)
    expect(await fromMetadata(fakeWith([web, jobs]))).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_request',
        error_description:
          'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request',
      },
    })
  })

  test.each<[string, object, Record<string, string> | undefined, string, string]>([
    ['without its header', {}, {}, 'invalid_request', 'Required metadata header not specified'],
    [
      'that was forwarded',
      {},
      { Metadata: 'true', 'X-Forwarded-For': '10.0.0.1' },
      'invalid_request',
      'Requests with the header X-Forwarded-For are not served',
    ],
    [
      'without a resource',
      { resource: '' },
      undefined,
      'invalid_request',
      "Required query variable 'resource' is missing",
    ],
    [
      'without a version',
      { 'api-version': '' },
      undefined,
      'invalid_request',
      "Required query variable 'api-version' is missing or malformed",
    ],
    [
      'for an identity it does not have',
      { client_id: tid },
      undefined,
      'invalid_request',
      'Identity not found',
    ],
    [
      'for an unknown resource',
      { resource: 'https://nowhere.example' },
      undefined,
      'invalid_resource',
      'AADSTS500011: The resource principal named https://nowhere.example was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
    ],
  ])('refuses a request %s', async (_, query, headers, error, error_description) => {
    expect(await fromMetadata(fakeWith(everything), query, headers)).toMatchObject({
      status: 400,
      body: { error, error_description },
    })
  })

  test('has no identity where the seed has none', async () => {
    expect((await fromMetadata(fakeWith([]))).body.error_description).toBe('Identity not found')
  })

  test('is not for pages in a browser', async () => {
    const headers = { Metadata: 'true', Origin: 'https://evil.example' }
    const answer = await fromMetadata(fakeWith(everything), {}, headers)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('App Service', () => {
  test('gives the token of the app itself, in the form of the documentation', async () => {
    const { status, body } = await fromAppService(fakeWith(everything))
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.any(String),
      client_id: machineId,
      expires_on: expiresOn,
      resource,
      token_type: 'Bearer',
    })
  })

  test.each([
    ['client_id', webId],
    ['principal_id', webObject],
    ['object_id', webObject],
    ['mi_res_id', webResource],
  ])('gives the token of the identity that %s names', async (parameter, value) => {
    expect((await fromAppService(fakeWith(everything), { [parameter]: value })).body.client_id).toBe(webId)
  })

  const unknown =
    'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.'
  test.each<[string, Identities, object, string, number, string | RegExp]>([
    ['with a wrong header', everything, {}, 'another', 401, /IDENTITY_HEADER/],
    ['of another version', everything, { 'api-version': '2017-09-01' }, 'the header', 400, /2019-08-01/],
    ['without a resource', everything, { resource: '' }, 'the header', 400, /resource/],
    ['for an identity it does not have', everything, { client_id: tid }, 'the header', 400, unknown],
    [
      'for two identities at once',
      everything,
      { client_id: webId, mi_res_id: machineId },
      'the header',
      400,
      unknown,
    ],
    [
      'that names none, where all are user-assigned',
      [web],
      {},
      'the header',
      400,
      'Unable to load the proper Managed Identity.',
    ],
    [
      'for an unknown resource',
      everything,
      { resource: 'https://nowhere.example' },
      'the header',
      400,
      /^AADSTS500011: /,
    ],
  ])('refuses a request %s', async (_, identities, query, header, status, message) => {
    const answer = await fromAppService(fakeWith(identities), query, header)
    expect(answer).toMatchObject({ status, body: { statusCode: status } })
    expect(answer.body.message).toMatch(message)
  })
})

test('a machine of one identity has no other', async () => {
  const fake = fakeWith(everything, { machine: { identities: ['web'] } })
  expect((await fromMetadata(fake)).body.client_id).toBe(webId)
  expect((await fromMetadata(fake, { client_id: machineId })).body.error_description).toBe(
    'Identity not found',
  )
})

test('each fake has a secret of its own', () => {
  const [one, other] = [createMockGraph(), createMockGraph()]
  expect(one.identityHeader).not.toBe(other.identityHeader)
})

test('Graph shows a managed identity as it shows those of Azure, and obeys it', async () => {
  const fake = fakeWith([{ ...web, permissions: { application: ['Application.Read.All'] } }])
  const { body } = await fromMetadata(fake)
  const headers = { authorization: `Bearer ${body.access_token}` }
  const request = new Request(`https://graph.microsoft.com/v1.0/servicePrincipals/${webObject}`, { headers })
  expect(await (await fake.fetch(request)).json()).toMatchObject({
    servicePrincipalType: 'ManagedIdentity',
    appId: webId,
    alternativeNames: ['isExplicit=True', webResource],
  })
})

test('a disabled identity is not found', async () => {
  const fake = fakeWith([web])
  const directory = fake.world.find(tid)!
  const identity = directory.servicePrincipals.get(webObject)!
  directory.put('servicePrincipals', webObject, { ...identity, accountEnabled: false })
  expect((await fromMetadata(fake)).body.error_description).toBe('Identity not found')
})

// Entra's endpoints for managed identities have no parameter for claims, so a client can only ask again.
test('a claims challenge ends with the next token, and not before', async () => {
  const fake = fakeWith(everything, {
    clock: createClock(new Date('2026-01-31T12:00:00Z')),
    faults: [{ match: { operation: 'servicePrincipals.list', nth: 1 }, fault: { kind: 'claimsChallenge' } }],
  })
  const call = async (token: string) => {
    const headers = { Authorization: `Bearer ${token}` }
    return (await fake.fetch(new Request(`${resource}/v1.0/servicePrincipals`, { headers }))).status
  }
  const first = (await fromMetadata(fake, { client_id: machineId })).body.access_token
  expect([await call(first), await call(first)]).toEqual([401, 401])
  const second = (await fromMetadata(fake, { client_id: machineId })).body.access_token
  expect(await call(second)).not.toBe(401)
  expect(await call(first)).toBe(401)
})
