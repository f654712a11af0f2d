import { describe, expect, test } from 'vitest'
import { azureManagementAppId } from '../built-in/azure-management.js'
import { microsoftTenantId } from '../built-in/built-in.js'
import type { DirectorySnapshot } from '../snapshot/directory-snapshot.js'
import { microsoftGraphAppId } from '../tenant/directory.js'
import { World } from '../tenant/world.js'
import { applySeed, type Seed, SeedError } from './seed.js'
import type { SeedTenant } from './seed-shape.js'

const environment = { now: () => new Date('2026-01-02T03:04:05.678Z'), newId: () => 'unused' }

const contoso = (tenant: Partial<SeedTenant>): Seed => ({
  tenants: [{ displayName: 'Contoso', domain: 'contoso.example', ...tenant }],
})
const seedOf = (tenant: Partial<SeedTenant>) =>
  applySeed(contoso(tenant), environment).find('contoso.example')!

function problemsOf(seed: unknown): string[] {
  try {
    applySeed(seed as Seed, environment)
  } catch (error) {
    if (error instanceof SeedError) return error.problems.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

describe('a seeded tenant', () => {
  test('has derived ids that are the same at every start, in capitals nowhere', () => {
    const applications = [{ name: 'agent', appId: 'ABCDEF00-0000-4000-8000-000000000001' }]
    const first = seedOf({ applications, users: [{ name: 'ann' }] }).snapshot()
    expect(seedOf({ applications, users: [{ name: 'ann' }] }).snapshot()).toEqual(first)
    expect(first.applications[0]?.[1].appId).toBe('abcdef00-0000-4000-8000-000000000001')
  })

  test("has Microsoft Graph's own service principal with its permissions", () => {
    const graph = seedOf({}).servicePrincipalByAppId(microsoftGraphAppId)!
    // Ids from Microsoft's permissions reference.
    expect(graph.appRoles.find(({ value }) => value === 'Application.ReadWrite.OwnedBy')?.id).toBe(
      '18a4783c-866b-4cc7-a460-3d5e5662c884',
    )
    const userRead = graph.oauth2PermissionScopes.find(({ value }) => value === 'User.Read')
    expect(userRead).toMatchObject({ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'User' })
    expect(graph.appRoles.some(({ value }) => value === 'User.Read')).toBe(false)
  })

  test('has every built-in directory role, and Global Administrator may take every action', () => {
    const every = seedOf({})
      .builtInRoles()
      .filter(({ everyAction }) => everyAction)
    expect(every.map(({ displayName }) => displayName)).toEqual(['Global Administrator'])
  })

  test.each(['cid', 'Boss@contoso.example', 'ABCDEF00-0000-4000-8000-000000000001'])(
    'gives a user the manager that %s is',
    (manager) => {
      const cid = {
        name: 'cid',
        userPrincipalName: 'boss@contoso.example',
        id: 'abcdef00-0000-4000-8000-000000000001',
      }
      const directory = seedOf({ users: [{ name: 'ann', manager }, cid] })
      const ann = directory.userByPrincipalName('ann@contoso.example')!
      expect(directory.managers.of(ann.id)).toBe(cid.id)
      expect(directory.managers.reportsOf(cid.id)).toEqual([ann.id])
    },
  )

  test('gives an application the permissions, owners and secrets it names', () => {
    const directory = seedOf({
      applications: [
        {
          name: 'target',
          displayName: 'Target',
          owners: ['ann'],
          servicePrincipal: {
            owners: ['agent', 'ann'],
            secrets: [{ key: 'BaseAddress', value: 'https://scim.example' }],
            tags: ['HideApp'],
            template: '8ADF8E6E-67B2-4CF2-A259-E3DC5476C621',
          },
        },
        {
          name: 'agent',
          clientSecret: 'not-a-secret',
          permissions: { application: ['Application.ReadWrite.OwnedBy'] },
        },
      ],
      users: [{ name: 'ann' }],
    })
    const [target, agent] = directory.applications.values()
    const instance = directory.servicePrincipalByAppId(target!.appId)!
    const agentId = directory.servicePrincipalByAppId(agent!.appId)!.id
    const [ann] = directory.users.keys()
    expect([...directory.ownersOf(target!.id)]).toEqual([ann])
    expect([...directory.ownersOf(instance.id)]).toEqual([agentId, ann])
    expect(directory.synchronizationOf(instance.id).secrets).toEqual([
      { key: 'BaseAddress', value: 'https://scim.example' },
    ])
    expect(instance).toMatchObject({
      displayName: 'Target',
      tags: ['HideApp'],
      applicationTemplateId: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
      createdDateTime: '2026-01-02T03:04:05Z',
    })
    expect(agent!.passwordCredentials).toMatchObject([{ secretText: 'not-a-secret' }])
    expect(target!.passwordCredentials).toEqual([])
    expect(directory.appRolesOf(agentId)).toEqual(['Application.ReadWrite.OwnedBy'])
  })

  test('leaves out the service principal where the seed says so', () => {
    const directory = seedOf({ applications: [{ name: 'registered-only', servicePrincipal: false }] })
    expect(directory.applications.size).toBe(1)
    expect([...directory.servicePrincipals.values()].map(({ appId }) => appId)).toEqual([
      microsoftGraphAppId,
      azureManagementAppId,
    ])
  })

  test('has an application of another tenant by its service principal only', () => {
    const application = {
      name: 'tool',
      appId: 'AAAAAAAA-0000-4000-8000-000000000001',
      home: microsoftTenantId,
      publicClient: true,
      permissions: { delegated: ['User.Read', 'https://management.azure.com/user_impersonation'] },
    }
    const world = applySeed(contoso({ applications: [application] }), environment)
    const directory = world.find('contoso.example')!
    const appId = application.appId.toLowerCase()
    expect(directory.applications.size).toBe(0)
    const instance = directory.servicePrincipalByAppId(appId)!
    expect(instance.appOwnerOrganizationId).toBe(microsoftTenantId)
    expect(directory.scopesOf(instance.id, 'anyone')).toEqual(['User.Read'])
    const azure = directory.servicePrincipalByAppId(azureManagementAppId)!
    expect(directory.scopesOf(instance.id, 'anyone', azure)).toEqual(['user_impersonation'])
    const restored = new World()
    restored.restore(world.snapshot())
    expect(restored.application(appId)?.application.isFallbackPublicClient).toBe(true)
    const [{ foreignApplications: _, ...older }] = world.snapshot().tenants as [DirectorySnapshot]
    restored.restore({ tenants: [older as DirectorySnapshot] })
    expect(restored.application(appId)).toBeUndefined()
  })

  test('takes the registration from the home tenant, where that is here', () => {
    const appId = 'aaaaaaaa-0000-4000-8000-000000000001'
    const home = '22222222-0000-4000-8000-000000000001'
    const tool = { name: 'tool', appId }
    const world = applySeed(
      {
        tenants: [
          { displayName: 'Contoso', domain: 'contoso.example', applications: [{ ...tool, home }] },
          { id: home, displayName: 'Maker', domain: 'maker.example', applications: [tool] },
        ],
      },
      environment,
    )
    expect(world.application(appId)?.home.domain).toBe('maker.example')
  })

  test('fills in what a user leaves out', () => {
    const [ann] = seedOf({ users: [{ name: 'ann' }] }).users.values()
    expect(ann).toMatchObject({
      userPrincipalName: 'ann@contoso.example',
      displayName: 'ann',
      accountEnabled: true,
      userType: 'Member',
      personal: false,
      password: null,
    })
  })

  test('takes what a user says', () => {
    const written = {
      displayName: 'Ann',
      password: 'not-a-password',
      userType: 'Guest',
      personal: true,
    } as const
    const [ann] = seedOf({ users: [{ name: 'ann', enabled: false, ...written }] }).users.values()
    expect(ann).toMatchObject({ accountEnabled: false, ...written })
  })

  test('gives a directory role over one application only where it says so', () => {
    const directory = seedOf({
      applications: [{ name: 'target' }, { name: 'other' }],
      users: [{ name: 'ann', directoryRoles: [{ role: 'Application Administrator', over: 'target' }] }],
    })
    const [target, other] = [...directory.servicePrincipals.values()].slice(1)
    const [ann] = directory.users.keys()
    expect(directory.tenantWideRolesOf(ann!)).toEqual([])
    expect(directory.assignedRoles(ann!, target!.id).map(({ displayName }) => displayName)).toEqual([
      'Application Administrator',
    ])
    expect(directory.assignedRoles(ann!, other!.id)).toEqual([])
  })

  test('of ten thousand applications, each with owner and permission, answers each by its ids', () => {
    const applications = Array.from({ length: 10_000 }, (_, index) => ({
      name: `app-${index}`,
      permissions: { application: ['Synchronization.Read.All'] },
      servicePrincipal: { owners: [`app-${(index + 1) % 10_000}`] },
    }))
    const directory = seedOf({ applications })
    const held = directory.applications.values().map(({ appId }) => {
      const { id } = directory.servicePrincipalByAppId(appId)!
      return directory.ownersOf(id).size === 1 && directory.appRolesOf(id).length === 1
    })
    expect(held.toArray().filter(Boolean)).toHaveLength(10_000)
  })
})

const id = 'aaaaaaaa-0000-4000-8000-000000000001'
const none = { servicePrincipal: false } as const

describe('a seeded group', () => {
  const id = 'eeeeeeee-0000-4000-8000-000000000001'
  const nonGallery = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'
  const seedGroups = (template?: string) =>
    seedOf({
      applications: [
        {
          name: 'target',
          servicePrincipal: { id, assigned: ['sales', 'bob'], ...(template && { template }) },
        },
      ],
      users: [{ name: 'ann' }, { name: 'bob' }],
      groups: [
        { name: 'all', members: ['sales', 'target'] },
        { name: 'sales', members: ['ann'], owners: ['bob'] },
      ],
    })

  test('has its members and owners, also those that come after it', () => {
    const directory = seedGroups()
    const [all, sales] = [...directory.groups.values()]
    const [ann, bob] = [...directory.users.keys()]
    expect([...directory.members.of(all!.id)]).toEqual([sales!.id, id])
    expect([...directory.members.of(sales!.id)]).toEqual([ann])
    expect([...directory.ownersOf(sales!.id)]).toEqual([bob])
  })

  test.each([
    ['without an app role', undefined, '00000000-0000-0000-0000-000000000000'],
    ['as user of a gallery application', nonGallery, '18d14569-c3bd-439b-9a66-3a2aee01d14f'],
  ])('and a user are assigned %s', (_, template, appRoleId) => {
    const directory = seedGroups(template)
    const assignments = [...directory.appRoleAssignments.values()]
    expect(assignments.map((one) => [one.principalType, one.resourceId, one.appRoleId])).toEqual([
      ['Group', id, appRoleId],
      ['User', id, appRoleId],
    ])
  })
})

describe('a seed is refused', () => {
  test.each<[string, unknown, string]>([
    [
      'owners of a registration that is elsewhere',
      contoso({
        applications: [{ name: 'a', home: microsoftTenantId, owners: ['ann'] }],
        users: [{ name: 'ann' }],
      }),
      'tenants[0].applications[0].owners: the registration is in another tenant, and so are its owners; name them under servicePrincipal, or remove home',
    ],
    [
      'an application of another tenant that is not here',
      contoso({ applications: [{ name: 'a', home: microsoftTenantId, servicePrincipal: false }] }),
      'tenants[0].applications[0].servicePrincipal: an application of another tenant is here by its service principal only; remove servicePrincipal or the application',
    ],
    [
      'an application of another tenant twice',
      contoso({
        applications: ['a', 'b'].map((name) => ({
          name,
          appId: '99999999-0000-4000-8000-000000000001',
          home: microsoftTenantId,
        })),
      }),
      "tenants[0].applications[1].appId: the appId '99999999-0000-4000-8000-000000000001' is taken by tenants[0].applications[0].appId; choose another",
    ],
    [
      'the appId of Azure Resource Manager',
      contoso({ applications: [{ name: 'a', appId: azureManagementAppId, home: microsoftTenantId }] }),
      `tenants[0].applications[0].appId: the appId '${azureManagementAppId}' is taken by Azure Resource Manager; choose another`,
    ],
    [
      'a permission of an API that is not known',
      contoso({
        applications: [
          { name: 'a', permissions: { delegated: ['https://vault.azure.net/user_impersonation'] } },
        ],
      }),
      "tenants[0].applications[0].permissions.delegated[0]: mock-graph knows no delegated permission 'https://vault.azure.net/user_impersonation'; see openapi/permissions.yaml for all it knows",
    ],
    [
      'an unknown owner',
      contoso({ applications: [{ name: 'a', owners: ['annn'] }], users: [{ name: 'ann' }] }),
      "tenants[0].applications[0].owners[0]: there is no user or application 'annn' in this tenant; did you mean 'ann'?",
    ],
    [
      'an unknown owner of the service principal',
      contoso({ applications: [{ name: 'a', servicePrincipal: { owners: ['zoe'] } }] }),
      "tenants[0].applications[0].servicePrincipal.owners[0]: there is no user or application 'zoe' in this tenant; write one that this tenant has",
    ],
    [
      'an owner that is no principal',
      contoso({
        applications: [
          { name: 'a', owners: ['b'] },
          { name: 'b', ...none },
        ],
      }),
      "tenants[0].applications[0].owners[0]: 'b' has no service principal, so it cannot own anything",
    ],
    [
      'a misspelt permission',
      contoso({ applications: [{ name: 'a', permissions: { application: ['Synchronisation.Read.All'] } }] }),
      "tenants[0].applications[0].permissions.application[0]: mock-graph knows no application permission 'Synchronisation.Read.All'; did you mean Synchronization.Read.All?",
    ],
    [
      'a permission named like a property of every object',
      contoso({ applications: [{ name: 'a', permissions: { delegated: ['constructor'] } }] }),
      "tenants[0].applications[0].permissions.delegated[0]: mock-graph knows no delegated permission 'constructor'; see openapi/permissions.yaml for all it knows",
    ],
    [
      'a permission in the wrong form',
      contoso({
        applications: [{ name: 'a', permissions: { delegated: ['Application.ReadWrite.OwnedBy'] } }],
      }),
      'tenants[0].applications[0].permissions.delegated[0]: Application.ReadWrite.OwnedBy exists only as application permission; move it there or choose another',
    ],
    [
      'permissions without a holder',
      contoso({ applications: [{ name: 'a', permissions: { delegated: ['User.Read'] }, ...none }] }),
      'tenants[0].applications[0].permissions: permissions are given to a service principal, and this application has none',
    ],
    [
      'a public client with a secret',
      contoso({ applications: [{ name: 'a', publicClient: true, clientSecret: 'x' }] }),
      'tenants[0].applications[0].clientSecret: a public client keeps no secret; remove clientSecret or publicClient',
    ],
    [
      'an unknown directory role',
      contoso({ users: [{ name: 'ann', directoryRoles: ['Global Admin'] }] }),
      "tenants[0].users[0].directoryRoles[0]: there is no directory role 'Global Admin' in this tenant; did you mean 'Global Administrator'?",
    ],
    [
      'a directory role over nothing',
      contoso({ users: [{ name: 'ann', directoryRoles: [{ role: 'Global Reader', over: 'x' }] }] }),
      "tenants[0].users[0].directoryRoles[0].over: there is no application 'x' in this tenant; write one that this tenant has",
    ],
    [
      'a manager who is not there',
      contoso({ users: [{ name: 'ann' }, { name: 'bob', manager: 'anna' }] }),
      "tenants[0].users[1].manager: there is no user 'anna' in this tenant; did you mean 'ann'?",
    ],
    [
      'a user named like an application',
      contoso({ applications: [{ name: 'a' }], users: [{ name: 'a' }] }),
      "tenants[0].users[0].name: the name 'a' is taken by tenants[0].applications[0].name; choose another",
    ],
    [
      'a custom directory role named like a built-in one',
      contoso({ directoryRoles: [{ name: 'Global Reader', actions: [] }] }),
      "tenants[0].directoryRoles[0].name: the directory role 'Global Reader' is taken by a built-in one; choose another",
    ],
    [
      'one id for two objects',
      contoso({
        applications: [{ name: 'a', objectId: id }],
        users: [{ name: 'ann', id: id.toUpperCase() }],
      }),
      `tenants[0].users[0].id: the id '${id}' is taken by tenants[0].applications[0].objectId; choose another`,
    ],
    [
      'a group with an unknown member',
      contoso({ users: [{ name: 'ann' }], groups: [{ name: 'sales', members: ['an'] }] }),
      "tenants[0].groups[0].members[0]: there is no user, application or group 'an' in this tenant; did you mean 'ann'?",
    ],
    [
      'a group that owns',
      contoso({ groups: [{ name: 'sales' }, { name: 'all', owners: ['sales'] }] }),
      "tenants[0].groups[1].owners[0]: there is no user or application 'sales' in this tenant; write one that this tenant has",
    ],
    [
      'an application that is assigned',
      contoso({ applications: [{ name: 'a', servicePrincipal: { assigned: ['a'] } }] }),
      "tenants[0].applications[0].servicePrincipal.assigned[0]: there is no user or group 'a' in this tenant; write one that this tenant has",
    ],
    [
      'a secret under another name',
      contoso({
        applications: [
          { name: 'a', servicePrincipal: { secrets: [{ key: 'secretToken', value: 'not-a-secret' }] } },
        ],
      }),
      "tenants[0].applications[0].servicePrincipal.secrets[0].key: there is no secret with the key 'secretToken'; did you mean SecretToken?",
    ],
    [
      'a secret that the service does not know',
      contoso({
        applications: [{ name: 'a', servicePrincipal: { secrets: [{ key: 'constructor', value: 'x' }] } }],
      }),
      "tenants[0].applications[0].servicePrincipal.secrets[0].key: there is no secret with the key 'constructor'; write one of synchronizationSecret",
    ],
    [
      'a group named like a user',
      contoso({ users: [{ name: 'ann' }], groups: [{ name: 'ann' }] }),
      "tenants[0].groups[0].name: the name 'ann' is taken by tenants[0].users[0].name; choose another",
    ],
    [
      "Microsoft Graph's own client id",
      contoso({ applications: [{ name: 'a', appId: microsoftGraphAppId }] }),
      `tenants[0].applications[0].appId: the appId '${microsoftGraphAppId}' is taken by Microsoft Graph; choose another`,
    ],
    [
      'one domain for two tenants',
      { tenants: [...contoso({}).tenants, ...contoso({}).tenants] },
      "tenants[1].domain: the tenant 'contoso.example' is taken by tenants[0].domain; choose another",
    ],
    [
      'one user principal name for two users',
      contoso({ users: [{ name: 'ann' }, { name: 'bob', userPrincipalName: 'Ann@contoso.example' }] }),
      "tenants[0].users[1].userPrincipalName: the userPrincipalName 'ann@contoso.example' is taken by tenants[0].users[0]; choose another",
    ],
  ])('for %s', (_, seed, problem) => {
    expect(problemsOf(seed)).toEqual([problem])
  })

  test('with everything that is wrong in it', () => {
    const seed = contoso({ applications: [{ name: 'a', owners: ['x', 'y'] }], users: [{ name: 'a' }] })
    expect(problemsOf(seed)).toHaveLength(3)
  })
})

describe('a seed of another shape is refused', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'contoso', ': must be object'],
    ['no tenants', { tenants: [] }, 'tenants: must NOT have fewer than 1 items'],
    [
      'a missing property',
      { tenants: [{ domain: 'contoso.example' }] },
      "tenants[0]: must have required property 'displayName'",
    ],
    [
      'an unknown property',
      { tenants: [{ displayName: 'C', domain: 'c.example', user: [] }] },
      "tenants[0].user: unknown property 'user'; the properties here are id, displayName, domain, applications, managedIdentities, users, groups, directoryRoles",
    ],
    [
      'a wrong type',
      { tenants: [{ displayName: 'C', domain: 'c.example', users: {} }] },
      'tenants[0].users: must be array',
    ],
    [
      'a number for a text',
      contoso({ users: [{ name: 'a', password: 1234 as never }] }),
      'tenants[0].users[0].password: must be string: put quotes around it',
    ],
    [
      'a bad choice',
      contoso({ users: [{ name: 'a', userType: 'Robot' as never }] }),
      'tenants[0].users[0].userType: must be one of Member, Guest',
    ],
    [
      'a bad id',
      contoso({ id: '1' }),
      'tenants[0].id: must be a GUID, such as 3f2b8c1e-0000-4000-8000-000000000001; leave it out to get one',
    ],
    [
      'a bad domain',
      contoso({ domain: 'contoso' }),
      'tenants[0].domain: must be a domain, such as contoso.example',
    ],
    [
      'a bad user principal name',
      contoso({ users: [{ name: 'a', userPrincipalName: 'ann' }] }),
      'tenants[0].users[0].userPrincipalName: must look like ann@contoso.example',
    ],
    [
      'a bad action',
      contoso({ directoryRoles: [{ name: 'r', actions: ['read'] }] }),
      'tenants[0].directoryRoles[0].actions[0]: must be a resource action, such as microsoft.directory/servicePrincipals/synchronizationJobs/manage',
    ],
    ['an empty name', contoso({ users: [{ name: ' ' }] }), 'tenants[0].users[0].name: must not be empty'],
  ])('%s', (_, seed, problem) => {
    expect(problemsOf(seed)).toEqual([problem])
  })
})
