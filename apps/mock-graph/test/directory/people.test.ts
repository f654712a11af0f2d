import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph, signIn, signInUser } from './callers.js'

const adele = 'dddddddd-0000-4000-8000-000000000011'
const owner = 'dddddddd-0000-4000-8000-000000000006'
const sales = '99999999-0000-4000-8000-000000000001'
const readerConsoleApp = 'aaaaaaaa-0000-4000-8000-000000000011'
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const directoryObject = (id: string) => ({
  '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}`,
})
const namesOf = (value: { displayName: string }[]) => value.map(({ displayName }) => displayName)

const lynne = {
  accountEnabled: true,
  displayName: 'Lynne Robbins',
  mailNickname: 'lynne',
  userPrincipalName: 'lynne@contoso.example',
  department: 'Retail',
  passwordProfile: { password: 'not-a-password-of-lynne', forceChangePasswordNextSignIn: false },
}

describe('a user', () => {
  test('is created, signs in, is found by name, changed and deleted', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    const created = await call('POST', '/users', lynne)
    expect(created).toMatchObject({
      status: 201,
      body: {
        displayName: 'Lynne Robbins',
        userPrincipalName: 'lynne@contoso.example',
      },
    })
    expect(JSON.stringify(created.body)).not.toContain('not-a-password')
    const me = await signInUser(graph, 'lynne')
    const { body: own } = await me.call('GET', '/me?$select=id,department')
    expect(own).toMatchObject({ id: created.body.id, department: 'Retail' })
    const change = { jobTitle: 'Buyer', accountEnabled: false }
    expect((await call('PATCH', '/users/Lynne@contoso.example', change)).status).toBe(204)
    const select = '$select=jobTitle,accountEnabled'
    expect((await call('GET', `/users/${created.body.id}?${select}`)).body).toMatchObject(change)
    expect((await signInUser(graph, 'lynne')).status).toBe(400)
    const found = await call('GET', "/users?$filter=userPrincipalName eq 'LYNNE@contoso.example'")
    expect(namesOf(found.body.value)).toEqual(['Lynne Robbins'])
    expect((await call('DELETE', '/users/lynne@contoso.example')).status).toBe(204)
    expect((await call('GET', '/users/lynne@contoso.example')).status).toBe(404)
  })

  test.each([
    ['no password', { passwordProfile: undefined }, 'passwordProfile'],
    ['the name of another', { userPrincipalName: 'Adele@contoso.example' }, 'already exists'],
    ['a foreign domain', { userPrincipalName: 'lynne@fabrikam.example' }, 'verified domain names'],
    ['another type of user', { userType: 'Robot' }, 'Property userType in payload'],
    [
      'a link that is not made here',
      { 'sponsors@odata.bind': ['https://graph.microsoft.com/v1.0/users/x'] },
      'sponsors@odata.bind',
    ],
    ['an id of its own', { id: adele }, "Property 'id' is read-only"],
  ])('with %s is refused', async (_, change, message) => {
    const call = await connect(openGraph(), 'application-admin')
    const { status, body } = await call('POST', '/users', { ...lynne, ...change })
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)])
  })

  test('may not take the name of another', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const rename = (userPrincipalName: string) => call('PATCH', `/users/${adele}`, { userPrincipalName })
    expect((await rename('miriam@contoso.example')).status).toBe(400)
    expect((await rename('adele@contoso.example')).status).toBe(204)
  })

  test('reaches with User.Read nobody else', async () => {
    const { call } = await signInUser(openGraph(), 'adele', readerConsoleApp)
    expect((await call('GET', `/users/${adele}`)).body.displayName).toBe('Adele Vance')
    expect((await call('GET', '/users/adele@contoso.example')).status).toBe(200)
    expect((await call('GET', `/users/${owner}`)).body.error.code).toBe('Authorization_RequestDenied')
  })

  test.each(['application-admin', 'no-grants'])('has no /me as the application %s', async (caller) => {
    const graph = openGraph()
    const call = await connect(graph, caller)
    expect(await call('GET', '/me')).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'BadRequest',
          message: '/me request is only valid with delegated authentication flow.',
        },
      },
    })
    expect(graph.journal.last()?.decision).toMatchObject({ effect: 'deny', reason: 'caller-not-supported' })
  })
})

