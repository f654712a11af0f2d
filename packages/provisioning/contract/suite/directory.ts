import { expect, test } from 'vitest'
import { target } from '../callers.js'
import type { Stage } from '../suite.js'

const { id, appId, displayName } = target
const collection = '/v1.0/servicePrincipals'

export function directoryContract({ as }: Stage): void {
  test.each([
    ['client id', `${collection}?$filter=appId eq '${appId}'`],
    ['object id', `${collection}?$filter=id eq '${id}'`],
    ['display name', `${collection}?$filter=displayName eq '${displayName}'`],
    ['client id, encoded as Go does it', `${collection}?%24filter=appId+eq+%27${appId}%27`],
  ])('one is found by %s', async (_, path) => {
    const response = await as('sync-reader').send('GET', path)
    expect(response.status).toBe(200)
    expect((await response.json()).value).toMatchObject([{ id, appId, displayName }])
  })

  test.each([
    ['object id', `${collection}/${id}`],
    ['alternate key', `${collection}(appId='${appId}')`],
    ['alternate key, encoded', `${collection}(appId=%27${appId}%27)`],
  ])('one is read by %s', async (_, path) => {
    const response = await as('sync-reader').send('GET', path)
    expect(await response.json()).toMatchObject({ id, appId, displayName })
  })

  test('the list holds it', async () => {
    const response = await as('sync-reader').send('GET', `${collection}?$select=id,displayName&$top=999`)
    expect((await response.json()).value).toContainEqual({ id, displayName })
  })

  test('one that is not there is not found', async () => {
    const list = await as('sync-reader').send('GET', `${collection}?$filter=displayName eq 'Nobody'`)
    expect((await list.json()).value).toEqual([])
    const one = await as('sync-reader').send(
      'GET',
      `${collection}(appId='00000000-0000-4000-8000-000000000404')`,
    )
    expect(one.status).toBe(404)
    expect(await one.json()).toMatchObject({ error: { code: 'Request_ResourceNotFound' } })
  })

  test('who has no grant is refused as the directory refuses', async () => {
    const response = await as('no-grants').send('GET', collection)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      error: {
        code: 'Authorization_RequestDenied',
        message: 'Insufficient privileges to complete the operation.',
      },
    })
  })
}
