import { describe, expect, test } from 'vitest'
import { defaultSeed } from './default-seed.js'
import { describeSeed } from './describe-seed.js'
import { applySeed, checkSeed } from './seed.js'

const environment = { now: () => new Date('2026-01-02T03:04:05Z'), newId: () => 'unused' }
const world = applySeed(defaultSeed, environment)
const { apps, users, servicePrincipals } = describeSeed(world)
const app = (name: string) => apps.find((one) => one.name === name)!
const user = (name: string) => users.find((one) => one.name === name)!
const contoso = world.find('contoso.example')!
const target = servicePrincipals.find(({ displayName }) => displayName === 'Contoso HR SCIM')!

describe('the default seed', () => {
  test.each([
    ['owner-agent', ['Application.ReadWrite.OwnedBy']],
    ['stranger-agent', ['Application.ReadWrite.OwnedBy']],
    ['registration-owner', ['Application.ReadWrite.OwnedBy']],
    ['sync-admin', ['Synchronization.ReadWrite.All']],
    ['sync-reader', ['Application.Read.All', 'Synchronization.Read.All']],
    ['no-grants', []],
  ])('has the application %s with a secret and its permissions', (name, permissions) => {
    expect(app(name).clientSecret).toBe(`not-a-secret-of-${name}`)
    expect(app(name).grants).toEqual(permissions)
  })

  test('has an administrator application with thirteen permissions', () => {
    expect(app('application-admin').grants).toHaveLength(13)
  })

  test('has two public clients for people to sign in', () => {
    expect(app('reader-console')).toMatchObject({
      clientSecret: null,
      grants: ['Synchronization.Read.All', 'User.Read'],
    })
    expect(app('developer-console')).toMatchObject({ clientSecret: null })
    expect(app('developer-console').grants).toContain('Synchronization.ReadWrite.All')
  })

  test('lets the target be owned by one application and one user, the registration by two others', () => {
    expect(target.owners).toEqual([app('owner-agent').objectId, user('owner').id])
    expect([...contoso.ownersOf(contoso.applicationByAppId(target.appId)!.id)]).toEqual([
      app('registration-owner').objectId,
      user('registration-owner-user').id,
    ])
  })

  test('has another target that nobody owns', () => {
    expect(
      servicePrincipals.find(({ displayName }) => displayName === 'Contoso Travel SCIM')?.owners,
    ).toEqual([])
  })

  test.each([
    ['application-administrator', ['Application Administrator']],
    ['cloud-application-administrator', ['Cloud Application Administrator']],
    ['hybrid-identity-administrator', ['Hybrid Identity Administrator']],
    ['global-administrator', ['Global Administrator']],
    ['global-reader', ['Global Reader']],
    ['owner', []],
    ['registration-owner-user', []],
    ['plain-user', []],
    ['custom-role-user', ['Provisioning Credentials Manager']],
  ])('has the user %s with a password', (name, directoryRoles) => {
    expect(user(name)).toMatchObject({
      userPrincipalName: `${name}@contoso.example`,
      password: `not-a-password-of-${name}`,
      directoryRoles,
    })
  })

  test('has a personal account', () => {
    const account = world.user('personal-user@outlook.example')?.user
    expect(account).toMatchObject({ personal: true, userType: 'Guest' })
  })
})

describe('the description of a seed', () => {
  test('is the same for a world and its only tenant', () => {
    expect(describeSeed(contoso)).toEqual(describeSeed(world))
  })

  test('starts with the target and leaves out Microsoft Graph', () => {
    expect(servicePrincipals[0]).toBe(target)
    expect(servicePrincipals.map(({ displayName }) => displayName)).not.toContain('Microsoft Graph')
  })

  test('says over what a directory role holds, and what there is not', () => {
    const seed = {
      tenants: [
        {
          displayName: 'Fabrikam',
          domain: 'fabrikam.example',
          applications: [{ name: 'hr', servicePrincipal: false }],
          users: [{ name: 'ann', directoryRoles: [{ role: 'Global Reader', over: 'hr' }] }],
        },
      ],
    }
    const described = describeSeed(applySeed(seed, environment))
    expect(described.users).toMatchObject([{ password: null, directoryRoles: ['Global Reader over hr'] }])
    expect(described.apps).toMatchObject([{ clientSecret: null, objectId: null, grants: [] }])
    expect(described.servicePrincipals).toEqual([])
  })
})

// No start checks it.
test('nothing is wrong with it', () => expect(checkSeed(defaultSeed)).toEqual([]))
