import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { ids, openPlace } from '../walk/place.js'

const keys = generateSigningKeys()
const open = () =>
  openPlace({
    version: 'v1.0',
    throughApplication: false,
    usual: 'global-administrator',
    signingKeys: () => keys,
  })
type Place = ReturnType<typeof open>
type Shown = Record<string, unknown> & { id: string }

const user = (name: string) => ({
  ...{ accountEnabled: true, displayName: name, mailNickname: name },
  ...{ userPrincipalName: `${name}@contoso.example`, passwordProfile: { password: 'not-a-password' } },
})
const below = (link: string) => link.replace('https://graph.microsoft.com/v1.0', '')

/** A round to its end: what it told, and where the next one begins. */
async function round({ call }: Place, from: string) {
  const told: Shown[] = []
  for (let path = from; ; ) {
    const { status, body } = await call('GET', path)
    expect([status, body.error]).toEqual([200, undefined])
    told.push(...body.value)
    expect('@odata.nextLink' in body).toBe(!('@odata.deltaLink' in body))
    if (body['@odata.deltaLink']) return { told, next: below(body['@odata.deltaLink']) }
    path = below(body['@odata.nextLink'])
  }
}

// concepts/delta-query-overview.md@01a9057, api/user-delta.md@08c59b8, api/group-delta.md@0761301.
describe('changes of users', () => {
  test('begin with everybody, and go on with what changed since', async () => {
    const place = open()
    const everybody = (await place.call('GET', '/users?$top=999')).body.value
    const first = await round(place, '/users/delta')
    expect(first.told.map(({ id }) => id).sort()).toEqual(everybody.map(({ id }: Shown) => id).sort())
    expect((await round(place, first.next)).told).toEqual([])

    const { id } = (await place.call('POST', '/users', user('new'))).body
    await place.call('PATCH', `/users/${ids.adele}`, { jobTitle: 'Chief' })
    const second = await round(place, first.next)
    expect(second.told).toMatchObject([
      { id, displayName: 'new' },
      { id: ids.adele, jobTitle: 'Chief' },
    ])
    expect((await round(place, second.next)).told).toEqual([])
    // The same link tells the same again.
    expect((await round(place, first.next)).told.map((one) => one.id)).toEqual([id, ids.adele])
  })

  test('tell of one that was deleted whether it can be restored', async () => {
    const place = open()
    const { next } = await round(place, '/users/delta')
    await place.call('DELETE', `/users/${ids.adele}`)
    const removed = await round(place, next)
    expect(removed.told).toEqual([{ id: ids.adele, '@removed': { reason: 'changed' } }])
    await place.call('DELETE', `/directory/deletedItems/${ids.adele}`)
    expect((await round(place, next)).told).toEqual([{ id: ids.adele, '@removed': { reason: 'deleted' } }])
  })

  // concepts/delta-query-overview.md, "Synchronization reset": 410, and a Location to begin anew at.
  test.each(['reset', 'restore'] as const)('begin anew after a %s, for a link from before', async (how) => {
    const place = open()
    const first = await round(place, '/users/delta')
    const snapshot = place.graph.snapshot()
    await place.call('PATCH', `/users/${ids.adele}`, { jobTitle: 'Chief' })
    const second = await round(place, first.next)
    if (how === 'reset') place.graph.reset()
    else place.graph.restore(snapshot)
    for (const link of [first.next, second.next]) {
      const { status, headers } = await place.call('GET', link)
      const anew = 'https://graph.microsoft.com/v1.0/users/delta?$deltatoken='
      expect([status, headers.get('Location')]).toEqual([410, anew])
    }
  })

  test('begin now with the token latest, and show nothing of before', async () => {
    const place = open()
    const { told, next } = await round(place, '/users/delta?$deltatoken=latest')
    expect(told).toEqual([])
    await place.call('PATCH', `/users/${ids.adele}`, { jobTitle: 'Chief' })
    expect((await round(place, next)).told.map(({ id }) => id)).toEqual([ids.adele])
  })

  test('carry what was selected in their links, the id always with it', async () => {
    const place = open()
    const first = await round(place, '/users/delta?$select=displayName,jobTitle')
    expect(first.next).not.toContain('$select')
    await place.call('PATCH', `/users/${ids.adele}`, { jobTitle: 'Chief' })
    const { told } = await round(place, first.next)
    expect(told).toEqual([{ id: ids.adele, displayName: 'Adele Vance', jobTitle: 'Chief' }])
  })

  test('are of single users where a filter names their ids, and take no other filter', async () => {
    const place = open()
    const filter = encodeURIComponent(`id eq '${ids.adele}' or id eq '${ids.plainUser}'`)
    const { told, next } = await round(place, `/users/delta?$filter=${filter}`)
    expect(told.map(({ id }) => id).sort()).toEqual([ids.plainUser, ids.adele].sort())
    await place.call('POST', '/users', user('new'))
    expect((await round(place, next)).told).toEqual([])
    for (const query of ["$filter=displayName eq 'a'", '$top=1', '$orderby=displayName', '$expand=manager'])
      expect((await place.call('GET', `/users/delta?${query}`)).status).toBe(400)
  })

  test('come in pages, of which none misses anybody when users go meanwhile', async () => {
    const place = open()
    for (let each = 0; each < 120; each += 1) await place.call('POST', '/users', user(`user${each}`))
    const { body } = await place.call('GET', '/users/delta')
    expect(body.value).toHaveLength(100)
    const left = (await place.call('GET', '/users?$top=999')).body.value.map(({ id }: Shown) => id)
    for (const gone of body.value.slice(90)) await place.call('DELETE', `/users/${gone.id}`)
    const rest = await round(place, below(body['@odata.nextLink']))
    const seen = new Set([...body.value, ...rest.told].map(({ id }) => id))
    expect(left.filter((id: string) => !seen.has(id))).toEqual([])
    const removed = (await round(place, rest.next)).told.filter((one) => '@removed' in one)
    expect(removed).toHaveLength(10)
  })

  test('begin anew where a token is another’s, a week old or none', async () => {
    const place = open()
    const { next } = await round(place, '/users/delta')
    const wrong = ['/users/delta?$deltatoken=nonsense', next.replace('/users/', '/groups/')]
    for (const path of wrong)
      expect((await place.call('GET', path)).body.error).toMatchObject({ code: 'syncStateNotFound' })
    place.advance('P8D')
    expect((await place.call('GET', next)).status).toBe(400)
  })
})

