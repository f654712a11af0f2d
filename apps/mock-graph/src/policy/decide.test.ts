import { describe, expect, test } from 'vitest'
import type { RoleDefinition } from '../domain/directory/directory-role.js'
import type { DirectoryView } from '../domain/directory/directory-view.js'
import type { Principal } from '../domain/directory/principal.js'
import type { AccessRule } from './access-rule.js'
import { decide } from './decide.js'

// The published table of PUT secrets, and the roles its page names:
// https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization
const credentials = 'microsoft.directory/servicePrincipals/synchronizationCredentials/manage'
const jobs = 'microsoft.directory/servicePrincipals/synchronizationJobs/manage'
const putSecrets: AccessRule = {
  documented: true,
  delegatedWork: { least: ['Synchronization.ReadWrite.All'], anyOf: [['Synchronization.ReadWrite.All']] },
  delegatedPersonal: null,
  application: {
    least: ['Application.ReadWrite.OwnedBy'],
    anyOf: [['Application.ReadWrite.OwnedBy'], ['Synchronization.ReadWrite.All']],
  },
  user: { action: credentials, owners: true, also: [{ secretKey: 'SyncAll', value: 'true', action: jobs }] },
  source: 'the page above',
}

const roleNamed = (displayName: string, resourceActions: string[], more: Partial<RoleDefinition> = {}) => ({
  id: `id of ${displayName}`,
  displayName,
  isBuiltIn: true,
  isEnabled: true,
  resourceActions,
  everyAction: false,
  ...more,
})
const applicationAdministrator = roleNamed('Application Administrator', [credentials, jobs])
const globalReader = roleNamed('Global Reader', [])
const globalAdministrator = roleNamed('Global Administrator', [], { everyAction: true })
const credentialKeeper = roleNamed('Credential Keeper', [credentials], { isBuiltIn: false })
const roles = [applicationAdministrator, globalReader, globalAdministrator, credentialKeeper]

const directory: DirectoryView = {
  ownersOf: (id) => new Set(id === 'target' ? ['owner-app', 'owner-user'] : []),
  assignedRoles: (userId, over) => {
    if (userId === 'keeper') return [credentialKeeper]
    return userId === 'local-admin' && over === 'target' ? [applicationAdministrator] : []
  },
  roleDefinition: (id) => roles.find((definition) => definition.id === id),
  builtInRoles: () => roles.filter((definition) => definition.isBuiltIn),
}

const app = (oid: string, ...appRoles: string[]): Principal => ({
  kind: 'application',
  tid: 't',
  oid,
  appid: `client of ${oid}`,
  appRoles: new Set(appRoles),
})
const user = (oid: string, scopes: string[], ...held: RoleDefinition[]): Principal => ({
  kind: 'user',
  tid: 't',
  oid,
  appid: 'console',
  scopes: new Set(scopes),
  directoryRoles: new Set(held.map(({ id }) => id)),
  personal: false,
})
const all = ['Synchronization.ReadWrite.All']

const check = (
  principal: Principal,
  {
    resource = 'target',
    ...more
  }: {
    resource?: string | undefined
    rule?: AccessRule | undefined
    secrets?: { key: string; value: string }[]
  } = {},
) => decide({ operation: 'secrets.put', rule: putSecrets, resource, ...more }, principal, directory)

