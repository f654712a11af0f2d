import { describe, expect, test } from 'vitest'
import { defaultSeed } from '../../src/index.js'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

const [tenant] = defaultSeed.tenants
const adele = 'dddddddd-0000-4000-8000-000000000011'
const newcomer = 'dddddddd-0000-4000-8000-000000000077'

// What Terraform's azuread_user writes (hashicorp/terraform-provider-azuread:internal/services/users), of the page of user.
const written = {
  ageGroup: 'NotAdult',
  businessPhones: ['+49 30 1234567'],
  city: 'Berlin',
  consentProvidedForMinor: 'NotRequired',
  employeeHireDate: '2026-01-15T00:00:00Z',
  employeeOrgData: { costCenter: '4711', division: 'Retail' },
  employeeType: 'Contractor',
  faxNumber: '+49 30 7654321',
  // Moves a user in the domain: entra/cloud-sync, configure-entra-to-active-directory.
  onPremisesDistinguishedName: 'CN=Ann,OU=People,DC=contoso,DC=example',
  otherMails: ['adele@elsewhere.example'],
  passwordPolicies: 'DisablePasswordExpiration',
  postalCode: '10115',
  showInAddressList: false,
  state: 'Berlin',
  streetAddress: 'Chausseestr. 1',
}

// "Read-only" there, and read by the same data source.
const readOnly = {
  creationType: 'Invitation',
  externalUserState: 'Accepted',
  imAddresses: ['sip:ann@contoso.example'],
  onPremisesDomainName: 'contoso.example',
  onPremisesSamAccountName: 'ann',
  onPremisesSecurityIdentifier: 'S-1-5-21-1-2-3-1001',
  onPremisesSyncEnabled: true,
  onPremisesUserPrincipalName: 'ann@contoso.example',
  proxyAddresses: ['SMTP:ann@contoso.example', 'smtp:a@contoso.example'],
}

describe('properties of users that the page has', () => {
  test('are written, selected and kept', async () => {
    const call = await connect(openGraph(), 'application-admin')
    expect((await call('PATCH', `/users/${adele}`, written)).status).toBe(204)
    const readOf = async (id: string) =>
      (await call('GET', `/users/${id}?$select=${Object.keys(written)}`)).body
    expect(await readOf(adele)).toMatchObject(written)
    const user = {
      ...{ accountEnabled: true, displayName: 'Ann', mailNickname: 'ann' },
      userPrincipalName: 'ann@contoso.example',
      passwordProfile: { password: 'not-a-password-of-ann' },
    }
    const created = await call('POST', '/users', { ...user, ...written })
    expect(created.status).toBe(201)
    expect(await readOf(created.body.id)).toMatchObject(written)
  })

  test('are null before anybody wrote them, and collections empty', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const select =
      'streetAddress,employeeOrgData,onPremisesSyncEnabled,otherMails,imAddresses,assignedLicenses'
    const { body } = await call('GET', `/users/${adele}?$select=${select}`)
    expect(body).toMatchObject({
      ...{ streetAddress: null, employeeOrgData: null, onPremisesSyncEnabled: null },
      ...{ otherMails: [], imAddresses: [], assignedLicenses: [] },
    })
  })

  test.each(Object.entries(readOnly))('%s is read-only', async (name, value) => {
    const call = await connect(openGraph(), 'application-admin')
    const { status, body } = await call('PATCH', `/users/${adele}`, { [name]: value })
    expect([status, body.error.message]).toEqual([400, `Property '${name}' is read-only and cannot be set.`])
  })

  // objectidentity.md; proxyAddresses includes the mail "as an SMTP address".
  test('tell the name to sign in with and the mail', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const { body } = await call(
      'GET',
      `/users/${adele}?$select=identities,proxyAddresses,mail,userPrincipalName`,
    )
    const issuerAssignedId = body.userPrincipalName
    expect(body.identities).toEqual([
      { signInType: 'userPrincipalName', issuer: 'contoso.example', issuerAssignedId },
    ])
    expect(body.proxyAddresses).toEqual([`SMTP:${body.mail}`])
    const found = await call(
      'GET',
      `/users?$filter=proxyAddresses/any(p:p eq 'SMTP:${body.mail}')&$select=id`,
    )
    expect(found.body.value).toEqual([{ id: adele }])
  })

  test('of applications, service principals and the organization may be selected', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const ofApplication =
      'servicePrincipalLockConfiguration,requestSignatureVerification,authenticationBehaviors'
    const ofBeta =
      'publisherName,errorUrl,passwordSingleSignOnSettings,preferredTokenSigningKeyEndDateTime,customSecurityAttributes'
    for (const path of [
      `/v1.0/applications?$select=${ofApplication}`,
      `/beta/servicePrincipals?$select=${ofBeta}`,
      '/v1.0/organization?$select=onPremisesLastSyncDateTime,privacyProfile,technicalNotificationMails',
      '/v1.0/groups?$select=onPremisesSamAccountName,onPremisesNetBiosName,assignedLabels',
    ]) {
      expect((await call('GET', path)).status, path).toBe(200)
    }
    expect((await call('GET', '/v1.0/servicePrincipals?$select=publisherName')).status).toBe(400)
  })
})

