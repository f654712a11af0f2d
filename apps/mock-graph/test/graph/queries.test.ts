import { describe, expect, test } from 'vitest'
import { createClock } from '../../src/index.js'
import { connect } from '../connect.js'
import { openGraph } from '../directory/callers.js'

const advanced = { ConsistencyLevel: 'eventual' }
const adele = 'dddddddd-0000-4000-8000-000000000011'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const jobs = `/servicePrincipals/${target}/synchronization/jobs`

const open = () => connect(openGraph(), 'application-admin')
const unsupported = (property: string, resource: string) => ({
  status: 400,
  body: {
    error: {
      code: 'Request_UnsupportedQuery',
      message: `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource}'.`,
    },
  },
})

describe('what $metadata lists may be selected', () => {
  test('a password profile, which is never told', async () => {
    const call = await open()
    const { status, body } = await call('GET', '/users?$select=id,passwordProfile')
    expect(status).toBe(200)
    expect(body.value).toContainEqual({ id: adele, passwordProfile: null })
    expect((await call('GET', `/users/${adele}?$select=passwordProfile`)).body.passwordProfile).toBeNull()
    expect((await call('GET', `/users/${adele}`)).body).not.toHaveProperty('passwordProfile')
  })

  test.each([
    ['beyond the slice', '/v1.0/applications?$select=verifiedPublisher,optionalClaims', 200],
    ['of beta, in beta', '/beta/applications?$select=oauth2RequirePostResponse', 200],
    ['of beta, in v1.0', '/v1.0/applications?$select=oauth2RequirePostResponse', 400],
    ['which is a navigation property', '/v1.0/users?$select=id,manager', 200],
    ['of nothing', '/v1.0/users?$select=constructor', 400],
  ])('a property %s', async (_, path, status) => {
    expect((await (await open())('GET', path)).status).toBe(status)
  })
})

describe('a property that exists is not said to be missing', () => {
  test.each([
    [
      "/servicePrincipals?$count=true&$filter=oauth2PermissionScopes/any(s:s/userConsentDisplayName eq 'x')",
      'oauth2PermissionScopes/userConsentDisplayName',
      'ServicePrincipal',
    ],
    [
      "/applications?$count=true&$filter=web/redirectUris/any(u:u eq 'https://x.example')",
      'web/redirectUris',
      'Application',
    ],
    ["/applications?$filter=keyCredentials/any(k:k/key eq 'x')", 'keyCredentials/key', 'Application'],
    [
      "/applications?$count=true&$filter=passwordCredentials/any(p:startswith(p/secretText,'a'))",
      'passwordCredentials/secretText',
      'Application',
    ],
    ["/users?$filter=manager/id eq 'x'", 'manager/id', 'User'],
    ["/users?$filter=passwordProfile/password eq 'x'", 'passwordProfile/password', 'User'],
    [
      "/auditLogs/provisioning?$filter=provisioningSteps/any(s:s/status eq 'failure')",
      'provisioningSteps/status',
      'provisioningObjectSummary',
    ],
    [
      `${jobs}?$filter=status/quarantine/reason eq 'Unknown'`,
      'status/quarantine/reason',
      'synchronizationJob',
    ],
    [
      `${jobs}/$count?$filter=status/quarantine/reason eq 'Unknown'`,
      'status/quarantine/reason',
      'synchronizationJob',
    ],
  ])('%s', async (path, property, resource) => {
    const call = await open()
    expect(await call('GET', path, undefined, advanced)).toMatchObject(unsupported(property, resource))
  })

  test.each([
    '/directory/deletedItems/microsoft.graph.user?$expand=manager',
    `/servicePrincipals/${target}?$expand=synchronization`,
  ])('%s', async (path) => {
    const { status, body } = await (await open())('GET', path)
    expect(status).toBe(400)
    expect(body.error.message).toContain('cannot be used in the $expand query option.')
  })
})

describe('values are compared as what they are', () => {
  async function openJob() {
    const clock = createClock()
    clock.freeze()
    clock.set(new Date('2026-03-01T12:00:00Z'))
    const call = await connect(openGraph({ clock }), 'application-admin')
    const secrets = [
      { key: 'BaseAddress', value: 'https://scim.example.com' },
      { key: 'SecretToken', value: 'not-a-secret' },
    ]
    await call('PUT', `/servicePrincipals/${target}/synchronization/secrets`, { value: secrets })
    const { body } = await call('POST', jobs, { templateId: 'scim' })
    await call('POST', `${jobs}/${body.id}/start`)
    clock.advance('PT1M')
    return call
  }

  test.each([
    ["status/code eq 'Active'", 1],
    ["status/code eq 'Paused'", 0],
    ["status/code eq microsoft.graph.synchronizationStatusCode'Active'", 1],
    ["schedule/state in ('Active','Paused')", 1],
    ["schedule/interval eq duration'PT40M'", 1],
    ["schedule/interval gt duration'PT2400S'", 0],
    ['status/countSuccessiveCompleteFailures eq 0', 1],
    ['status/countSuccessiveCompleteFailures gt 4294967296', 0],
  ])('jobs with %s: %i', async (filter, count) => {
    const { status, body } = await (await openJob())('GET', `${jobs}?$filter=${filter}`)
    expect([status, body.value?.length]).toEqual([200, count])
  })

  test.each([
    ["provisioningAction eq 'create'", true],
    ["provisioningAction eq microsoft.graph.provisioningAction'create'", true],
    ["contains(provisioningAction,'crea')", true],
    ["provisioningStatusInfo/status eq 'failure'", false],
  ])('the provisioning log with %s', async (filter, some) => {
    const call = await openJob()
    const { status, body } = await call('GET', `/auditLogs/provisioning?$filter=${filter}`)
    expect([status, body.value?.length > 0]).toEqual([200, some])
  })

  test('a text is no member of another enum, and no bytes', async () => {
    const call = await openJob()
    const wrong = "$filter=status/code eq microsoft.graph.initiatorType'user'"
    expect((await call('GET', `${jobs}?${wrong}`)).body.error.message).toContain(
      "Found operand types 'microsoft.graph.synchronizationStatusCode' and 'microsoft.graph.initiatorType'",
    )
    const bytes = (literal: string) =>
      call('GET', `/applications?$filter=keyCredentials/any(k:k/customKeyIdentifier eq ${literal})`)
    expect((await bytes("'AAAA'")).status).toBe(400)
    expect((await bytes("binary'AAAA'")).status).toBe(200)
  })
})

describe('what somebody wrote', () => {
  test('beyond the slice is kept and shown', async () => {
    const call = await open()
    const written = { isDeviceOnlyAuthSupported: true, optionalClaims: { idToken: [] } }
    expect((await call('PATCH', `/applications/${registration}`, written)).status).toBe(204)
    expect((await call('GET', `/applications/${registration}`)).body).toMatchObject(written)
  })
})