describe('applications', () => {
  test.each([
    [
      'an owner with the least privileged permission may',
      app('owner-app', 'Application.ReadWrite.OwnedBy'),
      'ownership',
    ],
    [
      'a stranger with the higher permission may',
      app('stranger', 'Synchronization.ReadWrite.All'),
      'permission-alone',
    ],
    [
      'an owner with both needs no ownership',
      app('owner-app', 'Application.ReadWrite.OwnedBy', ...all),
      'permission-alone',
    ],
  ])('%s', (_, principal, through) => {
    expect(check(principal)).toMatchObject({ effect: 'allow', through })
  })

  test.each([
    [
      'a stranger with the least privileged permission may not',
      app('stranger', 'Application.ReadWrite.OwnedBy'),
      'not-owner',
    ],
    ['a reader may not write', app('stranger', 'Synchronization.Read.All'), 'no-permission'],
    ['an owner without permission may not', app('owner-app'), 'no-permission'],
    ['no permission implies another', app('owner-app', 'Directory.ReadWrite.All'), 'no-permission'],
  ])('%s', (_, principal, reason) => {
    expect(check(principal)).toMatchObject({ effect: 'deny', reason })
  })

  test('where no object is addressed, OwnedBy needs no ownership', () => {
    const request = { operation: 'servicePrincipals.create', rule: putSecrets, resource: undefined }
    expect(decide(request, app('stranger', 'Application.ReadWrite.OwnedBy'), directory)).toMatchObject({
      effect: 'allow',
    })
  })

  test('a refused application is told every way out, the least privileged first', () => {
    expect(check(app('stranger'))).toMatchObject({
      remedies: [
        [
          { kind: 'grant-app-role', permission: 'Application.ReadWrite.OwnedBy', to: 'stranger' },
          { kind: 'add-owner', owner: 'stranger', of: 'target' },
        ],
        [{ kind: 'grant-app-role', permission: 'Synchronization.ReadWrite.All', to: 'stranger' }],
      ],
    })
  })
})

describe('users', () => {
  test.each([
    ['an Application Administrator may', user('u', all, applicationAdministrator), 'directory-role'],
    ['a Global Administrator may', user('u', all, globalAdministrator), 'directory-role'],
    ['an owner of the service principal may', user('owner-user', all), 'ownership'],
    ['a holder of a custom role with the action may', user('keeper', all), 'directory-role'],
    ['a holder of the role over this object only may', user('local-admin', all), 'directory-role'],
  ])('%s', (_, principal, through) => {
    expect(check(principal)).toMatchObject({ effect: 'allow', through })
  })

  test.each([
    ['a plain user may not', user('u', all), 'no-directory-role'],
    ['a Global Reader may not write', user('u', all, globalReader), 'no-directory-role'],
    ['an administrator without the scope may not', user('u', [], applicationAdministrator), 'no-permission'],
    [
      'an app role does not help a user',
      user('u', ['Application.ReadWrite.OwnedBy'], applicationAdministrator),
      'no-permission',
    ],
    [
      'a personal account may not',
      { ...user('u', all, globalAdministrator), personal: true } as Principal,
      'caller-not-supported',
    ],
  ])('%s', (_, principal, reason) => {
    expect(check(principal)).toMatchObject({ effect: 'deny', reason })
  })

  test('a role over one object does not reach another', () => {
    expect(check(user('local-admin', all), { resource: 'other' })).toMatchObject({
      reason: 'no-directory-role',
    })
  })

  test('synchronizing all users asks for the right to manage jobs as well', () => {
    const secrets = [{ key: 'SyncAll', value: 'True' }]
    expect(check(user('keeper', all), { secrets })).toMatchObject({
      effect: 'deny',
      reason: 'no-directory-role',
    })
    expect(check(user('u', all, applicationAdministrator), { secrets })).toMatchObject({ effect: 'allow' })
    expect(check(user('keeper', all), { secrets: [{ key: 'SyncAll', value: 'false' }] })).toMatchObject({
      effect: 'allow',
    })
  })

  test('a refused user is told of consent, ownership and every sufficient role', () => {
    const remedies = [
      [{ kind: 'add-owner', owner: 'u', of: 'target' }],
      [{ kind: 'assign-directory-role', directoryRole: 'Application Administrator', to: 'u' }],
      [{ kind: 'assign-directory-role', directoryRole: 'Global Administrator', to: 'u' }],
    ]
    expect(check(user('u', all))).toMatchObject({ remedies })
    const consent = {
      kind: 'consent-scope',
      permission: 'Synchronization.ReadWrite.All',
      client: 'console',
      user: 'u',
    }
    expect(check(user('u', []))).toMatchObject({ remedies: remedies.map((steps) => [consent, ...steps]) })
  })
})

