import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createMockGraph } from '../../src/index.js'
import { connect } from '../connect.js'

// Made once: they take longer than a test.
const keys = generateSigningKeys()

const servicePrincipal = 'eeeeeeee-0000-4000-8000-000000000001'
const application = 'bbbbbbbb-0000-4000-8000-000000000001'
const clientId = 'aaaaaaaa-0000-4000-8000-000000000001'

const roots = [
  ['servicePrincipals', servicePrincipal],
  ['applications', application],
] as const

// Below /servicePrincipals a PATCH is only in the metadata; here it has the effect that is assumed of it.
const behaviour = { metadataWrites: 'take' } as const
const open = () => connect(createMockGraph({ signingKeys: () => keys, behaviour }), 'application-admin')

describe.each(roots)('the templates below /%s', (collection, id) => {
  const base = `/${collection}/${id}/synchronization/templates`

  test('are listed without their schemas', async () => {
    const call = await open()
    const { status, body } = await call('GET', base)
    expect(status).toBe(200)
    expect(body['@odata.context']).toBe(
      `https://graph.microsoft.com/v1.0/$metadata#${collection}('${id}')/synchronization/templates`,
    )
    expect(body.value).toEqual([
      {
        id: 'scim',
        applicationId: clientId,
        default: true,
        description: 'Provision users and groups to any application that speaks SCIM 2.0.',
        discoverable: true,
        factoryTag: 'customappsso',
        metadata: expect.arrayContaining([
          { key: 'GalleryApplicationIdentifier', value: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621' },
        ]),
      },
    ])
  })

  test('are counted', async () => {
    const call = await open()
    expect((await call('GET', `${base}/$count`)).body).toBe('1')
    expect((await call('GET', `${base}/$count?$filter=id eq 'other'`)).body).toBe('0')
  })

  test('are read one by one, with their schema where it is asked for', async () => {
    const call = await open()
    const { status, body } = await call('GET', `${base}/SCIM?$select=id&$expand=schema`)
    expect(status).toBe(200)
    expect(body['@odata.context']).toMatch(/\/templates\(id\)\/\$entity$/)
    expect(body.schema.synchronizationRules[0].name).toBe('USER_OUTBOUND_USER')
  })

  test('are created, with the schema of the factory they name', async () => {
    const call = await open()
    const created = await call('POST', base, { id: 'mine', factoryTag: 'aws', default: false })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({
      id: 'mine',
      applicationId: clientId,
      factoryTag: 'aws',
      metadata: [],
    })
    const { body: schema } = await call('GET', `${base}/mine/schema`)
    expect(schema.id).toBe('mine')
    expect(schema.directories[1].name).toBe('AWS IAM Identity Center')
    expect((await call('GET', base)).body.value).toHaveLength(2)
    expect((await call('POST', base, { id: 'MINE' })).status).toBe(409)
  })

  test('lose what an update leaves out', async () => {
    const call = await open()
    const body = { id: 'scim', description: 'Ours', metadata: [{ key: 'IsOAuthEnabled', value: 'true' }] }
    expect(await call('PATCH', `${base}/scim`, body)).toMatchObject({ status: 204, body: undefined })
    const { body: after } = await call('GET', `${base}/scim?$expand=schema`)
    expect(after).toMatchObject({
      description: 'Ours',
      default: false,
      discoverable: false,
      factoryTag: null,
      metadata: [{ key: 'IsOAuthEnabled', value: 'true' }],
    })
    expect(after.schema.synchronizationRules).toHaveLength(1)
  })

  test('are deleted', async () => {
    const call = await open()
    expect((await call('DELETE', `${base}/scim`)).status).toBe(204)
    expect((await call('GET', `${base}/scim`)).status).toBe(404)
    expect((await call('GET', base)).body.value).toEqual([])
  })

  test.each(['GET', 'PATCH', 'DELETE'])('%s of a template that is not there is a 404', async (method) => {
    const call = await open()
    const { status, body } = await call(method, `${base}/none`, method === 'PATCH' ? {} : undefined)
    expect(status).toBe(404)
    expect(body.error.message).toContain("Resource 'none' does not exist")
  })

  test('refuse what no template has', async () => {
    const call = await open()
    const { status, body } = await call('PATCH', `${base}/scim`, { tag: 'x' })
    expect(status).toBe(400)
    expect(body.error.message).toContain(
      "The property 'tag' does not exist on type 'microsoft.graph.synchronizationTemplate'",
    )
    expect((await call('PATCH', `${base}/scim`, { default: 'yes' })).status).toBe(400)
  })
})

test('both roots speak of the same templates', async () => {
  const call = await open()
  await call('PATCH', `/applications/${application}/synchronization/templates/scim`, {
    id: 'scim',
    description: 'Ours',
  })
  const { body } = await call('GET', `/servicePrincipals/${servicePrincipal}/synchronization/templates/scim`)
  expect(body.description).toBe('Ours')
})

test('a reset gives the templates of the gallery again', async () => {
  const graph = createMockGraph({ signingKeys: () => keys })
  const path = `/servicePrincipals/${servicePrincipal}/synchronization/templates`
  const call = await connect(graph, 'application-admin')
  await call('DELETE', `${path}/scim`)
  graph.reset()
  expect((await call('GET', path)).body.value).toHaveLength(1)
})
