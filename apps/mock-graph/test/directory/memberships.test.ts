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

describe.each(['v1.0', 'beta'])('the groups that a user is in, through others too, on %s', (version) => {
  // The context of the examples of directoryobject-checkmembergroups.md@014e7d3 and directoryobject-getmembergroups.md.
  const context = `https://graph.microsoft.com/${version}/$metadata#Collection(Edm.String)`

  test('are checked by id', async () => {
    const { call, all } = await openNested()
    const groupIds = [all, sales.toUpperCase(), agent]
    const path = `/${version}/users/${miriam}/checkMemberGroups`
    const { status, body } = await call('POST', path, { groupIds })
    expect([status, body['@odata.context']]).toEqual([200, context])
    expect(body.value.toSorted()).toEqual([all, sales].sort())
    const byName = await call('POST', `/${version}/users/adele@contoso.example/checkMemberGroups`, {
      groupIds: [agent],
    })
    expect(byName.body.value).toEqual([])
  })

  test('are at most 20 at once, and not none', async () => {
    const { call } = await openNested()
    const check = (body: unknown) => call('POST', `/${version}/users/${miriam}/checkMemberGroups`, body)
    const many = (count: number) => ({ groupIds: Array.from({ length: count }, () => sales) })
    expect((await check(many(20))).status).toBe(200)
    expect((await check(many(21))).status).toBe(400)
    expect((await check({})).status).toBe(400)
  })

  // az ad user get-member-groups.
  test('are told, all or the security groups among them', async () => {
    const { call, all } = await openNested()
    await call('PATCH', `/groups/${all}`, { securityEnabled: false })
    const get = async (body: unknown) =>
      (await call('POST', `/${version}/users/${miriam}/getMemberGroups`, body)).body
    const every = await get({ securityEnabledOnly: false })
    expect(every['@odata.context']).toBe(context)
    expect(every.value.toSorted()).toEqual([all, sales].sort())
    expect((await get({ securityEnabledOnly: true })).value).toEqual([sales])
    expect((await get({})).value).toHaveLength(2)
  })

  // az ad group member check, az ad group get-member-groups.
  test('are those of a group and of any object, too', async () => {
    const { call, all } = await openNested()
    const check = (id: string) =>
      call('POST', `/${version}/directoryObjects/${id}/checkMemberGroups`, { groupIds: [sales, all] })
    expect((await check(agent)).body.value.toSorted()).toEqual([all, sales].sort())
    expect((await check(target)).body.value).toEqual([])
    expect((await check('00000000-0000-4000-8000-00000000dead')).status).toBe(404)
    const ofGroup = await call('POST', `/${version}/groups/${sales}/getMemberGroups`, {})
    expect(ofGroup.body.value.toSorted()).toEqual([all, sales].sort())
  })

  // Examples 4 and 5 of user-list-memberof.md@0523f2a.
  test('are cast, those alone that it is in itself', async () => {
    const { call, all } = await openNested()
    const path = `/${version}/users/${miriam}/memberOf/microsoft.graph.group`
    const { status, body } = await call('GET', `${path}?$select=displayName,id`)
    expect([status, body['@odata.context']]).toEqual([
      200,
      `https://graph.microsoft.com/${version}/$metadata#groups(displayName,id)`,
    ])
    expect(idsOf(body.value)).toEqual([sales])
    const query = `${path}?$count=true&$orderby=displayName&$filter=startswith(displayName,'s')`
    expect(idsOf((await call('GET', query, undefined, advanced)).body.value)).toEqual([sales])
    const above = await call('GET', `/${version}/groups/${sales}/memberOf/microsoft.graph.group`)
    expect(idsOf(above.body.value)).toEqual([all])
  })
})
