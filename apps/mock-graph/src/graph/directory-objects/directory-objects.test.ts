import { describe, expect, test } from 'vitest'
import { Directory } from '../../directory/tenant/directory.js'
import { World } from '../../directory/tenant/world.js'
import { defaultSettings } from '../../synchronization/job/provisioning-settings.js'
import { Synchronizer } from '../../synchronization/job/synchronizer.js'
import { createMemoryTarget } from '../../synchronization/target/memory-target.js'
import { defaultBehaviour } from '../calls/behaviour.js'
import { carryOut } from '../calls/carry-out.js'
import type { GraphCall } from '../calls/graph-call.js'
import { applicationOperations } from '../operations/applications/application-operations.js'
import { servicePrincipalOperations } from '../operations/service-principals/service-principal-operations.js'
import { findResource } from '../routing/find-resource.js'

const operations = { ...applicationOperations, ...servicePrincipalOperations }

const contoso = '60443998-0000-4000-8000-00000000000a'
const fabrikam = '60443998-0000-4000-8000-00000000000b'
const ann = '60443998-0000-4000-8000-00000000000c'
const registration = '60443998-0000-4000-8000-00000000000d'
const nobody = '60443998-0000-4000-8000-00000000000e'

const servicePrincipal = (id: string, appId: string, displayName: string) => ({
  id,
  appId,
  displayName,
  createdDateTime: '2026-01-01T00:00:00Z',
  accountEnabled: true,
  servicePrincipalType: 'Application' as const,
  appOwnerOrganizationId: null,
  applicationTemplateId: null,
  servicePrincipalNames: [appId],
  tags: ['HideApp'],
  appRoles: [{ id: nobody, value: 'Sync.All', displayName: 'Synchronize', isEnabled: true }],
  oauth2PermissionScopes: [
    {
      id: nobody,
      value: 'Sync.Own',
      adminConsentDisplayName: 'Synchronize',
      isEnabled: true,
      type: 'User' as const,
    },
  ],
})

const environment = { now: () => new Date(0), newId: () => nobody }

function open() {
  const directory = new Directory('tid', 'Contoso', 'contoso.com')
  directory.put('servicePrincipals', contoso, servicePrincipal(contoso, 'app-a', 'Contoso HR'))
  directory.put('servicePrincipals', fabrikam, servicePrincipal(fabrikam, 'app-b', 'Fabrikam'))
  directory.put('users', ann, {
    id: ann,
    userPrincipalName: 'Ann@contoso.com',
    displayName: 'Ann',
    mail: null,
    accountEnabled: true,
    userType: 'Member',
    personal: false,
    password: 'hunter2',
  })
  directory.put('applications', registration, {
    id: registration,
    appId: 'app-a',
    displayName: 'Contoso HR',
    createdDateTime: '2026-01-01T00:00:00Z',
    signInAudience: 'AzureADMyOrg',
    isFallbackPublicClient: false,
    identifierUris: [],
    applicationTemplateId: null,
    keyCredentials: [],
    redirectUris: { web: [], spa: [], publicClient: [] },
    passwordCredentials: [
      {
        keyId: nobody,
        displayName: 'ci',
        startDateTime: '2026-01-01T00:00:00Z',
        endDateTime: '2027-01-01T00:00:00Z',
        secretText: 'abc~very-secret',
      },
    ],
  })
  const call = (id: keyof typeof operations, asked: Partial<GraphCall> & { search?: string } = {}) => {
    const { search = '', params = {}, body, ...others } = asked
    const found = findResource({ kind: 'operation', id, params: { ...params } }, directory)
    return carryOut(
      id,
      operations[id],
      { body },
      {
        ...found,
        query: new URLSearchParams(search),
        header: () => null,
        principal: { kind: 'application', tid: 'tid', oid: 'oid', appid: 'appid', appRoles: new Set() },
        directory,
        environment,
        behaviour: defaultBehaviour,
        synchronizer: new Synchronizer(
          { target: createMemoryTarget(), environment, settings: defaultSettings, onExchange: () => {} },
          new World(),
        ),
        root: 'http://localhost/v1.0',
        allowedBy: () => ({ requestId: 'request', time: 0, request: '', caller: '', explanation: '' }),
        dispatch: () => Promise.reject(new Error('Nothing here sends another request.')),
        ...others,
      },
    ) as { status: number; body: Record<string, unknown> & { value: Record<string, unknown>[] } }
  }
  return { directory, call }
}

