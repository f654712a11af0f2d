import { describe, expect, test } from 'vitest'
import { type Call, connect } from '../connect.js'
import { openGraph, signInUser } from './callers.js'

// docs/discoveries/directory-links.md
const adele = 'dddddddd-0000-4000-8000-000000000011'
const miriam = 'dddddddd-0000-4000-8000-000000000012'
const owner = 'dddddddd-0000-4000-8000-000000000006'
const reader = 'dddddddd-0000-4000-8000-000000000005'
const agent = 'eeeeeeee-0000-4000-8000-000000000003'
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const registrationOwner = 'dddddddd-0000-4000-8000-000000000007'
const sales = '99999999-0000-4000-8000-000000000001'
const advanced = { ConsistencyLevel: 'eventual' }
const to = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` })
const idsOf = (value: { id: string }[]) => value.map(({ id }) => id)

/** Sales is in all, and all is in sales: a circle, with an application in it. */
async function openNested(): Promise<{ call: Call; all: string }> {
  const call = await connect(openGraph(), 'application-admin')
  const group = { displayName: 'All', mailEnabled: false, mailNickname: 'all', securityEnabled: true }
  const { id: all } = (await call('POST', '/groups', group)).body
  for (const [holder, member] of [
    [all, sales],
    [all, agent],
    [all, adele],
    [sales, all],
  ]) {
    expect((await call('POST', `/groups/${holder}/members/$ref`, to(member))).status).toBe(204)
  }
  return { call, all }
}

describe.each(['v1.0', 'beta'])('memberships, on %s', (version) => {
  test('of a user are the groups it is in itself', async () => {
    const { call, all } = await openNested()
    const { status, body } = await call('GET', `/${version}/users/${miriam}/memberOf`)
    expect(status).toBe(200)
    expect(body['@odata.context']).toMatch(/\$metadata#directoryObjects$/)
    expect(body.value).toMatchObject([{ '@odata.type': '#microsoft.graph.group', displayName: 'Sales' }])
    expect(idsOf((await call('GET', `/${version}/users/${adele}/memberOf`)).body.value).sort()).toEqual(
      [sales, all].sort(),
    )
  })

  test('of a group are the groups it is in itself', async () => {
    const { call, all } = await openNested()
    expect(idsOf((await call('GET', `/${version}/groups/${sales}/memberOf`)).body.value)).toEqual([all])
  })

  test('through other groups are each found once', async () => {
    const { call, all } = await openNested()
    const found = idsOf((await call('GET', `/${version}/groups/${sales}/transitiveMembers`)).body.value)
    expect(found.sort()).toEqual([adele, miriam, all, sales, agent].sort())
    expect(idsOf((await call('GET', `/${version}/groups/${sales}/members`)).body.value)).not.toContain(agent)
  })

  test('are cast to users', async () => {
    const { call, all } = await openNested()
    const { body } = await call('GET', `/${version}/groups/${all}/members/microsoft.graph.user?$select=id`)
    expect(body).toMatchObject({ value: [{ id: adele }] })
    expect(body['@odata.context']).toMatch(/\$metadata#users\(id\)$/)
    expect(body.value[0]).not.toHaveProperty('@odata.type')
  })
})

test('a directory role over the whole tenant is a membership, too', async () => {
  const { call } = await openNested()
  const { value } = (await call('GET', `/users/${reader}/memberOf`)).body
  const roles = (await call('GET', '/directoryRoles')).body.value
  const role = roles.find(({ displayName }: { displayName: string }) => displayName === 'Global Reader')
  expect(value).toEqual([{ '@odata.type': '#microsoft.graph.directoryRole', ...role }])
})

// "Required when using the $search, $filter, $orderby": api/user-list-memberof.md@0523f2a.
test.each(["$filter=startswith(displayName,'S')", '$search="displayName:sal"', '$orderby=displayName'])(
  'memberships are asked for by %s in an advanced query alone',
  async (query) => {
    const { call } = await openNested()
    const path = `/users/${miriam}/memberOf?${query}`
    expect((await call('GET', path)).status).toBe(400)
    const answer = await call('GET', `${path}&$count=true`, undefined, advanced)
    expect(answer.body).toMatchObject({ '@odata.count': 1, value: [{ id: sales }] })
  },
)

describe('owners are cast to users', () => {
  test.each([
    ['/servicePrincipals', target, owner],
    ['/applications', registration, registrationOwner],
    ['/groups', sales, owner],
  ])('of %s', async (set, id, expected) => {
    const { call } = await openNested()
    const owners = await call('GET', `${set}/${id}/owners/microsoft.graph.user`)
    expect(idsOf(owners.body.value)).toEqual([expected])
    expect((await call('GET', `${set}/${id}/owners/graph.user?$expand=manager`)).status).toBe(200)
  })
})

test('people read of themselves what they are members of, with User.Read', async () => {
  const graph = openGraph()
  const { call } = await signInUser(graph, 'adele', 'aaaaaaaa-0000-4000-8000-000000000011')
  expect((await call('GET', `/users/${adele}/memberOf`)).status).toBe(200)
  expect((await call('GET', `/users/${miriam}/memberOf`)).status).toBe(403)
})
