import { describe, expect, test } from 'vitest'
import { defaultSeed } from '../../src/index.js'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

const [tenant] = defaultSeed.tenants
const adele = 'dddddddd-0000-4000-8000-000000000011'
const sales = '99999999-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'

const open = (graph = openGraph()) => connect(graph, 'application-admin')

type Refusal = {
  readonly status: number
  readonly body: { readonly error: { code: string; message: string } }
}
const refusalOf = ({ status, body: { error } }: Refusal) => [status, error.code, error.message]

const notSupported = [501, 'NotImplemented', 'This operation target is not yet supported.']
const noMailbox = [
  404,
  'MailboxNotEnabledForRESTAPI',
  'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
]

// "The following properties are only supported when retrieving an single user": user-list, by pnp/cli-microsoft365#2434;
// the refusal: microsoft-graph-docs#7555 (preferredName), #3878 (hireDate).
const ofOneUser = [
  ...['aboutMe', 'birthday', 'hireDate', 'interests', 'mySite', 'pastProjects', 'preferredName'],
  ...['responsibilities', 'schools', 'skills', 'mailboxSettings'],
]

describe('what SharePoint and Exchange keep of users', () => {
  test.each(ofOneUser)('%s is not selected of several', async (name) => {
    const call = await open()
    expect(refusalOf(await call('GET', `/users?$select=id,${name}`))).toEqual(notSupported)
    const members = `/groups/${sales}/members/microsoft.graph.user?$select=${name.toUpperCase()}`
    expect(refusalOf(await call('GET', members))).toEqual(notSupported)
  })

  test('birthday and hireDate are null until they are written', async () => {
    const call = await open()
    const read = async () => (await call('GET', `/users/${adele}?$select=birthday,hireDate`)).body
    expect(await read()).toMatchObject({ birthday: null, hireDate: null })
    const birthday = '1990-05-04T00:00:00Z'
    expect((await call('PATCH', `/users/${adele}`, { birthday })).status).toBe(204)
    expect(await read()).toMatchObject({ birthday, hireDate: null })
  })

  // microsoft-graph-docs-contrib#3232.
  test('mailboxSettings are those of a mailbox, which nobody has', async () => {
    const call = await open()
    expect(refusalOf(await call('GET', `/users/${adele}?$select=id,mailboxSettings`))).toEqual(noMailbox)
  })
})

describe('signInActivity', () => {
  // microsoft-graph-explorer-v4#2731.
  const missing = [
    403,
    'Authentication_MSGraphPermissionMissing',
    'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
  ]
  const paths = [
    `/users/${adele}?$select=id,signInActivity`,
    '/users?$select=signinactivity',
    `/groups/${sales}/members/microsoft.graph.user?$select=signInActivity`,
  ]

  test.each(paths)('asks for a permission of its own: %s', async (path) => {
    const applications = tenant!.applications!.map((one) => {
      const application = one.permissions?.application?.filter((name) => name !== 'AuditLog.Read.All') ?? []
      return one.name === 'application-admin' ? { ...one, permissions: { application } } : one
    })
    const call = await open(openGraph({ seed: { tenants: [{ ...tenant!, applications }] } }))
    expect(refusalOf(await call('GET', path))).toEqual(missing)
  })

  test.each(paths)('is null with it, where no sign-in is kept: %s', async (path) => {
    const { status, body } = await (await open())('GET', path)
    expect(status).toBe(200)
    for (const one of body.value ?? [body]) expect(one.signInActivity).toBeNull()
  })
})

// resources/group.md@0061138, "Supported only on the Get group API"; msgraph-sdk-dotnet#804; msgraph-metadata#333;
// microsoft-graph-docs#14958: of a security group it "will return a MailboxNotEnabledForRESTAPI which is by design".
describe.each([
  'allowExternalSenders',
  'autoSubscribeNewMembers',
  'hideFromAddressLists',
  'hideFromOutlookClients',
  'isSubscribedByMail',
  'unseenCount',
])('%s of groups', (name) => {
  test('is not selected of several', async () => {
    expect(refusalOf(await (await open())('GET', `/groups?$select=${name}`))).toEqual(notSupported)
  })

  test('is there for Microsoft 365 groups alone', async () => {
    const call = await open()
    const read = () => call('GET', `/groups/${sales}?$select=id,${name}`)
    expect(refusalOf(await read())).toEqual(noMailbox)
    expect((await call('PATCH', `/groups/${sales}`, { groupTypes: ['Unified'] })).status).toBe(204)
    expect((await read()).body).toMatchObject({ id: sales, [name]: null })
  })
})

test('what Exchange keeps is not written to a security group', async () => {
  const call = await open()
  const { status } = await call('PATCH', `/groups/${sales}`, { hideFromAddressLists: true })
  expect(status).toBe(404)
})

// api/group-get.md@00e146a: "are an exception and are not returned in the $select query".
test('isArchived and hasMembersWithLicenseErrors are taken and not shown', async () => {
  const call = await open()
  const select = '$select=id,isArchived,hasMembersWithLicenseErrors'
  const { body } = await call('GET', `/groups/${sales}?${select}`)
  expect(Object.keys(body).filter((name) => !name.startsWith('@'))).toEqual(['id'])
  // api/group-list.md filters by it.
  const found = await call('GET', '/groups?$filter=hasMembersWithLicenseErrors eq true')
  expect(found.body.value).toEqual([])
})

test.each([
  [`/users/${adele}`, { isManagementRestricted: null, serviceProvisioningErrors: [] }],
  [`/groups/${sales}`, { isManagementRestricted: null }],
  [`/applications/${registration}`, { nativeAuthenticationApisEnabled: null }],
  [
    '/applicationTemplates/8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
    { deprecationDate: null, endpoints: [], isEntraIntegrated: null, riskFactors: null, riskScore: null },
  ],
])('of %s, what the fake knows nothing of is null', async (path, expected) => {
  const call = await open()
  const { status, body } = await call('GET', `${path}?$select=${Object.keys(expected)}`)
  expect([status, body]).toEqual([200, expect.objectContaining(expected)])
})

// A stream stands in no object (OData JSON 4.01, 9); it is written at an address of its own (microsoft-graph-docs#19305).
test('the logo of an application is taken and not shown', async () => {
  const call = await open()
  const { status, body } = await call('GET', `/applications/${registration}?$select=id,logo`)
  expect([status, body.id, 'logo' in body]).toEqual([200, registration, false])
  expect((await call('PATCH', `/applications/${registration}`, { logo: 'iVBORw0KGgo=' })).status).toBe(400)
})

// learn.microsoft.com/graph/api/applicationtemplate-get: they "aren't returned by default".
test('the risk of an application of the gallery is shown when it is asked for', async () => {
  const call = await open()
  const { body } = await call('GET', '/applicationTemplates/8adf8e6e-67b2-4cf2-a259-e3dc5476c621')
  expect(body).not.toHaveProperty('riskScore')
  expect(body).not.toHaveProperty('riskFactors')
})