// beta/resources/serviceprincipal.md: "For more information see the oauth2PermissionScopes property".
test('beta calls the scopes of a service principal published', async () => {
  const call = await connect(openGraph(), 'application-admin')
  const filter = "appId eq '00000003-0000-0000-c000-000000000000'"
  const path = `servicePrincipals?$filter=${filter}&$select=`
  const [published] = (await call('GET', `/beta/${path}publishedPermissionScopes`)).body.value
  const [scopes] = (await call('GET', `/v1.0/${path}oauth2PermissionScopes`)).body.value
  expect(published.publishedPermissionScopes.length).toBeGreaterThan(1)
  expect(published.publishedPermissionScopes).toEqual(scopes.oauth2PermissionScopes)
})

describe('a seed', () => {
  const seedWith = (details: Record<string, unknown>) => {
    const users = [...tenant!.users!, { name: 'ann', id: newcomer, details }]
    return { tenants: [{ ...tenant!, users }] }
  }

  test('sets them, those too that nobody may write', async () => {
    const details = { ...written, ...readOnly, mail: 'ann@mail.example' }
    const call = await connect(openGraph({ seed: seedWith(details) }), 'application-admin')
    const { body } = await call('GET', `/users/${newcomer}?$select=${Object.keys(details)}`)
    expect(body).toMatchObject(details)
  })

  // resources/user.md: "This property must be specified when a user is created."
  test.each([
    ['the part before the domain', {}, 'ann'],
    ['what it says', { mailNickname: 'annie' }, 'annie'],
  ])('gives a user an alias: %s', async (_, details, mailNickname) => {
    const call = await connect(openGraph({ seed: seedWith(details) }), 'application-admin')
    const { body } = await call('GET', `/users/${newcomer}?$select=mailNickname`)
    expect(body.mailNickname).toBe(mailNickname)
    const found = await call('GET', `/users?$filter=mailNickname eq '${mailNickname}'&$select=id`)
    expect(found.body.value).toEqual([{ id: newcomer }])
  })

  test.each([
    [
      { departement: 'Sales' },
      "details.departement: a user of Graph has no property 'departement'; did you mean department?",
    ],
    [{ accountEnabled: false }, 'details.accountEnabled: write it beside details, as enabled'],
    [{ otherMails: 'a@b.example' }, 'details.otherMails: must be a list of texts'],
    [{ showInAddressList: 'no' }, 'details.showInAddressList: must be true or false'],
    [{ employeeHireDate: 'soon' }, 'details.employeeHireDate: must be a time such as 2026-03-01T00:00:00Z'],
    [{ employeeOrgData: [] }, 'details.employeeOrgData: must be an object'],
  ])('with %j is told what to do', (details, message) => {
    expect(() => openGraph({ seed: seedWith(details) })).toThrow(message)
  })
})
