import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { frozenClock } from '../frozen-clock.js'
import { openGraph, signInApplication, signInUser } from './callers.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const appOnly = 'aaaaaaaa-0000-4000-8000-000000000001'
const ownerAgent = 'eeeeeeee-0000-4000-8000-000000000003'
const plainUser = 'dddddddd-0000-4000-8000-000000000008'

describe('an application', () => {
  test('is created, changed, found by its appId and deleted', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const created = await call('POST', '/applications', {
      displayName: 'Contoso Payroll',
      description: 'Pays people',
      web: { redirectUris: ['https://payroll.example/signin'], homePageUrl: 'https://payroll.example' },
      tags: ['HideApp'],
      requiredResourceAccess: [],
    })
    expect(created).toMatchObject({
      status: 201,
      body: {
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
        displayName: 'Contoso Payroll',
        description: 'Pays people',
        tags: ['HideApp'],
        signInAudience: 'AzureADMyOrg',
        web: { redirectUris: ['https://payroll.example/signin'], homePageUrl: 'https://payroll.example' },
      },
    })
    const { id, appId } = created.body
    const changed = await call('PATCH', `/applications(appId='${appId}')`, {
      displayName: 'Contoso Pay',
      web: { logoutUrl: 'https://payroll.example/out' },
    })
    expect(changed.status).toBe(204)
    expect((await call('GET', `/applications/${id}`)).body).toMatchObject({
      displayName: 'Contoso Pay',
      description: 'Pays people',
      web: {
        redirectUris: ['https://payroll.example/signin'],
        homePageUrl: 'https://payroll.example',
        logoutUrl: 'https://payroll.example/out',
      },
    })
    expect((await call('DELETE', `/applications(appId='${appId}')`)).status).toBe(204)
    expect((await call('GET', `/applications/${id}`)).status).toBe(404)
  })

  test.each([
    ['no name', {}, "A value is required for property 'displayName' of resource 'Application'."],
    [
      'an unknown property',
      { displayName: 'x', nonsense: 1 },
      "The property 'nonsense' does not exist on type",
    ],
    ['a property of the service', { displayName: 'x', appId: appOnly }, "Property 'appId' is read-only"],
    ['another type', { displayName: 'x', tags: 'HideApp' }, 'Property tags in payload has a value that'],
    ['an owner that is none', { displayName: 'x', 'owners@odata.bind': ['nobody'] }, 'Invalid URL format'],
  ])('with %s is refused', async (_, body, message) => {
    const call = await connect(openGraph(), 'application-admin')
    const before = (await call('GET', '/applications')).body.value.length
    const answer = await call('POST', '/applications', body)
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(message)])
    expect((await call('GET', '/applications')).body.value).toHaveLength(before)
  })

  test('belongs to the user who creates it', async () => {
    const { call } = await signInUser(openGraph(), 'plain-user')
    const { body } = await call('POST', '/applications', { displayName: 'Mine' })
    const owners = await call('GET', `/applications/${body.id}/owners`)
    expect(owners.body.value.map(({ id }: { id: string }) => id)).toEqual([plainUser])
    expect((await call('PATCH', `/applications/${body.id}`, { notes: 'still mine' })).status).toBe(204)
  })

  test('belongs to the application that may manage only what it owns', async () => {
    const graph = openGraph()
    const owner = await connect(graph, 'owner-agent')
    const { body } = await owner('POST', '/applications', { displayName: 'Owned' })
    expect((await owner('PATCH', `/applications/${body.id}`, { notes: 'mine' })).status).toBe(204)
    const expanded = await owner('GET', `/applications/${body.id}?$expand=owners`)
    expect(expanded.body.owners).toMatchObject([{ id: ownerAgent }])
    const stranger = await connect(graph, 'stranger-agent')
    expect((await stranger('PATCH', `/applications/${body.id}`, { notes: 'mine' })).status).toBe(403)
    const admin = await connect(graph, 'application-admin')
    const other = await admin('POST', '/applications', { displayName: 'Everybody’s' })
    expect((await admin('GET', `/applications/${other.body.id}/owners`)).body.value).toEqual([])
  })

  test('takes its service principal with it when it goes', async () => {
    const call = await connect(openGraph(), 'application-admin')
    expect((await call('DELETE', `/applications/${registration}`)).status).toBe(204)
    expect((await call('GET', `/servicePrincipals/${target}`)).body.error.code).toBe(
      'Request_ResourceNotFound',
    )
  })

  test('passes its new name and what it offers on to its service principal', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const appRole = {
      id: '77777777-0000-4000-8000-000000000001',
      allowedMemberTypes: ['User'],
      displayName: 'Reader',
      description: 'Reads',
      isEnabled: true,
      value: 'read',
    }
    const change = { displayName: 'Contoso People', appRoles: [appRole] }
    expect((await call('PATCH', `/applications/${registration}`, change)).status).toBe(204)
    expect((await call('GET', `/servicePrincipals/${target}`)).body).toMatchObject({
      displayName: 'Contoso People',
      appDisplayName: 'Contoso People',
      appRoles: [appRole],
    })
  })
})

