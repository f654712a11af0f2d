import { describe, expect, test } from 'vitest'
import { GraphError } from '../index.js'
import { application, mockProvisioning, other, target, user } from '../testing.js'
import { defaultAccess } from './choose-app-role.js'
import { Grants } from './grants.js'

const administrator = application(
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'Directory.Read.All',
)

type Directory = NonNullable<
  ReturnType<Awaited<ReturnType<typeof mockProvisioning>>['fake']['world']['find']>
>

async function start(appRoles: { id: string; value: string; displayName: string }[] = []) {
  const graph = await mockProvisioning({ as: administrator })
  graph.as(user('User.Read', { name: 'ada' }))
  const directory = graph.fake.world.tenants.values().next().value as Directory
  const resource = directory.servicePrincipals.get(target)!
  const offered = appRoles.map((one) => ({ ...one, isEnabled: true, allowedMemberTypes: ['User'] }))
  directory.put('servicePrincipals', target, { ...resource, appRoles: [...resource.appRoles, ...offered] })
  const ada = directory.users.values().next().value?.id ?? ''
  const methods = () => graph.explain.all().map(({ request }) => request.split(' ', 1)[0])
  return { grants: new Grants(graph.provisioning.graph, target), ada, methods }
}

describe('grant', () => {
  test('gives an application permission by its name', async () => {
    const { grants, methods } = await start()
    const granted = await grants.grant('Synchronization.ReadWrite.All')
    expect(granted).toMatchObject({ principalId: target })
    expect(await grants.list().toArray()).toMatchObject([{ id: granted.id, appRoleId: granted.appRoleId }])
    expect(methods().filter((method) => method !== 'GET')).toEqual(['POST'])
  })

  test('gives what is there already back', async () => {
    const { grants } = await start()
    const first = await grants.grant('Synchronization.ReadWrite.All')
    const second = await grants.grant('Synchronization.ReadWrite.All')
    expect(second.id).toBe(first.id)
    expect(await grants.list().toArray()).toHaveLength(1)
  })

  const unknown: [name: string, message: string][] = [
    ['Synchronization.ReadWrite.Al', 'Did you mean "Synchronization.ReadWrite.All"?'],
    ['synchronization.readwrite.all', 'Did you mean "Synchronization.ReadWrite.All"?'],
    ['Nothing.Of.The.Kind.Whatsoever', 'has no application permission "Nothing.Of.The.Kind.Whatsoever".'],
    ['User.Read', 'It is a delegated permission'],
  ]
  test.each(unknown)('refuses %s before anything is written', async (name, message) => {
    const { grants, methods } = await start()
    const call = grants.grant(name)
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(message)
    expect(methods()).toEqual(['GET'])
  })

  test('tells when the tenant does not have the API', async () => {
    const { grants } = await start()
    const resourceAppId = '33333333-3333-4333-8333-333333333333'
    await expect(grants.grant('Anything', { resourceAppId })).rejects.toThrow(
      `The tenant has no service principal with the appId ${resourceAppId}.`,
    )
  })

  test('refuses an appId that is none, and an empty name, before any request', async () => {
    const { grants, methods } = await start()
    await expect(grants.grant('X', { resourceAppId: 'Graph' })).rejects.toThrow(
      'resourceAppId is the client id (a GUID)',
    )
    await expect(grants.grant('')).rejects.toThrow(TypeError)
    expect(methods()).toEqual([])
  })
})

describe('assign', () => {
  const userRole = { id: '44444444-4444-4444-8444-444444444444', value: 'User', displayName: 'User' }
  const editor = { id: '55555555-5555-4555-8555-555555555555', value: 'Editor', displayName: 'Editor' }
  const reader = { id: '66666666-6666-4666-8666-666666666666', value: 'Reader', displayName: 'Reader' }

  const roles: [name: string, offered: (typeof userRole)[], expected: string][] = [
    ['no role where the application has none', [], defaultAccess],
    ['the role called User', [editor, userRole], userRole.id],
    ['the only role', [editor], editor.id],
  ]
  test.each(roles)('by default assigns %s', async (_, offered, expected) => {
    const { grants, ada } = await start(offered)
    const assigned = await grants.assign({ principalId: ada })
    expect(assigned).toMatchObject({ principalId: ada, resourceId: target, appRoleId: expected })
    expect(await grants.assignedTo().toArray()).toMatchObject([{ id: assigned.id }])
  })

  test('asks for a role when it is not clear which, before anything is written', async () => {
    const { grants, ada, methods } = await start([editor, reader])
    const call = grants.assign({ principalId: ada })
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(`Give appRoleId: Editor (${editor.id}), Reader (${reader.id}).`)
    expect(methods()).toEqual(['GET'])
  })

  test('gives what is there already back', async () => {
    const { grants, ada } = await start([editor, reader])
    const first = await grants.assign({ principalId: ada, appRoleId: reader.id })
    const second = await grants.assign({ principalId: ada.toUpperCase(), appRoleId: reader.id })
    expect(second.id).toBe(first.id)
  })

  test('lets a refusal through that is about something else', async () => {
    const { grants, ada } = await start()
    await expect(grants.assign({ principalId: ada, appRoleId: editor.id })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('refuses ids that cannot be one before any request', async () => {
    const { grants, ada, methods } = await start()
    await expect(grants.assign({ principalId: 'ada' })).rejects.toThrow('as principalId')
    await expect(grants.assign(undefined as never)).rejects.toThrow('as principalId')
    await expect(grants.assign({ principalId: ada, appRoleId: 'User' })).rejects.toThrow(
      '"User" is not the id of an app role.',
    )
    expect(methods()).toEqual([])
  })
})

describe('revoke', () => {
  test('takes back an assignment, by its id', async () => {
    const { grants, ada } = await start()
    const { id } = await grants.assign({ principalId: ada })
    await grants.revoke(id ?? '')
    expect(await grants.assignedTo().toArray()).toEqual([])
  })

  test('takes back a permission', async () => {
    const { grants } = await start()
    await grants.revoke(await grants.grant('Synchronization.Read.All'))
    expect(await grants.list().toArray()).toEqual([])
  })

  test('is fine when it is gone, but not of an application that does not exist', async () => {
    const graph = await mockProvisioning({ as: administrator })
    const gone = '33333333-3333-4333-8333-333333333333'
    await new Grants(graph.provisioning.graph, target).revoke(gone)
    await expect(new Grants(graph.provisioning.graph, gone).revoke(gone)).rejects.toThrow(GraphError)
  })

  test('refuses to guess what to revoke', async () => {
    const { grants, methods } = await start()
    await expect(grants.revoke('')).rejects.toThrow(TypeError)
    await expect(grants.revoke({})).rejects.toThrow(TypeError)
    await expect(grants.revoke(undefined as never)).rejects.toThrow('revoke() needs an assignment')
    expect(methods()).toEqual([])
  })
})

test('consents are the delegated permissions of the application', async () => {
  const graph = await mockProvisioning({ as: administrator })
  graph.as(user('User.Read', { name: 'ada' }))
  const directory = graph.fake.world.tenants.values().next().value as Directory
  const [consent] = directory.oauth2PermissionGrants.values()
  const client = new Grants(graph.provisioning.graph, consent?.clientId ?? '')
  expect(await client.consents().toArray()).toMatchObject([{ scope: 'User.Read' }])
  expect(await new Grants(graph.provisioning.graph, other).consents().toArray()).toEqual([])
})