describe('the organization', () => {
  test('is the tenant of the token', async () => {
    const call = await connect(openGraph(), 'application-admin')
    expect((await call('GET', '/organization')).body.value).toMatchObject([
      {
        id: 'cccccccc-0000-4000-8000-000000000001',
        displayName: 'Contoso',
        tenantType: 'AAD',
        verifiedDomains: [{ name: 'contoso.example', isDefault: true }],
      },
    ])
  })

  test('tells a client that holds User.Read its id, name and domains', async () => {
    const { call } = await signInUser(openGraph(), 'adele', readerConsoleApp)
    const [organization] = (await call('GET', '/organization')).body.value
    expect(organization).toMatchObject({ displayName: 'Contoso', tenantType: null, createdDateTime: null })
  })
})

describe('a group', () => {
  test('is listed with its members and owners', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const { body } = await call('GET', `/groups/${sales}?$expand=members`)
    expect(namesOf(body.members)).toEqual(['Adele Vance', 'Miriam Graham'])
    const list = await call('GET', `/groups/${sales}/members?$select=displayName`)
    expect(list.body.value).toEqual([
      { '@odata.type': '#microsoft.graph.user', displayName: 'Adele Vance' },
      { '@odata.type': '#microsoft.graph.user', displayName: 'Miriam Graham' },
    ])
    expect(namesOf((await call('GET', `/groups/${sales}/owners`)).body.value)).toEqual(['owner'])
  })

  const group = { displayName: 'Buyers', mailEnabled: false, mailNickname: 'buyers', securityEnabled: true }

  test('is created with members, changed and deleted for good', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const bound = {
      'members@odata.bind': [directoryObject(adele)['@odata.id'], directoryObject(sales)['@odata.id']],
    }
    const created = await call('POST', '/groups', { ...group, ...bound, description: 'They buy' })
    expect(created).toMatchObject({
      status: 201,
      body: { ...group, description: 'They buy', groupTypes: [] },
    })
    const one = `/groups/${created.body.id}`
    expect(namesOf((await call('GET', `${one}/members`)).body.value)).toEqual(['Adele Vance', 'Sales'])
    const more = { displayName: 'Purchasing', 'members@odata.bind': [directoryObject(target)['@odata.id']] }
    expect((await call('PATCH', one, more)).status).toBe(204)
    expect((await call('PATCH', one, more)).status).toBe(400)
    const members = (await call('GET', `${one}/members`)).body.value
    expect(namesOf(members)).toEqual(['Adele Vance', 'Sales', 'Contoso HR SCIM'])
    expect((await call('DELETE', one)).status).toBe(204)
    expect((await call('GET', one)).status).toBe(404)
    expect((await call('GET', '/directory/deletedItems/microsoft.graph.group')).body.value).toEqual([])
  })

  test('gains and loses members', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const add = () => call('POST', `/groups/${sales}/members/$ref`, directoryObject(owner))
    expect((await add()).status).toBe(204)
    expect((await add()).body.error.message).toContain('already exist')
    const remove = () => call('DELETE', `/groups/${sales}/members/${owner}/$ref`)
    expect((await remove()).status).toBe(204)
    expect((await remove()).status).toBe(404)
  })

  test('belongs to the user who creates it, who may change it', async () => {
    const { call } = await signInUser(openGraph(), 'plain-user')
    const { body } = await call('POST', '/groups', group)
    expect((await call('PATCH', `/groups/${body.id}`, { description: 'mine' })).status).toBe(204)
    expect((await call('PATCH', `/groups/${sales}`, { description: 'mine' })).status).toBe(403)
    const others = await call('GET', `/groups/${sales}`)
    expect(others.body.description).toBeNull()
  })

  test('needs what a group always has', async () => {
    const call = await connect(openGraph(), 'application-admin')
    const { status, body } = await call('POST', '/groups', { ...group, mailNickname: undefined })
    expect([status, body.error.message]).toEqual([
      400,
      "A value is required for property 'mailNickname' of resource 'Group'.",
    ])
  })
})

