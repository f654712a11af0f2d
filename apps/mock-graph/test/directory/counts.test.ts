import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

// docs/discoveries/directory-links.md
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const sales = '99999999-0000-4000-8000-000000000001'
const advanced = { ConsistencyLevel: 'eventual' }

const open = async () => connect(openGraph(), 'application-admin')

const ofDirectoryObjects = [
  '/servicePrincipals',
  '/applications',
  '/users',
  '/groups',
  `/servicePrincipals/${target}/owners`,
  `/applications/${registration}/owners`,
  `/groups/${sales}/owners`,
  `/servicePrincipals/${target}/appRoleAssignedTo`,
]

describe.each(['v1.0', 'beta'])('a count, on %s', (version) => {
  test.each(ofDirectoryObjects)('of %s is a number as text, by the header', async (path) => {
    const call = await open()
    const { value } = (await call('GET', `/${version}${path}?$top=999`)).body
    const answer = await call('GET', `/${version}${path}/$count`, undefined, advanced)
    expect([answer.status, answer.body]).toEqual([200, String(value.length)])
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(Number(answer.body)).toBeGreaterThan(0)
  })

  // The answer of microsoft-graph-docs-contrib#2716.
  test.each(ofDirectoryObjects)('of %s is refused without', async (path) => {
    expect(await (await open())('GET', `/${version}${path}/$count`)).toMatchObject({
      status: 400,
      body: { error: { code: 'Request_BadRequest', message: '$count is not currently supported.' } },
    })
  })

  test('of the gallery needs no header', async () => {
    const call = await open()
    const all = await call('GET', `/${version}/applicationTemplates/$count`)
    const { value } = (await call('GET', `/${version}/applicationTemplates?$top=999`)).body
    expect(all.body).toBe(String(value.length))
    const one = encodeURIComponent(value[0].displayName)
    const some = await call('GET', `/${version}/applicationTemplates/$count?$filter=displayName eq '${one}'`)
    expect(some.body).toBe('1')
  })
})

test('a count is of what passes the filter, and of an advanced one', async () => {
  const call = await open()
  const of = async (filter: string) =>
    (await call('GET', `/users/$count?$filter=${filter}`, undefined, advanced)).body
  expect(await of("displayName eq 'Adele Vance'")).toBe('1')
  expect(await of("endsWith(mail,'@contoso.example')")).not.toBe('0')
  const all = Number((await call('GET', '/users/$count', undefined, advanced)).body)
  expect(await of("displayName ne 'Adele Vance'")).toBe(String(all - 1))
})
