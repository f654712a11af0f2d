import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

const adele = 'dddddddd-0000-4000-8000-000000000011'
const sales = '99999999-0000-4000-8000-000000000001'
const target = 'eeeeeeee-0000-4000-8000-000000000001'

// api-reference/v1.0/api/user-get.md@0060922, "By default, only a limited set of properties are returned".
const ofUser = [
  ...[
    'businessPhones',
    'displayName',
    'givenName',
    'id',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
  ],
  ...['preferredLanguage', 'surname', 'userPrincipalName'],
]

// The first example of api-reference/v1.0/api/group-get.md@00e146a, and what v1.0 has got since.
const ofGroup = [
  ...['id', 'deletedDateTime', 'classification', 'createdDateTime', 'description', 'displayName'],
  ...['expirationDateTime', 'groupTypes', 'isAssignableToRole', 'mail', 'mailEnabled', 'mailNickname'],
  ...[
    'membershipRule',
    'membershipRuleProcessingState',
    'onPremisesDomainName',
    'onPremisesLastSyncDateTime',
  ],
  ...[
    'onPremisesNetBiosName',
    'onPremisesSamAccountName',
    'onPremisesSecurityIdentifier',
    'onPremisesSyncEnabled',
  ],
  ...[
    'preferredDataLocation',
    'preferredLanguage',
    'proxyAddresses',
    'renewedDateTime',
    'resourceBehaviorOptions',
  ],
  ...['resourceProvisioningOptions', 'securityEnabled', 'securityIdentifier', 'theme', 'visibility'],
  ...['onPremisesProvisioningErrors', 'serviceProvisioningErrors', 'uniqueName'],
]

const namesOf = (object: object) =>
  Object.keys(object)
    .filter((name) => !name.startsWith('@odata.'))
    .sort()

async function open() {
  const call = await connect(openGraph(), 'application-admin')
  const change = { department: 'Retail', jobTitle: 'Buyer', aboutMe: 'Likes shops.' }
  expect((await call('PATCH', `/users/${adele}`, change)).status).toBe(204)
  return call
}

const manages = { '@odata.id': `https://graph.microsoft.com/v1.0/users/${adele}` }
const miriam = 'miriam@contoso.example'

describe('a user in v1.0', () => {
  test('shows eleven properties by itself and in the list', async () => {
    const call = await open()
    const { body } = await call('GET', `/users/${adele}`)
    expect(namesOf(body)).toEqual([...ofUser].sort())
    expect(body).toMatchObject({
      id: adele,
      jobTitle: 'Buyer',
      businessPhones: [],
      surname: null,
    })
    const { value } = (await call('GET', '/users')).body
    for (const one of value) expect(namesOf(one)).toEqual([...ofUser].sort())
  })

  test('shows them when it was made', async () => {
    const call = await open()
    const { status, body } = await call('POST', '/users', {
      ...{ accountEnabled: true, displayName: 'Ann', mailNickname: 'ann', department: 'Retail' },
      userPrincipalName: 'ann@contoso.example',
      passwordProfile: { password: 'not-a-password-of-ann' },
    })
    expect([status, namesOf(body)]).toEqual([201, [...ofUser].sort()])
  })

  // OfficeDev/microsoft-teams-apps-requestateam#32, of owners.
  test('shows them among members, owners and reports, and as a manager', async () => {
    const call = await open()
    const reference = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${adele}` }
    await call('POST', `/groups/${sales}/members/$ref`, reference)
    await call('POST', `/servicePrincipals/${target}/owners/$ref`, reference)
    await call('PUT', `/users/${miriam}/manager/$ref`, manages)
    for (const path of [
      `/groups/${sales}/members`,
      `/groups/${sales}/transitiveMembers`,
      `/groups/${sales}/members/microsoft.graph.user`,
      `/servicePrincipals/${target}/owners`,
    ]) {
      const { value } = (await call('GET', path)).body
      const found = value.find(({ id }: { id: string }) => id === adele)
      expect(namesOf(found), path).toEqual([...ofUser].sort())
    }
    expect(namesOf((await call('GET', `/users/${miriam}/manager`)).body)).toEqual([...ofUser].sort())
    const [report] = (await call('GET', `/users/${adele}/directReports`)).body.value
    expect(namesOf(report)).toEqual([...ofUser].sort())
  })

  // pnp/cli-microsoft365#4570: "the whole user object of the manager is returned".
  test('is whole where it is expanded, but for what only $select shows', async () => {
    const call = await open()
    await call('PUT', `/users/${miriam}/manager/$ref`, manages)
    const { body } = await call('GET', `/users/${miriam}?$expand=manager`)
    expect(namesOf(body)).toEqual([...ofUser, 'manager'].sort())
    expect(body.manager).toMatchObject({
      ...{ accountEnabled: true, department: 'Retail', deletedDateTime: null, city: null, otherMails: [] },
    })
    expect(body.manager).not.toHaveProperty('aboutMe')
  })

  // directoryobject-getbyids.md@007852a: "the full objects containing all their properties".
  test('is whole when it is got by ids', async () => {
    const call = await open()
    const { body } = await call('POST', '/directoryObjects/getByIds', { ids: [adele] })
    expect(body.value[0]).toMatchObject({ accountEnabled: true, department: 'Retail', city: null })
    expect(body.value[0]).not.toHaveProperty('aboutMe')
  })

  test('shows what is selected, and nothing besides', async () => {
    const call = await open()
    const { body } = await call('GET', `/users/${adele}?$select=department,aboutMe,city`)
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(department,aboutMe,city)/$entity',
      ...{ department: 'Retail', aboutMe: 'Likes shops.', city: null },
    })
  })
})

// POST of a user in a tutorial (entitlement management, access packages): deletedDateTime, accountEnabled, ageGroup and so on.
test('a user in beta shows everything but what only $select shows', async () => {
  const call = await open()
  const { body } = await call('GET', `/beta/users/${adele}`)
  expect(body).toMatchObject({
    ...{ deletedDateTime: null, accountEnabled: true, ageGroup: null, businessPhones: [], city: null },
    ...{ department: 'Retail', imAddresses: [], isResourceAccount: null, userType: 'Member' },
  })
  expect(body).not.toHaveProperty('aboutMe')
  expect(body).not.toHaveProperty('customSecurityAttributes')
})

describe.each(['v1.0', 'beta'])('a group in %s', (version) => {
  test('shows all but what only $select shows, null where nobody wrote it', async () => {
    const call = await open()
    await call('PATCH', `/groups/${sales}`, {
      isSubscribedByMail: true,
      classification: 'low',
      groupTypes: ['Unified'],
    })
    const { body } = await call('GET', `/${version}/groups/${sales}`)
    expect(namesOf(body)).toEqual([...ofGroup].sort())
    expect(body).toMatchObject({ classification: 'low', theme: null, proxyAddresses: [] })
    const { value } = (await call('GET', `/${version}/groups`)).body
    for (const one of value) expect(namesOf(one)).toEqual([...ofGroup].sort())
  })

  test('shows the same among what a user is a member of', async () => {
    const call = await open()
    const reference = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${adele}` }
    await call('POST', `/groups/${sales}/members/$ref`, reference)
    const { value } = (await call('GET', `/${version}/users/${adele}/memberOf`)).body
    expect(namesOf(value[0])).toEqual([...ofGroup].sort())
  })
})