describe('directory roles', () => {
  const applicationAdministrator = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'
  const assignments = '/roleManagement/directory/roleAssignments'
  const definitions = '/roleManagement/directory/roleDefinitions'
  const secrets = `/servicePrincipals/${target}/synchronization/secrets`

  test('are given to a user, whose next token carries them, and taken away', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    const asAdele = async () => (await signInUser(graph, 'adele')).call('GET', secrets)
    expect((await asAdele()).status).toBe(401)
    const body = { principalId: adele, roleDefinitionId: applicationAdministrator, directoryScopeId: '/' }
    const created = await call('POST', assignments, body)
    expect(created).toMatchObject({ status: 201, body })
    expect((await signInUser(graph, 'adele')).claims.wids).toContain(applicationAdministrator)
    expect((await asAdele()).status).toBe(200)
    expect((await call('POST', assignments, body)).status).toBe(409)
    const filter = `${assignments}?$filter=principalId eq '${adele}'&$expand=roleDefinition`
    expect((await call('GET', filter)).body.value).toMatchObject([
      { roleDefinition: { displayName: 'Application Administrator', isBuiltIn: true } },
    ])
    const roles = (await call('GET', '/directoryRoles')).body.value
    const { id } = roles.find(
      (one: Record<string, string>) => one.roleTemplateId === applicationAdministrator,
    )
    const holders = await call('GET', `/directoryRoles/${id}/members`)
    expect(namesOf(holders.body.value)).toEqual(['application-administrator', 'Adele Vance'])
    expect((await call('DELETE', `${assignments}/${created.body.id}`)).status).toBe(204)
    expect((await asAdele()).status).toBe(401)
  })

  test('of our own making count at once, also through a group that may hold them', async () => {
    const graph = openGraph()
    const call = await connect(graph, 'application-admin')
    const definition = {
      displayName: 'Secret Writer',
      isEnabled: true,
      rolePermissions: [
        {
          allowedResourceActions: ['microsoft.directory/servicePrincipals/synchronizationCredentials/manage'],
        },
      ],
    }
    const made = await call('POST', definitions, definition)
    expect(made).toMatchObject({ status: 201, body: { ...definition, isBuiltIn: false } })
    const group = await call('POST', '/groups', {
      displayName: 'Writers',
      mailEnabled: false,
      mailNickname: 'writers',
      securityEnabled: true,
      isAssignableToRole: true,
      'members@odata.bind': [directoryObject(adele)['@odata.id']],
    })
    const { call: asAdele } = await signInUser(graph, 'adele')
    const put = () => asAdele('PUT', secrets, { value: [] })
    expect((await put()).status).toBe(401)
    const scope = { roleDefinitionId: made.body.id, directoryScopeId: `/${target}` }
    expect((await call('POST', assignments, { principalId: group.body.id, ...scope })).status).toBe(201)
    expect((await put()).status).toBe(204)
    expect((await call('POST', definitions, definition)).status).toBe(409)
  })

  test.each([
    ['nobody', { principalId: '77777777-0000-4000-8000-000000000001' }, 404],
    ['a role that is not there', { roleDefinitionId: '77777777-0000-4000-8000-000000000001' }, 404],
    ['an object that is not there', { directoryScopeId: '/77777777-0000-4000-8000-000000000001' }, 404],
    ['something that is no scope', { directoryScopeId: target }, 400],
    ['no scope', { directoryScopeId: undefined }, 400],
  ])('are not given for %s', async (_, change, status) => {
    const call = await connect(openGraph(), 'application-admin')
    const body = { principalId: adele, roleDefinitionId: applicationAdministrator, directoryScopeId: '/' }
    expect((await call('POST', assignments, { ...body, ...change })).status).toBe(status)
  })

  test('are no business of plain users', async () => {
    const { call } = await signInUser(openGraph(), 'plain-user')
    expect((await call('GET', definitions)).status).toBe(200)
    const body = { displayName: 'x', isEnabled: true, rolePermissions: [] }
    expect((await call('POST', definitions, body)).status).toBe(403)
  })
})

test('a deleted user can neither sign in nor use the token', async () => {
  const graph = openGraph()
  const call = await connect(graph, 'application-admin')
  const me = await signInUser(graph, 'adele')
  await call('DELETE', `/users/${adele}`)
  expect((await me.call('GET', '/me')).status).toBe(401)
  const form = {
    grant_type: 'password',
    client_id: readerConsoleApp,
    username: 'adele@contoso.example',
    password: 'not-a-password-of-adele',
  }
  expect((await signIn(graph, form)).status).toBe(400)
})
