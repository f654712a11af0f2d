import { describe, expect, test } from 'vitest'
import { connect } from '../connect.js'
import { openGraph, signInApplication, signInUser } from './callers.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const noGrants = 'eeeeeeee-0000-4000-8000-000000000009'
const noGrantsApp = 'aaaaaaaa-0000-4000-8000-000000000009'
const readerConsole = 'eeeeeeee-0000-4000-8000-000000000011'
const readerConsoleApp = 'aaaaaaaa-0000-4000-8000-000000000011'
const adele = 'dddddddd-0000-4000-8000-000000000011'
const sales = '99999999-0000-4000-8000-000000000001'
const noRole = '00000000-0000-0000-0000-000000000000'
const nothing = '77777777-0000-4000-8000-000000000001'
// Published: microsoft-graph-devx-content, permissions-descriptions.json.
const readAll = '9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30'
const userAppRole = '18d14569-c3bd-439b-9a66-3a2aee01d14f'

async function open() {
  const graph = openGraph()
  const call = await connect(graph, 'application-admin')
  const found = await call(
    'GET',
    "/servicePrincipals?$filter=appId eq '00000003-0000-0000-c000-000000000000'",
  )
  return { graph, call, resourceId: found.body.value[0].id as string }
}

describe('an app role assignment', () => {
  test.each([
    ['appRoleAssignments', 'the principal'],
    ['appRoleAssignedTo', 'the resource'],
  ])('made below %s of %s is in the next token, and removed not', async (property) => {
    const { graph, call, resourceId } = await open()
    const rolesOf = async () =>
      (await signInApplication(graph, noGrantsApp, 'not-a-secret-of-no-grants')).claims.roles
    expect(await rolesOf()).toBeUndefined()
    const holder = property === 'appRoleAssignments' ? noGrants : resourceId
    const body = { principalId: noGrants, resourceId, appRoleId: readAll }
    const created = await call('POST', `/servicePrincipals/${holder}/${property}`, body)
    expect(created).toMatchObject({
      status: 201,
      body: {
        '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${holder}')/${property}/$entity`,
        ...body,
        principalDisplayName: 'no-grants',
        principalType: 'ServicePrincipal',
        resourceDisplayName: 'Microsoft Graph',
      },
    })
    expect(await rolesOf()).toEqual(['Application.Read.All'])
    const again = await call('POST', `/servicePrincipals/${holder}/${property}`, body)
    expect([again.status, again.body.error.message]).toEqual([
      400,
      'Permission being assigned already exists on the object',
    ])
    const one = `/servicePrincipals/${holder}/${property}/${created.body.id}`
    expect((await call('DELETE', one)).status).toBe(204)
    expect((await call('DELETE', one)).status).toBe(404)
    expect(await rolesOf()).toBeUndefined()
  })

  test.each([
    ['of another principal than addressed', { principalId: target }, 400],
    ['of nobody', { principalId: nothing }, 400],
    ['of no resource', { resourceId: nothing }, 404],
    ['that the resource does not offer', { appRoleId: nothing }, 400],
    ['without a value', { appRoleId: null }, 400],
  ])('%s is refused', async (_, change, status) => {
    const { call, resourceId } = await open()
    const body = { principalId: noGrants, resourceId, appRoleId: readAll, ...change }
    const answer = await call('POST', `/servicePrincipals/${noGrants}/appRoleAssignments`, body)
    expect(answer.status).toBe(status)
    expect((await call('GET', `/servicePrincipals/${noGrants}/appRoleAssignments`)).body.value).toEqual([])
  })

  test('made below a group is of that group, and of no other principal', async () => {
    const { call } = await open()
    const path = `/groups/${sales}/appRoleAssignments`
    const body = { principalId: sales, resourceId: noGrants, appRoleId: noRole }
    expect((await call('POST', path, { ...body, principalId: adele })).status).toBe(400)
    expect(await call('POST', path, body)).toMatchObject({
      status: 201,
      body: {
        '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#groups('${sales}')/appRoleAssignments/$entity`,
        ...body,
        principalType: 'Group',
        principalDisplayName: 'Sales',
      },
    })
    expect((await call('POST', path, body)).status).toBe(400)
    const { value } = (await call('GET', `${path}?$filter=resourceId eq ${noGrants}`)).body
    expect(value).toMatchObject([body])
  })

  test('gives users and groups a part in an application, and lists them there', async () => {
    const { call } = await open()
    const body = { principalId: adele, resourceId: target, appRoleId: userAppRole }
    expect((await call('POST', `/servicePrincipals/${target}/appRoleAssignedTo`, body)).status).toBe(201)
    const assigned = async (query: string) => {
      const list = await call('GET', `/servicePrincipals/${target}/appRoleAssignedTo${query}`)
      return list.body.value.map((one: Record<string, string>) => [
        one.principalType,
        one.principalDisplayName,
      ])
    }
    expect(await assigned('')).toEqual([
      ['Group', 'Sales'],
      ['User', 'Adele Vance'],
    ])
    expect(await assigned("?$filter=principalDisplayName eq 'Adele Vance'")).toEqual([
      ['User', 'Adele Vance'],
    ])
  })
})

describe('a permission grant', () => {
  test('is in the next token of the user, changes with its scope, and goes', async () => {
    const { graph, call, resourceId } = await open()
    const scopes = async () =>
      String((await signInUser(graph, 'adele', readerConsoleApp)).claims.scp ?? '')
        .split(' ')
        .sort()
    const before = ['Synchronization.Read.All', 'User.Read']
    expect(await scopes()).toEqual(before)
    const body = { clientId: readerConsole, consentType: 'Principal', principalId: adele, resourceId }
    const created = await call('POST', '/oauth2PermissionGrants', { ...body, scope: 'Group.Read.All' })
    expect(created).toMatchObject({ status: 201, body: { ...body, scope: 'Group.Read.All' } })
    expect(await scopes()).toEqual(['Group.Read.All', ...before])
    const one = `/oauth2PermissionGrants/${created.body.id}`
    expect((await call('PATCH', one, { scope: 'Application.Read.All' })).status).toBe(204)
    expect((await call('GET', one)).body.scope).toBe('Application.Read.All')
    expect(await scopes()).toEqual(['Application.Read.All', ...before])
    expect((await call('PATCH', one, { clientId: target })).status).toBe(400)
    const ofClient = await call('GET', `/servicePrincipals/${readerConsole}/oauth2PermissionGrants`)
    expect(ofClient.body.value.map(({ consentType }: { consentType: string }) => consentType)).toEqual([
      'AllPrincipals',
      'Principal',
    ])
    expect((await call('DELETE', one)).status).toBe(204)
    expect(await scopes()).toEqual(before)
    expect((await call('GET', one)).status).toBe(404)
  })

  test.each([
    ['the same again', {}, 409],
    ['no client', { clientId: undefined }, 400],
    ['a client that is not there', { clientId: nothing }, 404],
    ['consent of another kind', { consentType: 'Some' }, 400],
    ['a user who is not named', { consentType: 'Principal' }, 400],
    ['a user who is not there', { consentType: 'Principal', principalId: nothing }, 404],
  ])('for %s is refused', async (_, change, status) => {
    const { call, resourceId } = await open()
    const body = { clientId: readerConsole, consentType: 'AllPrincipals', resourceId, scope: 'User.Read' }
    expect((await call('POST', '/oauth2PermissionGrants', { ...body, ...change })).status).toBe(status)
  })
})
