import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph, signInUser } from './callers.js'

// docs/discoveries/directory-links.md
const adele = 'dddddddd-0000-4000-8000-000000000011'
const sales = '99999999-0000-4000-8000-000000000001'
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const missing = 'dddddddd-0000-4000-8000-00000000ffff'
const notFound = { status: 404, body: { error: { code: 'Request_ResourceNotFound' } } }

const open = async () => connect(openGraph(), 'application-admin')

describe.each(['v1.0', 'beta'])('an object of any kind, on %s', (version) => {
  // The context and type of the example of api/directoryobject-get.md@0713c45.
  test.each([
    ['user', adele],
    ['group', sales],
    ['servicePrincipal', target],
    ['application', registration],
  ])('is a %s by its id', async (type, id) => {
    const { status, body } = await (await open())('GET', `/${version}/directoryObjects/${id}`)
    expect([status, body.id, body['@odata.type']]).toEqual([200, id, `#microsoft.graph.${type}`])
    expect(body['@odata.context']).toMatch(/\$metadata#directoryObjects\/\$entity$/)
  })

  test('is not there by another', async () => {
    expect(await (await open())('GET', `/${version}/directoryObjects/${missing}`)).toMatchObject(notFound)
  })

  // "The values are not case-sensitive": api/directoryobject-getbyids.md@007852a.
  test.each([
    [undefined, [adele, sales, target, registration]],
    [['user'], [adele]],
    [
      ['USER', 'microsoft.graph.group'],
      [adele, sales],
    ],
    [
      ['serviceprincipal', 'application'],
      [target, registration],
    ],
    [['directoryObject'], [adele, sales, target, registration]],
    [['device'], []],
  ])('is found among many, of %j', async (types, expected) => {
    const ids = [adele.toUpperCase(), missing, sales, target, registration, adele]
    const path = `/${version}/directoryObjects/getByIds`
    const { status, body } = await (await open())('POST', path, { ids, ...(types && { types }) })
    expect(status).toBe(200)
    expect(body['@odata.context']).toMatch(/\$metadata#directoryObjects$/)
    expect(body.value.map(({ id }: { id: string }) => id)).toEqual(expected)
  })
})

describe('ids that are asked for', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `dddddddd-0000-4000-9000-${String(index).padStart(12, '0')}`)

  test.each([
    ['1000', { ids: many(1_000) }, 200],
    ['1001', { ids: many(1_001) }, 400],
    ['none', {}, 400],
    ['a text', { ids: adele }, 400],
    ['numbers', { ids: [1] }, 400],
    ['another parameter', { ids: [], names: [] }, 400],
  ])('%s', async (_what, body, status) => {
    expect((await (await open())('POST', '/directoryObjects/getByIds', body)).status).toBe(status)
  })

  test('are answered without secrets, as far as selected', async () => {
    const call = await open()
    await call('POST', `/applications/${registration}/addPassword`, {})
    const { body } = await call('POST', '/directoryObjects/getByIds?$select=id,passwordCredentials', {
      ids: [registration],
    })
    expect(body.value).toMatchObject([
      { '@odata.type': '#microsoft.graph.application', passwordCredentials: [{ secretText: null }] },
    ])
    expect(body.value[0]).not.toHaveProperty('displayName')
  })
})

describe.each(['v1.0', 'beta'])('the domain of the tenant, on %s', (version) => {
  test('is listed, and read by its name', async () => {
    const call = await open()
    const { value } = (await call('GET', `/${version}/domains`)).body
    // Values of api/domain-list.md@08a2399 and resources/domain.md@008b756.
    expect(value).toMatchObject([
      {
        id: 'contoso.example',
        authenticationType: 'Managed',
        availabilityStatus: null,
        isDefault: true,
        isInitial: true,
        isVerified: true,
        passwordNotificationWindowInDays: 14,
        passwordValidityPeriodInDays: 90,
        supportedServices: ['Email', 'OfficeCommunicationsOnline'],
      },
    ])
    expect(
      (await call('GET', `/${version}/domains/Contoso.example?$select=id,isDefault`)).body,
    ).toMatchObject({
      id: 'contoso.example',
      isDefault: true,
    })
    expect(await call('GET', `/${version}/domains/fabrikam.example`)).toMatchObject(notFound)
  })
})

describe('what the signed-in user owns', () => {
  // `az ad app list --show-mine` and `az ad sp list --show-mine` tell the kinds apart by their type.
  test.each(['v1.0', 'beta'])('is listed with its types, on %s', async (version) => {
    const { call } = await signInUser(openGraph(), 'owner')
    const { status, body } = await call('GET', `/${version}/me/ownedObjects`)
    expect(status).toBe(200)
    expect(body.value).toMatchObject([
      { '@odata.type': '#microsoft.graph.group', id: sales },
      { '@odata.type': '#microsoft.graph.servicePrincipal', id: target },
    ])
    const other = await signInUser(openGraph(), 'registration-owner-user')
    expect((await other.call('GET', `/${version}/me/ownedObjects`)).body.value).toMatchObject([
      { '@odata.type': '#microsoft.graph.application', id: registration },
    ])
  })

  test('is nothing that an application has', async () => {
    expect(await (await open())('GET', '/me/ownedObjects')).toMatchObject({
      status: 400,
      body: { error: { code: 'BadRequest' } },
    })
  })
})
