import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { frozenClock } from '../frozen-clock.js'
import { openGraph, signInUser } from './callers.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const adele = 'dddddddd-0000-4000-8000-000000000011'
const sales = '99999999-0000-4000-8000-000000000001'
const deleted = '/directory/deletedItems'
const idsOf = (value: { id: string }[]) => value.map(({ id }) => id)

describe('deleted items', () => {
  test('hold an application and its service principal, each of which is restored by itself', async () => {
    const graph = openGraph({ clock: frozenClock('2026-03-01T00:00:00Z') })
    const call = await connect(graph, 'application-admin')
    const secrets = { value: [{ key: 'BaseAddress', value: 'https://scim.example' }] }
    await call('PUT', `/servicePrincipals/${target}/synchronization/secrets`, secrets)
    const before = graph.snapshot()
    await call('DELETE', `/applications/${registration}`)
    expect((await call('GET', `${deleted}/${registration}`)).body).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects/$entity',
      '@odata.type': '#microsoft.graph.application',
      displayName: 'Contoso HR SCIM',
      deletedDateTime: '2026-03-01T00:00:00Z',
    })
    const applications = await call('GET', `${deleted}/microsoft.graph.application?$select=id`)
    expect(applications.body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications(id)',
      value: [{ id: registration }],
    })
    // As clients made by Kiota write it.
    const instances = await call('GET', `${deleted}/graph.servicePrincipal`)
    expect(idsOf(instances.body.value)).toEqual([target])
    const restored = await call('POST', `${deleted}/${registration}/restore`)
    expect(restored).toMatchObject({ status: 200, body: { id: registration, deletedDateTime: null } })
    expect((await call('GET', `/applications/${registration}`)).status).toBe(200)
    expect((await call('GET', `/servicePrincipals/${target}`)).status).toBe(404)
    expect((await call('POST', `${deleted}/${target}/restore`)).status).toBe(200)
    const secretsNow = await call('GET', `/servicePrincipals/${target}/synchronization/secrets`)
    expect(secretsNow.body.value).toEqual(secrets.value)
    expect(sorted(graph.snapshot())).toEqual(sorted(before))
  })

  test('bring a user back with groups, and go for good', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    await call('DELETE', `/users/${adele}`)
    expect((await call('GET', `/groups/${sales}/members`)).body.value).toHaveLength(1)
    expect(idsOf((await call('GET', `${deleted}/microsoft.graph.user`)).body.value)).toEqual([adele])
    expect((await call('POST', `${deleted}/${adele}/restore`)).status).toBe(200)
    expect((await call('GET', `/groups/${sales}/members`)).body.value).toHaveLength(2)
    await call('DELETE', `/users/${adele}`)
    // An application may not do this to users: directory-deleteditems-delete.
    expect((await call('DELETE', `${deleted}/${adele}`)).status).toBe(403)
    const { call: asAdmin } = await signInUser(graph, 'global-administrator')
    expect((await asAdmin('DELETE', `${deleted}/${adele}`)).status).toBe(204)
    expect((await call('POST', `${deleted}/${adele}/restore`)).status).toBe(404)
  })

  test('keep Microsoft 365 groups', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const body = { displayName: 'Team', mailEnabled: true, mailNickname: 'team', securityEnabled: false }
    const { id } = (await call('POST', '/groups', { ...body, groupTypes: ['Unified'] })).body
    await call('DELETE', `/groups/${id}`)
    expect(idsOf((await call('GET', `${deleted}/microsoft.graph.group`)).body.value)).toEqual([id])
    expect((await call('POST', `${deleted}/${id}/restore`)).body).toMatchObject(body)
  })

  test('of an owner alone may be restored by it', async () => {
    const graph = openGraph()
    const owner = await connect(graph, 'owner-agent')
    const { id } = (await owner('POST', '/applications', { displayName: 'Mine' })).body
    await owner('DELETE', `/applications/${id}`)
    const stranger = await connect(graph, 'stranger-agent')
    expect((await stranger('POST', `${deleted}/${id}/restore`)).status).toBe(403)
    expect((await owner('POST', `${deleted}/${id}/restore`)).status).toBe(200)
    expect((await owner('PATCH', `/applications/${id}`, { notes: 'still mine' })).status).toBe(204)
  })

  test('whose name was taken meanwhile are a conflict', async () => {
    const call = await connect(openGraph(), 'application-admin')
    await call('DELETE', `/users/${adele}`)
    await call('POST', '/users', {
      accountEnabled: true,
      displayName: 'Another Adele',
      mailNickname: 'adele',
      userPrincipalName: 'adele@contoso.example',
      passwordProfile: { password: 'not-a-password' },
    })
    expect((await call('POST', `${deleted}/${adele}/restore`)).status).toBe(409)
  })

  test('survive a snapshot', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    await call('DELETE', `/applications/${registration}`)
    const kept = JSON.stringify(graph.snapshot())
    graph.restore(JSON.parse(kept))
    expect(JSON.stringify(graph.snapshot())).toBe(kept)
    expect((await call('POST', `${deleted}/${target}/restore`)).status).toBe(200)
    graph.reset()
    expect((await call('GET', `${deleted}/microsoft.graph.application`)).body.value).toEqual([])
  })
})

// What was done and who did it stays in the logs, whatever is undone.
const logs = new Set(['directoryAudits', 'signIns'])

/** What a snapshot holds beside its logs, in an order that does not depend on when it was added. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !logs.has(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, sorted(inner)]))
}