describe('changes of groups', () => {
  test('tell of members that came and went', async () => {
    const place = open()
    const first = await round(place, '/groups/delta')
    const before = (await place.call('GET', `/groups/${ids.sales}/members`)).body.value as Shown[]
    const sales = first.told.find(({ id }) => id === ids.sales)
    const told = (sales?.['members@delta'] ?? []) as Shown[]
    expect(told.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())

    const reference = `https://graph.microsoft.com/v1.0/directoryObjects/${ids.plainUser}`
    await place.call('POST', `/groups/${ids.sales}/members/$ref`, { '@odata.id': reference })
    const second = await round(place, first.next)
    expect(second.told).toMatchObject([
      {
        id: ids.sales,
        'members@delta': [{ '@odata.type': '#microsoft.graph.user', id: ids.plainUser }],
      },
    ])
    await place.call('DELETE', `/groups/${ids.sales}/members/${ids.plainUser}/$ref`)
    expect((await round(place, second.next)).told).toMatchObject([
      { id: ids.sales, 'members@delta': [{ id: ids.plainUser, '@removed': { reason: 'deleted' } }] },
    ])
  })

  test('leave members out where other properties are selected, and show them by their name', async () => {
    const place = open()
    const { told } = await round(place, '/groups/delta?$select=displayName')
    expect(told.some((one) => 'members@delta' in one)).toBe(false)
    const selected = await round(place, '/groups/delta?$select=displayName,members')
    expect(selected.told.some((one) => 'members@delta' in one)).toBe(true)
  })

  test('of a security group are for good', async () => {
    const place = open()
    const { next } = await round(place, '/groups/delta')
    await place.call('DELETE', `/groups/${ids.sales}`)
    expect((await round(place, next)).told).toEqual([{ id: ids.sales, '@removed': { reason: 'deleted' } }])
  })
})
