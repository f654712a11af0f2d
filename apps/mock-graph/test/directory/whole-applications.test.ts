import { expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph } from './callers.js'

// The answers of application-get.md, serviceprincipal-get.md and applicationtemplate-instantiate.md, where nobody has written.
const noUrls = {
  ...{ termsOfServiceUrl: null, supportUrl: null, privacyStatementUrl: null },
  ...{ marketingUrl: null, logoUrl: null },
}
const application = {
  addIns: [],
  api: {
    acceptMappedClaims: null,
    knownClientApplications: [],
    oauth2PermissionScopes: [],
    preAuthorizedApplications: [],
  },
  certification: null,
  defaultRedirectUri: null,
  disabledByMicrosoftStatus: null,
  groupMembershipClaims: null,
  info: noUrls,
  isDeviceOnlyAuthSupported: null,
  optionalClaims: null,
  parentalControlSettings: { countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow' },
  publisherDomain: 'contoso.example',
  samlMetadataUrl: null,
  tokenEncryptionKeyId: null,
  web: {
    ...{ redirectUris: [], homePageUrl: null, logoutUrl: null },
    implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
  },
}
const servicePrincipal = {
  addIns: [],
  disabledByMicrosoftStatus: null,
  info: noUrls,
  logoutUrl: null,
  notificationEmailAddresses: [],
  preferredSingleSignOnMode: null,
  replyUrls: [],
  resourceSpecificApplicationPermissions: [],
  samlSingleSignOnSettings: null,
  signInAudience: 'AzureADMyOrg',
  tokenEncryptionKeyId: null,
}

const admin = () => connect(openGraph(), 'application-admin')
const instantiate = async (call: Awaited<ReturnType<typeof admin>>) =>
  (
    await call('POST', '/applicationTemplates/8adf8e6e-67b2-4cf2-a259-e3dc5476c621/instantiate', {
      displayName: 'Whole',
    })
  ).body

test('what an instance begins with is told whole, at once and by later reads', async () => {
  const call = await admin()
  const made = await instantiate(call)
  expect(made).toMatchObject({ application, servicePrincipal })
  expect((await call('GET', `/applications/${made.application.id}`)).body).toMatchObject(application)
  const { body } = await call('GET', `/servicePrincipals/${made.servicePrincipal.id}`)
  expect(body).toMatchObject(servicePrincipal)
})

// OData 4.01 Protocol, 11.4.3: members of a complex value that are not in the body keep their values.
test('a setting that is written leaves the others of its kind as they are', async () => {
  const call = await admin()
  const { id } = (await instantiate(call)).application
  const supportUrl = 'https://contoso.example/support'
  await call('PATCH', `/applications/${id}`, {
    api: { requestedAccessTokenVersion: 2 },
    info: { supportUrl },
  })
  await call('PATCH', `/applications/${id}`, {
    api: { acceptMappedClaims: true },
    web: { homePageUrl: 'https://contoso.example' },
  })
  expect((await call('GET', `/applications/${id}`)).body).toMatchObject({
    api: { requestedAccessTokenVersion: 2, acceptMappedClaims: true, preAuthorizedApplications: [] },
    info: { ...noUrls, supportUrl },
    web: { homePageUrl: 'https://contoso.example', implicitGrantSettings: { enableIdTokenIssuance: false } },
  })
})

test('the instance follows whom its application signs in', async () => {
  const call = await admin()
  const made = await instantiate(call)
  await call('PATCH', `/applications/${made.application.id}`, { signInAudience: 'AzureADMultipleOrgs' })
  const { body } = await call('GET', `/servicePrincipals/${made.servicePrincipal.id}?$select=signInAudience`)
  expect(body).toMatchObject({ signInAudience: 'AzureADMultipleOrgs' })
})

test('an employee keeps the division when the cost center changes', async () => {
  const call = await admin()
  const user = '/users/dddddddd-0000-4000-8000-000000000011'
  await call('PATCH', user, { employeeOrgData: { costCenter: '1', division: 'North' } })
  await call('PATCH', user, { employeeOrgData: { costCenter: '2' } })
  const { body } = await call('GET', `${user}?$select=employeeOrgData`)
  expect(body.employeeOrgData).toEqual({ costCenter: '2', division: 'North' })
  await call('PATCH', user, { employeeOrgData: null })
  expect((await call('GET', `${user}?$select=employeeOrgData`)).body.employeeOrgData).toBeNull()
})
