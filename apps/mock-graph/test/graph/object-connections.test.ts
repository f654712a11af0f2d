import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { ids, openPlace } from '../walk/place.js'

// What is expected here stands in MicrosoftDocs/entra-docs:docs/identity/app-provisioning/manage-object-connections.md
// @dca89e7c018ffd712bbe93653bff0e6c5b9b247b.
const keys = generateSigningKeys()
const secrets = [
  { key: 'BaseAddress', value: 'https://scim.example.com' },
  { key: 'SecretToken', value: 'not-a-secret' },
]

/** A job that ran once and goes on. */
async function openJob() {
  const place = openPlace({
    version: 'beta',
    throughApplication: false,
    usual: 'application-admin',
    signingKeys: () => keys,
  })
  const { call, params } = place
  await call('PUT', '{sync}/secrets', { value: secrets })
  params.job = (await call('POST', '{sync}/jobs', { templateId: 'scim' })).body.id
  await call('POST', '{sync}/jobs/{job}/start')
  place.advance('PT1M')
  const connection = (id: string) => `{sync}/jobs/{job}/objectConnections('${id}')`
  return { ...place, connection, pause: () => call('POST', '{sync}/jobs/{job}/pause') }
}

describe('GET …/objectConnections', () => {
  test('of an active job tells what the object is linked with', async () => {
    const { call, connection } = await openJob()
    const { status, body } = await call('GET', connection(ids.adele))
    expect([status, body]).toEqual([
      200,
      {
        '@odata.context': 'https://graph.microsoft.com/beta/$metadata#objectConnection/$entity',
        objectId: ids.adele,
        sourceAnchor: ids.adele,
        targetAnchor: expect.any(String),
        displayName: 'Adele Vance',
        objectTypeName: 'User',
      },
    ])
  })

  test('finds an object by its id in the target, too, and says by which it was asked for', async () => {
    const { call, connection } = await openJob()
    const { targetAnchor } = (await call('GET', connection(ids.adele))).body
    expect((await call('GET', connection(targetAnchor))).body).toMatchObject({
      objectId: targetAnchor,
      sourceAnchor: ids.adele,
    })
  })

  test('takes $select and no other option', async () => {
    const { call, connection } = await openJob()
    const selected = await call('GET', `${connection(ids.adele)}?$select=sourceAnchor`)
    expect(Object.keys(selected.body)).toEqual(['@odata.context', 'sourceAnchor'])
    expect((await call('GET', `${connection(ids.adele)}?$filter=objectId eq 'a'`)).status).toBe(400)
  })

  test('is 404 for an object without one, and 400 without an object', async () => {
    const { call, connection } = await openJob()
    expect((await call('GET', connection('nobody'))).status).toBe(404)
    expect((await call('GET', '{sync}/jobs/{job}/objectConnections')).status).toBe(400)
    expect((await call('GET', "{sync}/jobs/no-job/objectConnections('nobody')")).status).toBe(404)
  })
})

describe('DELETE …/objectConnections', () => {
  test('is 409 while the job is active, and leaves the link', async () => {
    const { call, connection } = await openJob()
    expect((await call('DELETE', connection(ids.adele))).status).toBe(409)
    expect((await call('GET', connection(ids.adele))).status).toBe(200)
  })

  test('of a paused job breaks the link once, and is 204 however often', async () => {
    const { call, connection, pause } = await openJob()
    await pause()
    for (const _ of ['removed', 'gone already']) {
      expect((await call('DELETE', connection(ids.adele))).status).toBe(204)
      expect((await call('GET', connection(ids.adele))).status).toBe(404)
    }
    expect((await call('DELETE', connection('nobody'))).status).toBe(204)
    expect((await call('GET', `/users/${ids.adele}`)).status).toBe(200)
  })

  test('lets a later cycle make it anew', async () => {
    const { call, connection, pause, advance } = await openJob()
    await pause()
    await call('DELETE', connection(ids.adele))
    await call('POST', '{sync}/jobs/{job}/start')
    advance('PT41M')
    expect((await call('GET', connection(ids.adele))).status).toBe(200)
  })
})
