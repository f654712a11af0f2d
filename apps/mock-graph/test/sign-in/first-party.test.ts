import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { createMockGraph, defaultSeed } from '../../src/index.js'
import { connect } from '../connect.js'

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
const commandLineTools = '14d82eec-204b-4c2f-b7e8-296a70dab67e'
const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'
const tid = defaultSeed.tenants[0]!.id!
const login = 'https://login.microsoftonline.com'

const post = async (
  graph: ReturnType<typeof createMockGraph>,
  path: string,
  form: Record<string, string>,
) => {
  const request = new Request(`${login}/${path}`, { method: 'POST', body: new URLSearchParams(form) })
  return (await graph.fetch(request)).json()
}
const signIn = (graph: ReturnType<typeof createMockGraph>, client_id: string, scope: string) =>
  post(graph, 'organizations/oauth2/v2.0/token', {
    grant_type: 'password',
    client_id,
    username: 'application-administrator@contoso.example',
    password: 'not-a-password-of-application-administrator',
    scope,
  })

// What published tokens of the Azure CLI carry, 2026 (docs/discoveries/clients.md).
const ofAzureCli =
  'Application.ReadWrite.All AppRoleAssignment.ReadWrite.All AuditLog.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.AccessAsUser.All Group.ReadWrite.All User.Read.All User.ReadWrite.All'

test('a user of the Azure CLI has the permissions that its tokens are known for', async () => {
  const { access_token } = await signIn(createMockGraph(), azureCli, 'https://graph.microsoft.com/.default')
  expect(decodeJwt(access_token)).toMatchObject({ appid: azureCli, scp: ofAzureCli, tid })
})

test('a user of the Graph command line tools may do what Connect-MgGraph asks for', async () => {
  const scope = 'https://graph.microsoft.com/Synchronization.ReadWrite.All openid profile offline_access'
  const { access_token } = await signIn(createMockGraph(), commandLineTools, scope)
  expect(String(decodeJwt(access_token).scp).split(' ')).toContain('Synchronization.ReadWrite.All')
})

test.each([azureCli, commandLineTools])('%s starts a sign-in on a device', async (client_id) => {
  const answer = await post(createMockGraph(), 'organizations/oauth2/v2.0/devicecode', {
    client_id,
    scope: 'https://graph.microsoft.com/.default',
  })
  expect(answer).toMatchObject({ user_code: expect.any(String), device_code: expect.any(String) })
})

test.each([
  [azureCli, 'http://localhost:8400'],
  [azureCli, 'http://localhost:53112/'],
  [commandLineTools, 'http://localhost:53112'],
  [commandLineTools, 'https://login.microsoftonline.com/common/oauth2/nativeclient'],
])('%s may have its answer at %s', async (client_id, redirect_uri) => {
  const query = new URLSearchParams({
    client_id,
    redirect_uri,
    response_type: 'code',
    scope: 'https://graph.microsoft.com/.default',
    login_hint: 'application-administrator@contoso.example',
  })
  const request = new Request(`${login}/organizations/oauth2/v2.0/authorize?${query}`)
  const response = await createMockGraph().fetch(request)
  expect(response.headers.get('location') ?? (await response.text())).not.toContain('AADSTS')
  expect(response.status).toBeLessThan(400)
})

describe('in Graph', () => {
  test('they are service principals of Microsoft, and no registrations of the tenant', async () => {
    const call = await connect(createMockGraph(), 'application-admin')
    for (const appId of [azureCli, commandLineTools]) {
      const filter = `$filter=appId eq '${appId}'`
      const { body } = await call('GET', `/servicePrincipals?${filter}`)
      expect(body.value).toMatchObject([{ appId, appOwnerOrganizationId: microsoft }])
      expect((await call('GET', `/applications?${filter}`)).body.value).toEqual([])
    }
  })

  // No row asks for it, so it must not open anything.
  test('access as the user alone allows nothing', async () => {
    const seed = structuredClone(defaultSeed) as typeof defaultSeed & {
      tenants: { applications: object[] }[]
    }
    seed.tenants[0]!.applications.push({
      name: 'as-the-user',
      appId: 'aaaaaaaa-0000-4000-8000-000000000098',
      publicClient: true,
      permissions: { delegated: ['Directory.AccessAsUser.All'] },
    })
    const graph = createMockGraph({ seed })
    const { access_token } = await signIn(
      graph,
      'aaaaaaaa-0000-4000-8000-000000000098',
      'https://graph.microsoft.com/.default',
    )
    const headers = { authorization: `Bearer ${access_token}` }
    for (const path of ['servicePrincipals', 'users', 'groups', 'applications']) {
      const response = await graph.fetch(new Request(`https://graph.microsoft.com/v1.0/${path}`, { headers }))
      expect([path, response.status]).toEqual([path, 403])
    }
  })
})
