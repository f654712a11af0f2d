import { expect, test } from 'vitest'
import { galleryApplications } from '../../src/gallery/applications.js'
import { openProvisionedApp } from '../provisioned-app.js'
import { changeMapping, mappingOf } from './mappings.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const scim = { 'Content-Type': 'application/scim+json' }

/** A job that takes uploads, into the tenant unless told otherwise. */
async function openInbound(templateId = 'API2AAD') {
  const app = await openProvisionedApp()
  const { directory, target } = app
  const gallery = galleryApplications.find(({ templates }) => templates.some(({ id }) => id === templateId))
  const servicePrincipal = directory.servicePrincipals.get(target)
  directory.put('servicePrincipals', target, { ...servicePrincipal!, applicationTemplateId: gallery!.id })
  const id = await app.createJob(templateId)
  await app.at('POST', `/jobs/${id}/start`)
  const upload = async (...workers: object[]) => {
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:BulkRequest']
    const operations = workers.map((data, index) => ({
      method: 'POST',
      bulkId: `b-${index}`,
      path: '/Users',
      data,
    }))
    await app.at(
      'POST',
      `/jobs/${id}/bulkUpload`,
      { schemas, Operations: operations, failOnErrors: null },
      scim,
    )
    app.clock.advance('PT6M')
    return app.log()
  }
  const find = (name: string) => directory.userByPrincipalName(`${name}@contoso.example`)
  return { ...app, jobId: id, upload, find }
}

const worker = (number: string, givenName: string, more: object = {}) => ({
  externalId: number,
  userName: `${givenName.toLowerCase()}.${number}`,
  active: true,
  displayName: `${givenName} Voss`,
  name: { givenName, familyName: 'Voss' },
  ...more,
})

// entra/inbound-provisioning-api-custom-attributes and inbound-provisioning-api-curl-tutorial: what a worker's record brings.
test('what the mapping names arrives: number, names, title, department, city, telephone and manager', async () => {
  const { upload, find, directory } = await openInbound()
  await upload(
    worker('1001', 'Ada'),
    worker('4417', 'Dale', {
      title: 'Tide clerk',
      addresses: [{ type: 'work', locality: 'Hull', country: 'GB' }],
      phoneNumbers: [{ type: 'work', value: '+44 20 0100' }],
      [enterprise]: { department: 'Harbour', manager: { value: '1001' } },
    }),
  )
  expect(find('Dale.Voss')).toMatchObject({
    displayName: 'Dale Voss',
    accountEnabled: true,
    details: {
      employeeId: '4417',
      givenName: 'Dale',
      surname: 'Voss',
      jobTitle: 'Tide clerk',
      department: 'Harbour',
      city: 'Hull',
      country: 'GB',
      businessPhones: ['+44 20 0100'],
      mailNickname: 'dale.4417',
    },
  })
  expect(directory.managers.of(find('Dale.Voss')!.id)).toBe(find('Ada.Voss')?.id)
})

test('whoever is known is updated, and only by what differs', async () => {
  const { upload, find } = await openInbound()
  await upload(worker('4417', 'Dale', { title: 'Tide clerk' }))
  const changed = await upload(worker('4417', 'Dale', { title: 'Harbour master', active: false }))
  expect(changed[0]).toMatchObject({
    provisioningAction: 'update',
    modifiedProperties: [
      { displayName: 'accountEnabled', oldValue: 'True', newValue: 'False' },
      { displayName: 'jobTitle', oldValue: 'Tide clerk', newValue: 'Harbour master' },
    ],
  })
  expect(find('Dale.Voss')).toMatchObject({ accountEnabled: false, details: { jobTitle: 'Harbour master' } })
})

test('an account that is there already is matched by its number', async () => {
  const { upload, directory, assignUsers } = await openInbound()
  const [id = ''] = assignUsers(1)
  directory.put('users', id, { ...directory.users.get(id)!, details: { employeeId: '4417' } })
  const before = directory.users.size
  await upload(worker('4417', 'Dale'))
  expect(directory.users.size).toBe(before)
  expect(directory.users.get(id)).toMatchObject({
    userPrincipalName: `${id}@contoso.example`,
    displayName: 'Dale Voss',
    details: { givenName: 'Dale' },
  })
})

test('a name that is taken fails the worker, and says so', async () => {
  const { upload, directory, assignUsers } = await openInbound()
  const [id = ''] = assignUsers(1)
  directory.put('users', id, { ...directory.users.get(id)!, userPrincipalName: 'Dale.Voss@contoso.example' })
  const [entry] = await upload(worker('4417', 'Dale'))
  expect(entry).toMatchObject({
    provisioningStatusInfo: { status: 'failure', errorInformation: { errorCode: 'Conflict' } },
  })
})

// functions-for-customizing-application-data.md: "checks the value generated for uniqueness in the target", "only meant to be used for
// entry creations", and if "all of the values already exist in the target, the entry is escrowed, and the reason gets logged".
test('of names for a domain the first that nobody has there is taken, and none of the tenant counts', async () => {
  const place = await openInbound('API2AD')
  const { upload, graph, target, directory, assignUsers } = place
  await changeMapping(place, (users) => {
    const expression =
      'SelectUniqueValue(Join(".", [name.givenName], "voss"), Join(".", "x", [name.givenName]))'
    const mapping = structuredClone(mappingOf(users, 'cn'))
    const source = { ...mapping.source, expression }
    users.attributeMappings.push({ ...mapping, targetAttributeName: 'userPrincipalName', source })
  })
  const [id = ''] = assignUsers(1)
  directory.put('users', id, { ...directory.users.get(id)!, userPrincipalName: 'Dale.voss' })
  const names = async () =>
    (await graph.target(target)).users.map(({ attributes }) => attributes.userPrincipalName)
  await upload(worker('1', 'Dale'))
  await upload(worker('2', 'Dale'))
  expect(await names()).toEqual(['Dale.voss', 'x.Dale'])
  const [entry] = await upload(worker('3', 'Dale'))
  expect(entry).toMatchObject({ provisioningStatusInfo: { status: 'failure' } })
  // Both names are taken, one of them by herself.
  const [changed] = await upload(worker('2', 'Dale', { title: 'Tide clerk' }))
  expect(changed).toMatchObject({
    provisioningStatusInfo: { status: 'success' },
    modifiedProperties: [{ displayName: 'title', newValue: 'Tide clerk' }],
  })
  expect(await names()).toEqual(['Dale.voss', 'x.Dale'])
})
