import { describe, expect, test } from 'vitest'
import { openProvisionedApp } from '../provisioned-app.js'

// docs/discoveries/queries.md
const sales = '99999999-0000-4000-8000-000000000001'
const refusal = { status: 400, body: { error: { code: 'BadRequest' } } }

async function open(users: number) {
  const place = await openProvisionedApp()
  for (let number = 0; number < users; number += 1) {
    place.assign(`dddddddd-0000-4000-9000-${String(number).padStart(12, '0')}`, 'User')
  }
  const one = `/servicePrincipals/${place.target}`
  return { ...place, one }
}

describe('$expand', () => {
  test.each(['v1.0', 'beta'])('takes a selection of what is expanded, on %s', async (version) => {
    const { call, one, target } = await open(1)
    const query = '$select=id,displayName&$expand=appRoleAssignedTo($select=id,principalId)'
    const { status, body } = await call('GET', `/${version}${one}?${query}`)
    expect(status).toBe(200)
    expect(body.id).toBe(target)
    expect(Object.keys(body.appRoleAssignedTo[0]).sort()).toEqual(['id', 'principalId'])
    const list = await call('GET', `/${version}/servicePrincipals?${query}`)
    expect(list.status).toBe(200)
    const found = list.body.value.find(({ id }: { id: string }) => id === target)
    expect(found.appRoleAssignedTo).toEqual(body.appRoleAssignedTo)
  })

  test.each([
    ['owners($select=id,displayName)', ['displayName', 'id']],
    ['appRoleAssignedTo($select=*)', undefined],
    ['appRoleAssignedTo(select=principalType)', ['principalType']],
  ])('%s', async (term, names) => {
    const { call, one } = await open(1)
    const { status, body } = await call('GET', `${one}?$expand=${term}`)
    expect(status).toBe(200)
    const [shown] = body[term.split('(')[0] ?? '']
    const own = Object.keys(shown).filter((name) => !name.startsWith('@'))
    if (names) expect(own.sort()).toEqual(names)
    else expect(own).toContain('principalDisplayName')
  })

  test('shows 20 of a collection, and no link to the rest', async () => {
    const { call, one } = await open(25)
    expect((await call('GET', `${one}/appRoleAssignedTo`)).body.value).toHaveLength(25)
    const { body } = await call('GET', `${one}?$expand=appRoleAssignedTo`)
    expect(body.appRoleAssignedTo).toHaveLength(20)
    expect(body).not.toHaveProperty('appRoleAssignedTo@odata.nextLink')
  })

  test.each([
    ['/servicePrincipals', 'owners,appRoleAssignedTo'],
    ['/servicePrincipals', 'owners($select=id),appRoleAssignedTo($select=id,principalId)'],
    [`/groups/${sales}`, 'members,owners'],
  ])('of %s takes one at a time: %s', async (path, expand) => {
    const { call } = await open(0)
    const answer = await call('GET', `${path}?$expand=${expand}`)
    expect(answer).toMatchObject(refusal)
    expect(answer.body.error.message).toBe(
      'The result of parsing $expand contained at least 2 items, but the maximum allowed is 1.',
    )
  })

  test('of what is no directory object takes several', async () => {
    const { at } = await open(0)
    expect((await at('GET', '?$expand=jobs,templates')).body).toMatchObject({ jobs: [], templates: [{}] })
  })

  test('* is everything that may be expanded', async () => {
    const { call, one } = await open(1)
    const { status, body } = await call('GET', `${one}?$expand=*`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ owners: expect.any(Array), appRoleAssignedTo: [{}] })
  })

  test.each([
    'appRoleAssignedTo($select=colour)',
    'appRoleAssignedTo($filter=id eq 1)',
    'owners($expand=owners)',
    'owners($select=id',
    'owners)',
    'synchronization($select=id)',
    'owners()x',
  ])('refuses %s', async (term) => {
    const { call, one } = await open(0)
    const answer = await call('GET', `${one}?$expand=${term}`)
    expect(answer).toMatchObject(refusal)
    expect(answer.body.error.message).toContain('Parsing OData Select and Expand failed: ')
  })
})

test.each([
  ['json', 200],
  ['application/json;odata.metadata=minimal', 200],
  ['atom', 400],
])('$format=%s is %i', async (format, status) => {
  const { call, at } = await open(0)
  expect((await call('GET', `/users?$format=${format}`)).status).toBe(status)
  expect((await at('GET', `/templates/$count?$format=${format}`)).status).toBe(status)
})
