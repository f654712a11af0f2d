import { describe, expect, test } from 'vitest'
import { type Call, connect } from '../connect.js'
import { openGraph } from './callers.js'

// The call orders of terraform-provider-azuread@f0169e0e, with its headers and encodings (docs/discoveries/clients.md).

const headers = {
  Accept: 'application/json; charset=utf-8; IEEE754Compatible=false',
  'Content-Type': 'application/json; charset=utf-8',
  'Odata-Maxversion': '4.0',
  'Odata-Version': '4.0',
  'User-Agent': 'HashiCorp Terraform/1.9.0 terraform-provider-azuread/3.0.0',
}
const caller = 'eeeeeeee-0000-4000-8000-000000000007'
const nonGallery = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'
const bind = (id: string) => `https://graph.microsoft.com/v1.0/directoryObjects/${id}`
const query = (filter: string) => `?%24filter=${encodeURIComponent(filter).replaceAll('%20', '+')}`

async function open(): Promise<Call> {
  const call = await connect(openGraph(), 'application-admin')
  return (method, path, body) => call(method, path, body, headers)
}

/** The provider waits for a deletion until it is told five times that nothing is there. */
async function expectGone(call: Call, path: string) {
  for (let time = 0; time < 5; time++) expect((await call('GET', path)).status).toBe(404)
}

