import { describe, expect, test } from 'vitest'
import { type LogEntry, openProvisionedApp } from '../../../../test/provisioned-app.js'
import { galleryApplications } from '../../../gallery/applications.js'

const bulkRequest = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'
const scim = { 'Content-Type': 'application/scim+json' }

const hire = (userName: string) => ({
  method: 'POST',
  bulkId: `bulk-${userName}`,
  path: '/Users',
  data: {
    externalId: userName,
    userName,
    displayName: userName.toUpperCase(),
    active: true,
    name: { givenName: userName.charAt(0).toUpperCase() + userName.slice(1), familyName: 'Voss' },
  },
})

const request = (...operations: unknown[]) => ({
  schemas: [bulkRequest],
  Operations: operations,
  failOnErrors: null,
})

async function open() {
  const app = await openProvisionedApp()
  const { directory, target } = app
  const gallery = galleryApplications.find(({ templates }) => templates.some(({ id }) => id === 'API2AAD'))!
  const servicePrincipal = directory.servicePrincipals.get(target)!
  directory.put('servicePrincipals', target, { ...servicePrincipal, applicationTemplateId: gallery.id })
  const id = await app.createJob('API2AAD')
  const upload = (body: unknown, headers: Record<string, string> = scim) =>
    app.at('POST', `/jobs/${id}/bulkUpload`, body, headers)
  return { ...app, id, upload }
}

describe('bulkUpload', () => {
  test('is accepted while the job is switched off, and processed once it is started', async () => {
    const { upload, id, at, call, clock, log, directory } = await open()
    const { status, body, headers } = await upload(request(hire('ann'), hire('bob')))
    expect([status, body]).toEqual([202, undefined])
    const location = headers.get('Location') ?? ''
    expect(location).toBe(
      `https://graph.microsoft.com/v1.0/auditLogs/provisioning/?$filter=jobid%20eq%20%27${id}%27`,
    )
    clock.advance('PT1H')
    expect(await log()).toEqual([])
    await at('POST', `/jobs/${id}/start`)
    clock.advance('PT1M')
    const { value } = (await call('GET', location.replace('https://graph.microsoft.com', ''))).body
    expect(value.map((entry: LogEntry) => [entry.sourceIdentity.id, entry.provisioningAction])).toEqual([
      ['bob', 'create'],
      ['ann', 'create'],
    ])
    // The name of the account is made of the person's: entra/inbound-provisioning-api-custom-attributes.
    expect(directory.userByPrincipalName('Ann.Voss@contoso.example')).toMatchObject({
      displayName: 'ANN',
      details: { employeeId: 'ann', givenName: 'Ann', surname: 'Voss', mailNickname: 'ann' },
    })
  })

  // That both sides change places is inferred: docs/discoveries/provisioning-log.md.
  test('comes from the application into the tenant, and its log says so', async () => {
    const { upload, id, at, clock, log, target } = await open()
    await upload(request(hire('ann')))
    clock.advance('PT1H')
    await at('POST', `/jobs/${id}/start`)
    clock.advance('PT1M')
    const [entry] = await log()
    expect(entry).toMatchObject({
      sourceSystem: { displayName: 'API', details: { ServicePrincipalId: target } },
      sourceIdentity: { details: { id: 'ann', odatatype: 'User', DisplayName: 'ANN' } },
      targetSystem: { displayName: 'Microsoft Entra ID', details: {} },
      targetIdentity: { identityType: 'User', displayName: '' },
    })
  })

  test('updates whom it knows, five minutes after it was accepted', async () => {
    const { upload, id, at, clock, log, status, directory } = await open()
    await at('POST', `/jobs/${id}/start`)
    await upload(request(hire('ann')))
    await upload(request({ ...hire('ann'), data: { externalId: 'ann', userName: 'anna', active: false } }))
    clock.advance('PT4M')
    expect(await log()).toEqual([])
    clock.advance('PT1M')
    expect((await log()).map((entry) => entry.provisioningAction)).toEqual(['update', 'create'])
    // The name of an account is given once: its mapping is for creation only.
    expect(directory.userByPrincipalName('Ann.Voss@contoso.example')).toMatchObject({ accountEnabled: false })
    expect(await status(id)).toMatchObject({
      code: 'Active',
      synchronizedEntryCountByType: [{ key: 'User to User', value: 1 }],
    })
  })

  test.each([
    ['another schema', { schemas: ['urn:x'], Operations: [hire('ann')] }],
    ['no operations', request()],
    ['an operation without bulkId', request({ ...hire('ann'), bulkId: undefined })],
    ['an operation without data', request({ ...hire('ann'), data: 'ann' })],
    ['a list', []],
  ])('refuses %s', async (_, body) => {
    const { upload } = await open()
    const answer = await upload(body)
    expect([answer.status, answer.body.error.message]).toEqual([400, 'Invalid Data Format'])
  })

  test('takes fifty operations and refuses one more', async () => {
    const { upload } = await open()
    const hires = Array.from({ length: 51 }, (_, index) => hire(`user-${index}`))
    expect((await upload(request(...hires.slice(1)))).status).toBe(202)
    expect((await upload(request(...hires))).status).toBe(400)
  })

  test('takes forty calls in five seconds', async () => {
    const { upload, clock } = await open()
    const statuses = new Set<number>()
    for (let call = 0; call < 40; call += 1) statuses.add((await upload(request(hire('ann')))).status)
    expect([...statuses]).toEqual([202])
    expect((await upload(request(hire('ann')))).status).toBe(429)
    clock.advance('PT6S')
    expect((await upload(request(hire('ann')))).status).toBe(202)
  })

  test('wants another Content-Type than JSON, and a job for inbound provisioning', async () => {
    const { upload } = await open()
    expect((await upload(request(hire('ann')), {})).status).toBe(400)
    const other = await openProvisionedApp()
    const id = await other.createJob()
    const answer = await other.at('POST', `/jobs/${id}/bulkUpload`, request(hire('ann')), scim)
    expect(answer.status).toBe(400)
  })

  test('shows, replaces and forgets its content', async () => {
    const { at, upload, id } = await open()
    const path = `/jobs/${id}/bulkUpload`
    expect((await at('GET', path)).body).toMatchObject({ id })
    expect((await at('GET', `${path}/$value`)).status).toBe(404)
    await upload(request(hire('ann')))
    const content = await at('GET', `${path}/$value`)
    expect(content.headers.get('Content-Type')).toBe('application/octet-stream')
    expect(JSON.parse(content.body)).toEqual(request(hire('ann')))
    const bytes = new TextEncoder().encode('{"ü":1}')
    const octets = { 'Content-Type': 'application/octet-stream' }
    expect((await at('PUT', `${path}/$value`, bytes, octets)).status).toBe(204)
    expect((await at('GET', `${path}/$value`)).body).toBe('{"ü":1}')
    expect((await at('PATCH', path, {})).status).toBe(404)
    expect((await at('DELETE', `${path}/$value`)).status).toBe(204)
    expect((await at('GET', `${path}/$value`)).status).toBe(404)
    expect((await at('DELETE', path)).status).toBe(204)
  })
})