describe('a client secret', () => {
  test('is shown once, signs in, and no longer when it is removed', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    const added = await call('POST', `/applications/${registration}/addPassword`, {
      passwordCredential: { displayName: 'ci', endDateTime: '2090-01-01T00:00:00Z' },
    })
    expect(added.status).toBe(200)
    const { secretText, hint, keyId } = added.body
    expect(secretText).toMatch(/^[0-9a-f]{40}$/)
    expect(hint).toBe(secretText.slice(0, 3))
    const read = await call('GET', `/applications/${registration}?$select=passwordCredentials`)
    expect(read.body.passwordCredentials).toEqual([
      {
        customKeyIdentifier: null,
        displayName: 'ci',
        endDateTime: '2090-01-01T00:00:00Z',
        hint,
        keyId,
        secretText: null,
        startDateTime: added.body.startDateTime,
      },
    ])
    expect((await signInApplication(graph, appOnly, secretText)).status).toBe(200)
    const remove = () => call('POST', `/applications/${registration}/removePassword`, { keyId })
    expect((await remove()).status).toBe(204)
    expect((await signInApplication(graph, appOnly, secretText)).status).toBe(401)
    expect((await remove()).status).toBe(400)
  })

  test('lasts two years unless told otherwise', async () => {
    const clock = frozenClock('2026-03-01T10:20:30.456Z')
    const call = await connect(openGraph({ clock }), 'application-admin')
    const { body } = await call('POST', `/applications/${registration}/addPassword`, {})
    expect(body).toMatchObject({
      displayName: null,
      startDateTime: '2026-03-01T10:20:30Z',
      endDateTime: '2028-03-01T10:20:30Z',
    })
  })

  test.each([
    ['+010000-01-01T00:00:00Z', 400, undefined],
    ['9998-06-01T00:00:00Z', 200, '9999-12-31T23:59:59Z'],
  ])('from %s on is answered with %i', async (startDateTime, status, endDateTime) => {
    const call = await connect(openGraph(), 'application-admin')
    const path = `/applications/${registration}/addPassword`
    const answer = await call('POST', path, { passwordCredential: { startDateTime } })
    expect(answer.status).toBe(status)
    expect(answer.body.endDateTime).toBe(endDateTime)
  })
})