describe('Terraform', () => {
  test('azuread_application_from_template', async () => {
    const call = await open()
    const template = await call('GET', `/v1.0/applicationTemplates/${nonGallery}`)
    expect(template.status).toBe(200)
    const made = await call('POST', `/v1.0/applicationTemplates/${nonGallery}/instantiate`, {
      displayName: 'Contoso Template',
    })
    expect(made.status).toBe(201)
    const { application, servicePrincipal } = made.body
    const one = `/v1.0/applications/${application.id}`
    for (let time = 0; time < 5; time++) expect((await call('GET', one)).status).toBe(200)
    expect((await call('PATCH', one, { displayName: 'Contoso Renamed' })).status).toBe(204)
    expect((await call('GET', one)).body.displayName).toBe('Contoso Renamed')
    expect((await call('DELETE', one)).status).toBe(204)
    await expectGone(call, one)
    await expectGone(call, `/v1.0/servicePrincipals/${servicePrincipal.id}`)
  })

  test('azuread_application and azuread_service_principal', async () => {
    const call = await open()
    const found = await call('GET', `/v1.0/applications${query("displayName eq 'Contoso Tool'")}`)
    expect(found.body.value).toEqual([])
    const created = await call('POST', '/v1.0/applications', {
      '@odata.type': '#microsoft.graph.application',
      displayName: 'Contoso Tool',
      api: { '@odata.type': '#microsoft.graph.apiApplication', oauth2PermissionScopes: [] },
      appRoles: [],
      identifierUris: [],
      isDeviceOnlyAuthSupported: false,
      isFallbackPublicClient: false,
      optionalClaims: {},
      publicClient: { redirectUris: [] },
      requiredResourceAccess: [],
      signInAudience: 'AzureADMyOrg',
      spa: { redirectUris: [] },
      tags: [],
      web: { redirectUris: [], implicitGrantSettings: { enableIdTokenIssuance: false } },
      'owners@odata.bind': [bind(caller)],
    })
    expect(created.status).toBe(201)
    const { id, appId } = created.body
    const application = `/v1.0/applications/${id}`
    const temporary = 'TERRAFORM_UPDATE_1b1d83e6-0955-4357-9147-86e5b875e83f'
    for (const displayName of [temporary, 'Contoso Tool']) {
      expect((await call('PATCH', application, { displayName })).status).toBe(204)
    }
    const beta = await call('GET', `/beta/applications/${id}?%24select=oauth2RequirePostResponse`)
    expect(beta.status).toBe(200)
    const owners = await call('GET', `${application}/owners`)
    expect(owners.body.value).toMatchObject([{ id: caller }])

    const byAppId = await call('GET', `/v1.0/servicePrincipals${query(`appId eq '${appId}'`)}`)
    expect(byAppId.body.value).toEqual([])
    const instance = await call('POST', '/v1.0/servicePrincipals', {
      '@odata.type': '#microsoft.graph.servicePrincipal',
      accountEnabled: true,
      alternativeNames: [],
      appId,
      appRoleAssignmentRequired: false,
      description: temporary,
      notificationEmailAddresses: [],
      tags: [],
      'owners@odata.bind': [bind(caller)],
    })
    expect(instance).toMatchObject({ status: 201, body: { description: temporary } })
    const one = `/v1.0/servicePrincipals/${instance.body.id}`
    expect((await call('PATCH', one, { description: '' })).status).toBe(204)
    expect((await call('DELETE', `${one}/owners/${caller}/$ref`)).status).toBe(204)
    expect((await call('GET', one)).body).toMatchObject({ appId, description: '' })
    const metadata = await call(
      'GET',
      `/beta/servicePrincipals/${instance.body.id}?%24select=samlMetadataUrl`,
    )
    expect(metadata.status).toBe(200)
    expect((await call('GET', `${one}/owners`)).body.value).toEqual([])
    const owner = { '@odata.id': bind('dddddddd-0000-4000-8000-000000000006') }
    expect((await call('POST', `${one}/owners/$ref`, owner)).status).toBe(204)
    expect((await call('DELETE', one)).status).toBe(204)
    await expectGone(call, one)
    expect((await call('DELETE', application)).status).toBe(204)
    await expectGone(call, application)
  })

  test('azuread_application with template_id', async () => {
    const call = await open()
    const temporary = 'TERRAFORM_INSTANTIATE_1b1d83e6-0955-4357-9147-86e5b875e83f'
    await call('POST', `/v1.0/applicationTemplates/${nonGallery}/instantiate`, { displayName: temporary })
    const filter = `applicationTemplateId eq '${nonGallery}' and displayName eq '${temporary}'`
    const found = await call('GET', `/v1.0/applications${query(filter)}`)
    expect(found.body.value).toHaveLength(1)
    const { appId } = found.body.value[0]
    const instances = await call('GET', `/v1.0/servicePrincipals${query(`appId eq '${appId}'`)}`)
    expect(instances.body.value).toMatchObject([{ applicationTemplateId: nonGallery }])
  })

  test('azuread_synchronization_secret', async () => {
    const call = await open()
    const secrets = '/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000002/synchronization/secrets'
    const value = [
      { key: 'BaseAddress', value: 'https://scim.example' },
      { key: 'SecretToken', value: 'not-a-token' },
    ]
    expect((await call('PUT', secrets, { value })).status).toBe(204)
    const kept = await call('GET', secrets)
    expect(kept.body.value).toEqual([
      { key: 'BaseAddress', value: 'https://scim.example' },
      { key: 'SecretToken', value: '*' },
    ])
    const emptied = value.map(({ key }) => ({ key, value: '' }))
    expect((await call('PUT', secrets, { value: emptied })).status).toBe(204)
    expect((await call('GET', secrets)).body.value).toEqual([])
  })

  test('azuread_group', async () => {
    const call = await open()
    const created = await call('POST', '/beta/groups', {
      displayName: 'Contoso Terraform',
      mailEnabled: false,
      mailNickname: 'terraform',
      securityEnabled: true,
      'owners@odata.bind': [bind(caller)],
    })
    const one = `/beta/groups/${created.body.id}`
    for (const displayName of ['TERRAFORM_UPDATE_1', 'Contoso Terraform']) {
      expect((await call('PATCH', one, { displayName })).status).toBe(204)
    }
    expect((await call('GET', `${one}/owners`)).body.value).toMatchObject([{ id: caller }])
    expect((await call('DELETE', one)).status).toBe(204)
    await expectGone(call, one)
  })
})
