import { describe, expect, test } from 'vitest'
import { defaultSeed } from '../../src/index.js'
import { readUserAttribute } from '../../src/synchronization/mapping/source-attributes.js'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

const [tenant] = defaultSeed.tenants
const owner = tenant!.applications![0]!.appId!
const badge = `extension_${owner.replaceAll('-', '')}_badge`
const user = '/users/dddddddd-0000-4000-8000-000000000011'
const adele = user.slice('/users/'.length)

// graph/extensibility-overview, directory extensions.
describe('a directory extension', () => {
  test.each(['B-7', 12, true, ['one', 'two']])('holds %j, which is selected and kept', async (value) => {
    const call = await connect(openGraph(), 'application-admin')
    expect((await call('PATCH', user, { [badge]: value, department: 'Sales' })).status).toBe(204)
    const { body } = await call('GET', `${user}?$select=department,${badge}`)
    expect(body).toMatchObject({ department: 'Sales', [badge]: value })
    await call('PATCH', user, { [badge]: null })
    expect((await call('GET', `${user}?$select=${badge}`)).body[badge]).toBeNull()
  })

  test('finds the users that have it, and is read by a mapping', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    await call('PATCH', user, { [badge]: 'B-7' })
    const { body } = await call('GET', `/users?$filter=${badge} eq 'B-7'&$select=id`)
    expect(body.value).toEqual([{ id: adele }])
    const kept = graph.world.find('contoso.example')?.users.get(adele)
    expect(readUserAttribute(kept!, badge)).toBe('B-7')
  })

  // msgraph-sdk-dotnet#2680.
  test('of no application of the tenant is not available', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const names = ['one', 'two'].map((name) => `extension_00000000000040008000000000000099_${name}`)
    const { status, body } = await call('PATCH', user, Object.fromEntries(names.map((name) => [name, 'x'])))
    const message = `The following extension properties are not available: ${names.join(',')}.`
    expect([status, body.error.code, body.error.message]).toEqual([400, 'Request_BadRequest', message])
  })

  test.each([{ a: 1 }, [1]])('does not hold %j', async (value) => {
    const call = await connect(openGraph(), 'application-admin')
    expect((await call('PATCH', user, { [badge]: value })).status).toBe(400)
  })

  test('belongs to people and groups, and to no application', async () => {
    const call = await connect(openGraph(), 'application-admin')
    expect((await call('GET', `/groups?$select=${badge}`)).status).toBe(200)
    expect((await call('GET', `/applications?$select=${badge}`)).status).toBe(400)
  })
})

describe('a seed', () => {
  const seedWith = (more: object) => ({ tenants: [{ ...tenant!, ...more }] })

  test('sets extensions, and what only mappings read', async () => {
    const details = { [badge]: 'B-8', netId: '1003BFFD8C0A1B2C', alternativeSecurityIds: ['5::AAAA'] }
    const users = [...tenant!.users!, { name: 'ann', id: 'dddddddd-0000-4000-8000-000000000077', details }]
    const graph = openGraph({ seed: seedWith({ users }) })
    const ann = graph.world.find('contoso.example')?.users.get('dddddddd-0000-4000-8000-000000000077')
    expect(readUserAttribute(ann!, 'netId')).toBe('1003BFFD8C0A1B2C')
    expect(readUserAttribute(ann!, 'alternativeSecurityIds')).toEqual(['5::AAAA'])
    const call = await connect(graph, 'application-admin')
    const { body } = await call('GET', '/users/dddddddd-0000-4000-8000-000000000077')
    expect(body).not.toHaveProperty('netId')
    expect(body).not.toHaveProperty('alternativeSecurityIds')
    expect((await call('GET', '/users?$select=netId')).status).toBe(400)
  })

  const team = { name: 'team', id: 'dddddddd-0000-4000-8000-000000000078' }

  test('sets the properties of groups', async () => {
    const details = {
      ...{ description: 'Who sells', mail: 'team@contoso.example', mailEnabled: true, mailNickname: 'team' },
      ...{ groupTypes: ['Unified'], proxyAddresses: ['SMTP:team@contoso.example'], securityEnabled: false },
    }
    const groups = [...(tenant!.groups ?? []), { ...team, details }]
    const call = await connect(openGraph({ seed: seedWith({ groups }) }), 'application-admin')
    expect((await call('GET', `/groups/${team.id}`)).body).toMatchObject(details)
  })

  test.each([
    [{ descripton: 'x' }, "a group of Graph has no property 'descripton'; did you mean description?"],
    [{ displayName: 'x' }, 'details.displayName: write it beside details, as displayName'],
    [{ mailEnabled: 'yes' }, 'details.mailEnabled: must be true or false'],
  ])('with a group of %j is told what to do', (details, message) => {
    expect(() => openGraph({ seed: seedWith({ groups: [{ ...team, details }] }) })).toThrow(message)
  })
})