describe('a service principal', () => {
  test('is made for an application that has none, once', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const { appId } = (await call('POST', '/applications', { displayName: 'Lonely' })).body
    const created = await call('POST', '/servicePrincipals', {
      appId,
      description: 'alone no more',
      'owners@odata.bind': [`https://graph.microsoft.com/v1.0/directoryObjects/${ownerAgent}`],
    })
    expect(created).toMatchObject({
      status: 201,
      body: { appId, displayName: 'Lonely', description: 'alone no more', accountEnabled: true },
    })
    const owners = await call('GET', `/servicePrincipals/${created.body.id}/owners`)
    expect(owners.body.value.map(({ id }: { id: string }) => id)).toEqual([ownerAgent])
    const again = await call('POST', '/servicePrincipals', { appId })
    expect([again.status, again.body.error.code]).toEqual([409, 'Request_MultipleObjectsWithSameKeyValue'])
    const change = { displayName: 'Renamed', tags: ['HideApp'] }
    expect((await call('PATCH', `/servicePrincipals(appId='${appId}')`, change)).status).toBe(204)
    expect((await call('GET', `/servicePrincipals(appId='${appId}')`)).body).toMatchObject({
      displayName: 'Renamed',
      appDisplayName: 'Lonely',
      tags: ['HideApp'],
    })
    expect((await call('DELETE', `/servicePrincipals(appId='${appId}')`)).status).toBe(204)
    expect((await call('GET', `/applications(appId='${appId}')`)).status).toBe(200)
  })

  test('needs an application', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const appId = '77777777-0000-4000-8000-000000000009'
    const { status, body } = await call('POST', '/servicePrincipals', { appId })
    expect([status, body.error.message]).toEqual([
      400,
      `The appId '${appId}' of the service principal does not reference a valid application object.`,
    ])
  })

  test('shows its assignments and grants when asked to expand them', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const expand = (name: string) => call('GET', `/servicePrincipals/${target}?$expand=${name}`)
    expect((await expand('appRoleAssignedTo')).body.appRoleAssignedTo).toMatchObject([
      { principalDisplayName: 'Sales', principalType: 'Group', resourceDisplayName: 'Contoso HR SCIM' },
    ])
    expect((await expand('appRoleAssignments')).body.appRoleAssignments).toEqual([])
  })
})

describe('the gallery', () => {
  const nonGallery = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'

  test('is searched by name', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const filter = "$filter=displayName eq 'Google Cloud / G Suite Connector by Microsoft'"
    const found = await call('GET', `/applicationTemplates?${encodeURI(filter)}`)
    expect(found.body.value).toMatchObject([{ id: '01303a13-8322-4e06-bee5-80d612907131' }])
    expect((await call('GET', `/applicationTemplates/${nonGallery}`)).body).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applicationTemplates/$entity',
      id: nonGallery,
    })
    expect((await call('GET', `/applicationTemplates/${target}`)).status).toBe(404)
  })

  test('makes an application with its service principal, which the creator owns', async () => {
    const owner = await connect(openGraph(), 'owner-agent')
    const { status, body } = await owner('POST', `/applicationTemplates/${nonGallery}/instantiate`, {
      displayName: 'Contoso Lunch',
    })
    expect(status).toBe(201)
    const { application, servicePrincipal } = body
    expect(application).toMatchObject({ displayName: 'Contoso Lunch', applicationTemplateId: nonGallery })
    expect(servicePrincipal).toMatchObject({
      appId: application.appId,
      applicationTemplateId: nonGallery,
      appRoles: [{ displayName: 'User', allowedMemberTypes: ['User'] }, { displayName: 'msiam_access' }],
    })
    const secrets = { value: [{ key: 'BaseAddress', value: 'https://scim.example' }] }
    const path = `/servicePrincipals/${servicePrincipal.id}/synchronization/secrets`
    expect((await owner('PUT', path, secrets)).status).toBe(204)
  })

  test('calls the ids objectId on beta', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const { body } = await call('POST', `/beta/applicationTemplates/${nonGallery}/instantiate`, {
      displayName: 'Contoso Beta',
    })
    const { objectId } = body.servicePrincipal
    expect(body.servicePrincipal.id).toBeUndefined()
    expect((await call('GET', `/beta/servicePrincipals/${objectId}`)).body.displayName).toBe('Contoso Beta')
    expect((await call('GET', `/applications/${body.application.objectId}`)).status).toBe(200)
  })

  test.each([[{}], [{ displayName: null }], [{ displayName: 7 }], [{ displayName: 'x', id: 'y' }]])(
    'makes nothing of %j',
    async (body) => {
      const call = await connect(openGraph(), 'application-admin')
      const answer = await call('POST', `/applicationTemplates/${nonGallery}/instantiate`, body)
      expect(answer.status).toBe(400)
    },
  )
})
