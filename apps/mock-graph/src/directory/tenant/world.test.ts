import { describe, expect, test } from 'vitest'
import { applySeed } from '../seed/seed.js'
import type { Seed } from '../seed/seed-shape.js'
import { Directory } from './directory.js'
import { World } from './world.js'

const environment = { now: () => new Date('2026-01-02T03:04:05Z'), newId: () => 'unused' }

const seed: Seed = {
  tenants: [
    {
      id: 'AAAAAAAA-0000-4000-8000-000000000001',
      displayName: 'Contoso',
      domain: 'Contoso.example',
      applications: [
        {
          name: 'agent',
          appId: 'BBBBBBBB-0000-4000-8000-000000000001',
          clientSecret: 'not-a-secret',
          permissions: { application: ['Synchronization.Read.All'], delegated: ['User.Read'] },
          servicePrincipal: {
            owners: ['ann'],
            secrets: [{ key: 'BaseAddress', value: 'https://scim.example' }],
          },
        },
      ],
      users: [
        { name: 'ann', directoryRoles: ['Global Administrator', { role: 'Reader of jobs', over: 'agent' }] },
      ],
      directoryRoles: [{ name: 'Reader of jobs', actions: ['microsoft.directory/x/read'] }],
    },
    { displayName: 'Fabrikam', domain: 'fabrikam.example', users: [{ name: 'bob' }] },
  ],
}

describe('a world', () => {
  test.each([
    ['its id', 'aaaaaaaa-0000-4000-8000-000000000001'],
    ['its id in capitals', 'AAAAAAAA-0000-4000-8000-000000000001'],
    ['its domain in any case', 'CONTOSO.EXAMPLE'],
  ])('finds a tenant by %s', (_, name) => {
    expect(applySeed(seed, environment).find(name)?.displayName).toBe('Contoso')
  })

  test('finds no tenant that is not there', () => {
    expect(applySeed(seed, environment).find('northwind.example')).toBeUndefined()
  })

  test('refuses a second tenant with the same domain', () => {
    const world = applySeed(seed, environment)
    const twin = new Directory('cccccccc-0000-4000-8000-000000000001', 'Twin', 'FABRIKAM.example')
    expect(() => world.add(twin)).toThrow('There is a tenant FABRIKAM.example already.')
  })

  test('finds an application by its client id, with its home', () => {
    const found = applySeed(seed, environment).application('bbbbbbbb-0000-4000-8000-000000000001')
    expect(found?.application.displayName).toBe('agent')
    expect(found?.home.displayName).toBe('Contoso')
  })

  test('finds an application registered after the start', () => {
    const world = applySeed(seed, environment)
    const fabrikam = world.find('fabrikam.example')!
    const [agent] = world.find('contoso.example')!.applications.values()
    fabrikam.put('applications', 'new', { ...agent!, id: 'new', appId: 'new-app' })
    expect(world.application('new-app')?.home).toBe(fabrikam)
  })

  test('finds a user by principal name, also after it changed', () => {
    const world = applySeed(seed, environment)
    const bob = world.user('BOB@fabrikam.example')
    expect(bob?.directory.displayName).toBe('Fabrikam')
    const robert = { ...bob!.user, userPrincipalName: 'robert@fabrikam.example' }
    bob!.directory.put('users', robert.id, robert)
    expect(world.user('bob@fabrikam.example')).toBeUndefined()
    expect(world.user('robert@fabrikam.example')?.user).toBe(robert)
  })
})

describe('a snapshot of a world', () => {
  test('restores to a world with the same snapshot, byte for byte', () => {
    const text = JSON.stringify(applySeed(seed, environment).snapshot())
    const restored = new World()
    restored.restore(JSON.parse(text))
    expect(JSON.stringify(restored.snapshot())).toBe(text)
  })

  test('restores what decisions and tokens read', () => {
    const restored = new World()
    restored.restore(applySeed(seed, environment).snapshot())
    const contoso = restored.find('contoso.example')!
    const agent = contoso.servicePrincipalByAppId('bbbbbbbb-0000-4000-8000-000000000001')!
    const { id: ann } = restored.user('ann@contoso.example')!.user
    expect(contoso.appRolesOf(agent.id)).toEqual(['Synchronization.Read.All'])
    expect(contoso.scopesOf(agent.id, ann)).toEqual(['User.Read'])
    expect([...contoso.ownersOf(agent.id)]).toEqual([ann])
    // Global Administrator's template id, in Microsoft's list of built-in roles.
    expect(contoso.tenantWideRolesOf(ann)).toEqual(['62e90394-69f5-4237-9190-012177145e10'])
    expect(contoso.assignedRoles(ann, agent.id).map(({ displayName }) => displayName)).toEqual([
      'Reader of jobs',
    ])
    expect(contoso.synchronizationOf(agent.id).secrets).toEqual([
      { key: 'BaseAddress', value: 'https://scim.example' },
    ])
  })

  test('is a copy: later changes of the world are not in it, and it takes what it replaces away', () => {
    const world = applySeed(seed, environment)
    const before = world.snapshot()
    const text = JSON.stringify(before)
    renameBob(world)
    world.add(new Directory('cccccccc-0000-4000-8000-000000000001', 'Late', 'late.example'))
    expect(JSON.stringify(before)).toBe(text)
    world.restore(before)
    expect(JSON.stringify(world.snapshot())).toBe(text)
    renameBob(world)
    expect(JSON.stringify(before)).toBe(text)
  })
})

function renameBob(world: World): void {
  const { directory, user } = world.user('bob@fabrikam.example')!
  directory.put('users', user.id, { ...user, displayName: 'Robert' })
}
