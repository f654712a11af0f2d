import { expect, test } from 'vitest'
import { openApplication } from '../../test/open-application.js'
import { target } from '../testing.js'
import { Templates } from './templates.js'

async function open() {
  const app = await openApplication()
  const { synchronization } = app.graph.provisioning.graph.servicePrincipals.byServicePrincipalId(target)
  return { ...app, templates: new Templates(synchronization.templates) }
}

test('list has what jobs can be made from', async () => {
  const { templates, instanceOf } = await open()
  expect(await templates.list().toArray()).toMatchObject([{ id: 'scim', factoryTag: 'customappsso' }])
  instanceOf('1a4721b3-e57f-4451-ae87-ef078703ec94')
  const pages: (string | null | undefined)[][] = []
  for await (const { items } of templates.list().byPage({ maxPageSize: 1 }))
    pages.push(items.map(({ id }) => id))
  expect(pages).toEqual([
    ['AD2AADProvisioning'],
    ['AD2AADPasswordHash'],
    ['AAD2ADExchangeHybridWriteback'],
    ['AAD2ADProvisioning'],
  ])
})

test('get and schema read one', async () => {
  const { templates } = await open()
  expect(await templates.get('scim')).toMatchObject({ id: 'scim' })
  expect((await templates.schema('scim')).synchronizationRules).toMatchObject([
    { name: 'USER_OUTBOUND_USER' },
  ])
  expect((await templates.get('scim').withResponse()).status).toBe(200)
  await expect(templates.get('none')).rejects.toMatchObject({ status: 404 })
})

test.each(['', undefined, 7])('the id %j is refused before any request', async (id) => {
  const { templates, operations } = await open()
  await expect(templates.get(id as string)).rejects.toThrow(TypeError)
  await expect(templates.schema(id as string)).rejects.toThrow("needs the id of a template, such as 'scim'")
  expect(operations()).toEqual([])
})
