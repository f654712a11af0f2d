import { describe, expect, test } from 'vitest'
import type { AppRoleAssignment, OAuth2PermissionGrant } from '../../domain/directory/grants.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { Directory, microsoftGraphAppId } from './directory.js'

const servicePrincipal = (id: string, appId: string, offers: string[] = []): ServicePrincipal => ({
  id,
  appId,
  displayName: id,
  createdDateTime: '2026-01-02T03:04:05Z',
  accountEnabled: true,
  servicePrincipalType: 'Application',
  appOwnerOrganizationId: null,
  applicationTemplateId: null,
  servicePrincipalNames: [],
  tags: [],
  appRoles: offers.map((value) => ({ id: `id of ${value}`, value, displayName: value, isEnabled: true })),
  oauth2PermissionScopes: [],
})

function tenant(): Directory {
  const directory = new Directory('tenant', 'Contoso', 'contoso.example')
  const graph = servicePrincipal('graph', microsoftGraphAppId, ['Read.All', 'Write.All'])
  directory.put('servicePrincipals', 'graph', graph)
  directory.put('servicePrincipals', 'agent', servicePrincipal('agent', 'agent-app'))
  return directory
}

const assign = (directory: Directory, id: string, more: Partial<AppRoleAssignment> = {}) =>
  directory.put('appRoleAssignments', id, {
    id,
    principalId: 'agent',
    principalType: 'ServicePrincipal',
    resourceId: 'graph',
    appRoleId: 'id of Read.All',
    createdDateTime: '2026-01-02T03:04:05Z',
    ...more,
  })

const consent = (directory: Directory, id: string, more: Partial<OAuth2PermissionGrant> = {}) =>
  directory.put('oauth2PermissionGrants', id, {
    id,
    clientId: 'agent',
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: 'graph',
    scope: 'User.Read',
    ...more,
  })

describe('the app roles of a service principal', () => {
  test.each<[string, Partial<AppRoleAssignment>, string[]]>([
    ['are those given for Microsoft Graph', {}, ['Read.All']],
    ['leave out what another resource gives', { resourceId: 'other' }, []],
    ['leave out what another principal has', { principalId: 'other' }, []],
    ['leave out what Microsoft Graph does not offer', { appRoleId: 'unknown' }, []],
  ])('%s', (_, more, expected) => {
    const directory = tenant()
    assign(directory, '1', more)
    expect(directory.appRolesOf('agent')).toEqual(expected)
  })

  test('are gone with the assignment', () => {
    const directory = tenant()
    assign(directory, '1')
    assign(directory, '2', { appRoleId: 'id of Write.All' })
    directory.remove('appRoleAssignments', '1')
    expect(directory.appRolesOf('agent')).toEqual(['Write.All'])
  })
})

describe('the scopes of a client for a user', () => {
  test.each<[string, Partial<OAuth2PermissionGrant>, string[]]>([
    ['are those consented for everyone', { scope: ' User.Read  Read.All ' }, ['User.Read', 'Read.All']],
    ['are those consented for the user', { consentType: 'Principal', principalId: 'ann' }, ['User.Read']],
    ['leave out what another user consented to', { consentType: 'Principal', principalId: 'bob' }, []],
    ['leave out what another client may use', { clientId: 'other' }, []],
    ['leave out what another resource offers', { resourceId: 'other' }, []],
  ])('%s', (_, more, expected) => {
    const directory = tenant()
    consent(directory, '1', more)
    expect(directory.scopesOf('agent', 'ann')).toEqual(expected)
  })

  test('name each scope once', () => {
    const directory = tenant()
    consent(directory, '1')
    consent(directory, '2', { consentType: 'Principal', principalId: 'ann', scope: 'User.Read Read.All' })
    expect(directory.scopesOf('agent', 'ann')).toEqual(['User.Read', 'Read.All'])
  })
})

describe('a removed object', () => {
  test('takes with it all that names it, and nothing else', () => {
    const directory = tenant()
    const before = JSON.stringify(directory.snapshot())
    directory.put('servicePrincipals', 'target', servicePrincipal('target', 'target-app'))
    assign(directory, '1', { principalId: 'target' })
    assign(directory, '2', { resourceId: 'target' })
    consent(directory, '1', { clientId: 'target' })
    consent(directory, '2', { resourceId: 'target' })
    directory.put('roleAssignments', '1', {
      id: '1',
      principalId: 'other',
      roleDefinitionId: 'custom',
      directoryScopeId: '/target',
    })
    directory.putSynchronization('target', {
      secrets: [{ key: 'BaseAddress', value: 'https://scim.example' }],
    })
    directory.addOwner('target', 'agent')
    expect(directory.removeObject('target')).toBe(true)
    expect(JSON.stringify(directory.snapshot())).toBe(before)
    expect(directory.servicePrincipalByAppId('target-app')).toBeUndefined()
  })

  test('owns nothing any more', () => {
    const directory = tenant()
    directory.addOwner('graph', 'agent')
    directory.removeObject('agent')
    expect([...directory.ownersOf('graph')]).toEqual([])
  })

  test('was there', () => {
    expect(tenant().removeObject('nothing')).toBe(false)
  })
})

describe('owners', () => {
  test('come and go', () => {
    const directory = tenant()
    directory.addOwner('agent', 'ann')
    directory.addOwner('agent', 'bob')
    expect(directory.removeOwner('agent', 'ann')).toBe(true)
    expect(directory.removeOwner('agent', 'ann')).toBe(false)
    expect([...directory.ownersOf('agent')]).toEqual(['bob'])
    expect([...directory.ownersOf('graph')]).toEqual([])
  })
})

describe('directory roles', () => {
  const definition = (id: string, isBuiltIn: boolean, isEnabled = true) =>
    ({ id, displayName: id, isBuiltIn, isEnabled, resourceActions: [], everyAction: false }) as const
  const withRoles = () => {
    const directory = tenant()
    for (const one of [
      definition('built-in', true),
      definition('custom', false),
      definition('off', false, false),
    ]) {
      directory.put('roleDefinitions', one.id, { ...one, resourceActions: [] })
      const given = { principalId: 'ann', roleDefinitionId: one.id }
      directory.put('roleAssignments', `${one.id} /`, { id: `${one.id} /`, directoryScopeId: '/', ...given })
      directory.put('roleAssignments', `${one.id} agent`, {
        id: `${one.id} agent`,
        directoryScopeId: '/agent',
        ...given,
      })
    }
    return directory
  }

  test('of a token are the built-in ones over the whole tenant', () => {
    expect(withRoles().tenantWideRolesOf('ann')).toEqual(['built-in'])
    expect(withRoles().tenantWideRolesOf('bob')).toEqual([])
  })

  test.each([
    ['the object they are given over', 'agent', ['built-in', 'custom', 'custom']],
    ['another object', 'graph', ['custom']],
    ['no object', undefined, ['custom']],
  ])('that a token does not carry, over %s', (_, over, expected) => {
    const names = withRoles()
      .assignedRoles('ann', over)
      .map(({ displayName }) => displayName)
    expect(names.toSorted()).toEqual(expected)
  })
})

test('a tenant without Microsoft Graph says so', () => {
  expect(() => new Directory('tenant', 'Contoso', 'contoso.example').microsoftGraph).toThrow(
    'Tenant tenant has no service principal for Microsoft Graph.',
  )
})