test('an operation without a rule is denied', () => {
  const request = { operation: 'new.thing', rule: undefined, resource: undefined }
  expect(decide(request, app('owner-app', ...all), directory)).toMatchObject({
    effect: 'deny',
    reason: 'no-rule',
  })
})

// The notes of users.get and users.update: these two reach the signed-in user alone.
describe('a permission over oneself', () => {
  const rule: AccessRule = {
    documented: true,
    delegatedWork: { least: ['User.ReadWrite'], anyOf: [['User.ReadWrite'], ['User.ReadWrite.All']] },
    delegatedPersonal: { least: ['User.ReadWrite'], anyOf: [['User.ReadWrite']] },
    application: null,
    user: { roles: ['Application Administrator'], owners: false },
    source: 'user-update',
  }
  const ask = (resource: string | undefined, principal: Principal) =>
    decide({ operation: 'users.update', rule, resource }, principal, directory)

  test('allows what it says on the signed-in user, without a directory role', () => {
    expect(ask('ann', user('ann', ['User.ReadWrite']))).toMatchObject({
      effect: 'allow',
      by: ['User.ReadWrite'],
      through: 'permission-alone',
    })
  })

  test('allows nothing on anybody else, whatever the directory role, and is no remedy', () => {
    const decision = ask('bob', user('ann', ['User.ReadWrite'], applicationAdministrator))
    expect(decision).toMatchObject({
      effect: 'deny',
      reason: 'no-permission',
      considered: [['User.ReadWrite.All']],
      remedies: [[{ kind: 'consent-scope', permission: 'User.ReadWrite.All' }]],
    })
  })

  test('is all that a personal account has, so others are out of its reach', () => {
    const personal: Principal = { ...user('ann', ['User.ReadWrite']), personal: true } as Principal
    expect(ask('ann', personal)).toMatchObject({ effect: 'allow' })
    expect(ask('bob', personal)).toMatchObject({ effect: 'deny', reason: 'caller-not-supported' })
  })

  test('does not spare one who holds the wider permission the directory role', () => {
    expect(ask('ann', user('ann', ['User.ReadWrite.All']))).toMatchObject({
      effect: 'deny',
      reason: 'no-directory-role',
    })
  })
})

// docs/discoveries/authorization.md: seen of work accounts with this role.
describe('what was observed besides', () => {
  const keeper = roleNamed('Keeper', [])
  const named = roleNamed('Keeper of another tenant', [], { isBuiltIn: false })
  const seen: DirectoryView = {
    ...directory,
    assignedRoles: () => [],
    roleDefinition: (id) => [keeper, named].find((definition) => definition.id === id),
  }
  const observed = {
    reading: 'applications-include-provisioning',
    anyOf: [['A.Read']],
    role: 'Keeper',
  } as const
  const rule: AccessRule = { ...putSecrets, observed }
  const effectOf = (principal: Principal, asked = true) =>
    decide({ operation: 'jobs.get', rule, resource: 'target', observed: asked }, principal, seen).effect

  test('counts where it is asked for, for who has the permission and the built-in role', () => {
    const principal = user('anna', ['A.Read'], keeper)
    expect(effectOf(principal)).toBe('allow')
    expect(effectOf(principal, false)).toBe('deny')
    expect(effectOf(user('anna', ['B.Read'], keeper))).toBe('deny')
    expect(effectOf(user('anna', ['A.Read'], named))).toBe('deny')
  })

  test('never for a personal account or an application', () => {
    expect(effectOf({ ...user('anna', ['A.Read'], keeper), personal: true } as Principal)).toBe('deny')
    expect(effectOf(app('anna', 'A.Read'))).toBe('deny')
  })
})
