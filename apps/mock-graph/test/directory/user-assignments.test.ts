import { expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

// docs/discoveries/directory-links.md
const adele = 'dddddddd-0000-4000-8000-000000000011'
const plain = 'dddddddd-0000-4000-8000-000000000008'
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const unowned = 'eeeeeeee-0000-4000-8000-000000000002'
const sales = '99999999-0000-4000-8000-000000000001'
const defaultAccess = '00000000-0000-0000-0000-000000000000'
const assignment = { principalId: adele, resourceId: unowned, appRoleId: defaultAccess }

const open = async () => connect(openGraph(), 'application-admin')

test.each(['v1.0', 'beta'])('a user is assigned and read back, on %s', async (version) => {
  const call = await open()
  const path = `/${version}/users/adele@contoso.example/appRoleAssignments`
  const created = await call('POST', path, assignment)
  expect(created).toMatchObject({
    status: 201,
    body: { ...assignment, principalType: 'User', principalDisplayName: 'Adele Vance' },
  })
  // The context of the example of api/user-post-approleassignments.md@04734db.
  expect(created.body['@odata.context']).toMatch(
    new RegExp(`\\$metadata#users\\('${adele}'\\)/appRoleAssignments/\\$entity$`),
  )
  const byResource = await call('GET', `${path}?$filter=resourceId eq ${unowned}`)
  expect(byResource.body.value).toMatchObject([{ id: created.body.id }])
})

test('a user has the assignments of the groups it is in itself', async () => {
  const call = await open()
  const { value } = (await call('GET', `/users/${adele}/appRoleAssignments`)).body
  expect(value).toMatchObject([{ principalId: sales, principalType: 'Group', resourceId: target }])
  expect((await call('GET', `/users/${plain}/appRoleAssignments`)).body.value).toEqual([])
})

test('a user is not assigned below another', async () => {
  const call = await open()
  expect((await call('POST', `/users/${plain}/appRoleAssignments`, assignment)).status).toBe(400)
})

test.each(['v1.0', 'beta'])(
  'an assignment is read by its id, below its own resource, on %s',
  async (version) => {
    const call = await open()
    const { id } = (await call('POST', `/users/${adele}/appRoleAssignments`, assignment)).body
    const below = (resource: string) => `/${version}/servicePrincipals/${resource}/appRoleAssignedTo/${id}`
    const { status, body } = await call('GET', below(unowned))
    expect([status, body]).toMatchObject([200, { id, ...assignment }])
    expect(body['@odata.context']).toMatch(
      new RegExp(`\\$metadata#servicePrincipals\\('${unowned}'\\)/appRoleAssignedTo/\\$entity$`),
    )
    expect(await call('GET', below(target))).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    })
    expect((await call('DELETE', below(unowned))).status).toBe(204)
    expect((await call('GET', below(unowned))).status).toBe(404)
  },
)

// api/user-delete-approleassignments, api/group-delete-approleassignments: 204.
test.each([
  ['users', adele],
  ['groups', sales],
])('an assignment is taken away below %s, and from nobody else', async (collection, principalId) => {
  const call = await open()
  const path = `/${collection}/${principalId}/appRoleAssignments`
  const { id } = (await call('POST', path, { ...assignment, principalId })).body
  expect((await call('DELETE', `/${collection}/${plain}/appRoleAssignments/${id}`)).status).toBe(404)
  expect((await call('DELETE', `${path}/${id}`)).status).toBe(204)
  expect((await call('GET', `/servicePrincipals/${unowned}/appRoleAssignedTo/${id}`)).status).toBe(404)
})
