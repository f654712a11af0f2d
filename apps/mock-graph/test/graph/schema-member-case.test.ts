import { expect, test } from 'vitest'
import { openProvisionedApp } from '../provisioned-app.js'

// docs/discoveries/metadata-writes.md: the old SDK for Java wrote every member with a small letter.
test.each([
  ['flowBehavior', 'flowWhenChanged'],
  ['flowType', 'always'],
])('a schema whose %s is "%s" is not acceptable', async (property, value) => {
  const { at, createJob } = await openProvisionedApp()
  const path = `/jobs/${await createJob()}/schema`
  const { body: before } = await at('GET', path)
  const [mapping] = before.synchronizationRules[0].objectMappings[0].attributeMappings
  const changed = structuredClone(before)
  changed.synchronizationRules[0].objectMappings[0].attributeMappings[0] = { ...mapping, [property]: value }
  expect(await at('PUT', path, changed)).toMatchObject({
    status: 406,
    body: { error: { message: `Requested value '${value}' was not found.` } },
  })
  expect((await at('GET', path)).body).toEqual(before)
  expect((await at('PUT', path, before)).status).toBe(204)
})