describe('a service principal', () => {
  const params = { 'servicePrincipal-id': contoso }

  test('is shown by its id', () => {
    const { body } = open().call('servicePrincipals.get', { params })
    expect(body).toMatchObject({
      '@odata.context': 'http://localhost/v1.0/$metadata#servicePrincipals/$entity',
      id: contoso,
      appId: 'app-a',
      displayName: 'Contoso HR',
      appDisplayName: 'Contoso HR',
      servicePrincipalType: 'Application',
      tags: ['HideApp'],
      appRoles: [{ id: nobody, value: 'Sync.All', allowedMemberTypes: ['Application'], isEnabled: true }],
      oauth2PermissionScopes: [{ id: nobody, value: 'Sync.Own', type: 'User' }],
    })
  })

  test('shows what the Terraform provider selects, on beta only', () => {
    const { call } = open()
    const asked = { params, search: '$select=samlMetadataUrl' }
    expect(call('servicePrincipals.get', { ...asked, root: 'http://localhost/beta' }).body).toEqual({
      '@odata.context': 'http://localhost/beta/$metadata#servicePrincipals(samlMetadataUrl)/$entity',
      samlMetadataUrl: null,
    })
    expect(() => call('servicePrincipals.get', asked)).toThrow(
      "Could not find a property named 'samlMetadataUrl'",
    )
  })

  test('that is gone meanwhile is not found', () => {
    expect(() => open().call('servicePrincipals.get', { params: { 'servicePrincipal-id': nobody } })).toThrow(
      `Resource '${nobody}' does not exist`,
    )
  })

  test.each([
    ['', ['Contoso HR', 'Fabrikam']],
    ["$filter=appId eq 'APP-B'", ['Fabrikam']],
    [`$filter=id eq '${contoso}'`, ['Contoso HR']],
    [`$filter=id eq '${nobody}'`, []],
    ["$filter=displayName eq 'fabrikam' and tags/any(t:t eq 'HideApp')", ['Fabrikam']],
    ["$filter=appRoles/any(r:r/value eq 'Sync.All')&$top=1", ['Contoso HR']],
  ])('is listed by %j', (search, names) => {
    const { body } = open().call('servicePrincipals.list', { search })
    expect(body.value.map(({ displayName }) => displayName)).toEqual(names)
    expect(body['@odata.context']).toBe('http://localhost/v1.0/$metadata#servicePrincipals')
  })

  test('shows its owners when they are expanded', () => {
    const { directory, call } = open()
    directory.addOwner(contoso, ann)
    const { body } = call('servicePrincipals.get', { params, search: '$select=id&$expand=owners' })
    expect(body.owners).toMatchObject([{ '@odata.type': '#microsoft.graph.user', id: ann }])
  })
})

describe('an application', () => {
  const params = { 'application-id': registration }

  test('never shows a secret, only its first three characters', () => {
    const { call } = open()
    const { body } = call('applications.get', { params })
    expect(body.passwordCredentials).toEqual([
      {
        customKeyIdentifier: null,
        displayName: 'ci',
        endDateTime: '2027-01-01T00:00:00Z',
        hint: 'abc',
        keyId: nobody,
        secretText: null,
        startDateTime: '2026-01-01T00:00:00Z',
      },
    ])
    expect(JSON.stringify(call('applications.list').body)).not.toContain('very-secret')
  })

  test('cannot be searched by a secret', () => {
    const search = "$filter=passwordCredentials/any(p:startswith(p/secretText,'abc'))"
    expect(() => open().call('applications.list', { search })).toThrow(
      "Unsupported or invalid query filter clause specified for property 'passwordCredentials/secretText' of resource 'Application'.",
    )
  })

  test('is listed by its client id', () => {
    const { body } = open().call('applications.list', { search: "$filter=appId eq 'app-a'" })
    expect(body.value).toMatchObject([{ id: registration, signInAudience: 'AzureADMyOrg' }])
  })

  test('that is gone meanwhile is not found', () => {
    expect(() => open().call('applications.get', { params: { 'application-id': nobody } })).toThrow(
      'does not exist',
    )
  })
})

const collections = [
  ['servicePrincipals', { 'servicePrincipal-id': contoso }, contoso],
  ['applications', { 'application-id': registration }, registration],
] as const

