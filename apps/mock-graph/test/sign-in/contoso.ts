import { applySeed, type Seed } from '../../src/directory/seed/seed.js'
import type { Directory } from '../../src/directory/tenant/directory.js'
import type { Application } from '../../src/domain/directory/application.js'
import { asFetch } from '../../src/http/fetch-adapter.js'
import { createIdentity } from '../../src/identity/identity.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'

export const tid = '11111111-0000-4000-8000-000000000001'
export const daemon = '22222222-0000-4000-8000-000000000001'
export const desktop = '22222222-0000-4000-8000-000000000002'
export const website = '22222222-0000-4000-8000-000000000003'
export const page = '22222222-0000-4000-8000-000000000004'
export const api = '22222222-0000-4000-8000-000000000005'
export const adele = '44444444-0000-4000-8000-000000000001'
export const secret = 'Contoso~secret'
export const login = 'https://login.microsoftonline.com'
export const graph = 'https://graph.microsoft.com'
export const start = Date.parse('2026-01-31T12:00:00Z')
export const tokenUrl = `${login}/${tid}/oauth2/v2.0/token`

const keys = generateSigningKeys()

const seed: Seed = {
  tenants: [
    {
      id: tid,
      displayName: 'Contoso',
      domain: 'contoso.example',
      applications: [
        {
          name: 'Daemon',
          appId: daemon,
          clientSecret: secret,
          permissions: { application: ['Synchronization.ReadWrite.All'] },
          servicePrincipal: { id: '33333333-0000-4000-8000-000000000001' },
        },
        {
          name: 'Desktop',
          appId: desktop,
          publicClient: true,
          redirectUris: ['http://localhost', 'https://contoso.example/native'],
          permissions: { delegated: ['Synchronization.ReadWrite.All', 'User.Read'] },
        },
        {
          name: 'Website',
          appId: website,
          clientSecret: secret,
          redirectUris: ['https://web.contoso.example/answer', 'https://web.contoso.example/a?b=c'],
          permissions: { delegated: ['User.Read'] },
        },
        { name: 'Page', appId: page, publicClient: true, permissions: { delegated: ['User.Read'] } },
        {
          name: 'API',
          appId: api,
          clientSecret: secret,
          permissions: { delegated: ['User.Read', 'Synchronization.Read.All'] },
        },
      ],
      users: [
        { name: 'adele', id: adele, displayName: 'Adele <Vance>', password: 'Adele~password' },
        { name: 'grady', password: 'Grady~password' },
        { name: 'gone', enabled: false },
        { name: 'pat', personal: true },
      ],
    },
    { displayName: 'Fabrikam', domain: 'fabrikam.example', users: [{ name: 'ben' }] },
  ],
}

/** A tenant of its own with its sign-in, and a clock that stands still until it is moved. */
export function signInToContoso() {
  const clock = { now: start }
  const environment = { now: () => new Date(clock.now), newId: () => crypto.randomUUID() }
  const world = applySeed(seed, environment)
  const contoso = world.find(tid)!
  changeApplication(contoso, page, ({ redirectUris }) => ({
    redirectUris: { ...redirectUris, spa: ['https://page.contoso.example/'] },
  }))
  exposeApi(contoso)
  const identity = createIdentity({ world, environment, signingKeys: () => keys })

  async function send(request: Request) {
    const response = await asFetch(identity.answer)(request)
    const { status, headers } = response
    const text = await response.text()
    const body = headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
    return { status, headers, body }
  }
  return {
    clock,
    world,
    contoso,
    identity,
    get: (url: string, headers: Record<string, string> = {}) => send(new Request(url, { headers })),
    post: (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      send(new Request(url, { method: 'POST', body: new URLSearchParams(form), headers })),
  }
}

export type SignInToContoso = ReturnType<typeof signInToContoso>

/** Changes the registration of a client. */
export function changeApplication(
  contoso: Directory,
  appId: string,
  change: (application: Application) => Partial<Application>,
): void {
  const application = contoso.applicationByAppId(appId)!
  contoso.put('applications', application.id, { ...application, ...change(application) })
}

/** The API offers one permission, and everybody consented to the desktop using it. */
function exposeApi(contoso: Directory): void {
  const instance = contoso.servicePrincipalByAppId(api)!
  const offered = {
    id: '55555555-0000-4000-8000-000000000001',
    value: 'access_as_user',
    adminConsentDisplayName: 'Access the API',
    isEnabled: true,
    type: 'User',
  } as const
  contoso.put('servicePrincipals', instance.id, { ...instance, oauth2PermissionScopes: [offered] })
  const id = '66666666-0000-4000-8000-000000000001'
  contoso.put('oauth2PermissionGrants', id, {
    id,
    clientId: contoso.servicePrincipalByAppId(desktop)!.id,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: instance.id,
    scope: 'access_as_user',
  })
}