describe.each(collections)('the owners of %s', (collection, params, owned) => {
  const reference = (id: string) => ({
    '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}`,
  })

  test('are listed as directory objects of their types, without a password', () => {
    const { directory, call } = open()
    directory.addOwner(owned, ann)
    directory.addOwner(owned, fabrikam)
    directory.addOwner(owned, nobody)
    const { body } = call(`${collection}.owners.list`, { params })
    expect(body['@odata.context']).toBe('http://localhost/v1.0/$metadata#directoryObjects')
    expect(body.value).toMatchObject([
      { '@odata.type': '#microsoft.graph.user', id: ann, userPrincipalName: 'Ann@contoso.com' },
      { '@odata.type': '#microsoft.graph.servicePrincipal', id: fabrikam, appId: 'app-b' },
    ])
    expect(body.value).toHaveLength(2)
    expect(JSON.stringify(body)).not.toContain('hunter2')
  })

  test('keep their type when properties are selected', () => {
    const { directory, call } = open()
    directory.addOwner(owned, ann)
    const { body } = call(`${collection}.owners.list`, { params, search: '$select=id,userPrincipalName' })
    expect(body.value).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: ann, userPrincipalName: 'Ann@contoso.com' },
    ])
  })

  test('are listed as references', () => {
    const { directory, call } = open()
    directory.addOwner(owned, ann)
    expect(call(`${collection}.owners.listRef`, { params }).body).toEqual({
      '@odata.context': 'http://localhost/v1.0/$metadata#Collection($ref)',
      value: [{ '@odata.id': `http://localhost/v1.0/directoryObjects/${ann}` }],
    })
  })

  test.each([
    [`https://graph.microsoft.com/v1.0/directoryObjects/${ann}`, ann],
    [`https://graph.microsoft.com/beta/directoryObjects/${ann.toUpperCase()}`, ann],
    [`http://127.0.0.1:4010/v1.0/users/${ann}`, ann],
    [`https://graph.microsoft.com/v1.0/users/ann%40contoso.com`, ann],
    [`https://microsoftgraph.chinacloudapi.cn/v1.0/servicePrincipals/${fabrikam}`, fabrikam],
    [`https://graph.microsoft.com/v1.0/directoryObjects('${fabrikam}')`, fabrikam],
  ])('take %s', (id, owner) => {
    const { directory, call } = open()
    expect(call(`${collection}.owners.add`, { params, body: { '@odata.id': id } })).toEqual({ status: 204 })
    expect([...directory.ownersOf(owned)]).toEqual([owner])
  })

  const invalid = 'Invalid URL format specified in payload.'
  test.each<[unknown, number, string]>([
    [undefined, 400, "An unexpected 'PrimitiveValue' node was found"],
    [[reference(ann)], 400, "An unexpected 'StartArray' node was found"],
    [{}, 400, invalid],
    [{ '@odata.id': null }, 400, invalid],
    [{ '@odata.id': 1 }, 400, invalid],
    [{ '@odata.id': ann }, 400, invalid],
    [{ '@odata.id': `directoryObjects('${ann}')` }, 400, invalid],
    [{ '@odata.id': `https://graph.microsoft.com/v1.0/groups/${ann}` }, 400, invalid],
    [{ '@odata.id': 'https://graph.microsoft.com/v1.0/directoryObjects/' }, 400, invalid],
    [{ '@odata.id': 'https://graph.microsoft.com/v1.0/users/%E0%A4%A' }, 400, invalid],
    [{ '@odata.id': `file:///v1.0/directoryObjects/${ann}` }, 400, invalid],
    [
      { '@odata.id': 'https://graph.microsoft.com/v1.0/directoryObjects/4711' },
      400,
      "Invalid object identifier '4711'.",
    ],
    [reference(nobody), 404, `Resource '${nobody}' does not exist`],
    [
      { '@odata.id': 'https://graph.microsoft.com/v1.0/users/bob@contoso.com' },
      404,
      "'bob@contoso.com' does not exist",
    ],
    [{ '@odata.id': `https://graph.microsoft.com/v1.0/users/${fabrikam}` }, 404, 'does not exist'],
    [{ '@odata.id': `https://graph.microsoft.com/v1.0/servicePrincipals/${ann}` }, 404, 'does not exist'],
    [reference(registration), 404, 'does not exist'],
  ])('refuse %j', (body, status, message) => {
    const { directory, call } = open()
    expect(() => call(`${collection}.owners.add`, { params, body })).toThrow(
      expect.objectContaining({ status, message: expect.stringContaining(message) }),
    )
    expect(directory.ownersOf(owned).size).toBe(0)
  })

  test('refuse one who is an owner already', () => {
    const { call } = open()
    call(`${collection}.owners.add`, { params, body: reference(ann) })
    expect(() => call(`${collection}.owners.add`, { params, body: reference(ann) })).toThrow(
      expect.objectContaining({
        status: 400,
        code: 'Request_BadRequest',
        message:
          "One or more added object references already exist for the following modified properties: 'owners'.",
      }),
    )
  })

  test('may all be removed, by id', () => {
    const { directory, call } = open()
    directory.addOwner(owned, ann)
    const removal = { params: { ...params, 'directoryObject-id': ann.toUpperCase() } }
    expect(call(`${collection}.owners.remove`, removal)).toEqual({ status: 204 })
    expect(directory.ownersOf(owned).size).toBe(0)
    expect(() => call(`${collection}.owners.remove`, removal)).toThrow(
      expect.objectContaining({ status: 404 }),
    )
  })

  test.each(['@id', '$id'])('may be removed by reference in %s', (name) => {
    const { directory, call } = open()
    directory.addOwner(owned, ann)
    const query = new URLSearchParams([[name, reference(ann)['@odata.id']]])
    expect(call(`${collection}.owners.removeByRef`, { params, query })).toEqual({ status: 204 })
    expect(directory.ownersOf(owned).size).toBe(0)
  })

  test('are not removed without a reference', () => {
    expect(() => open().call(`${collection}.owners.removeByRef`, { params })).toThrow(
      expect.objectContaining({ status: 400, message: invalid }),
    )
  })
})
