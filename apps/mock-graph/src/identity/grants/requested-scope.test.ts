import { describe, expect, test } from 'vitest'
import { applySeed } from '../../directory/seed/seed.js'
import { createGraphResources } from '../resources/graph-resources.js'
import { readRequestedScope } from './requested-scope.js'
import type { TokenRequest } from './token-request.js'

const graphAppId = '00000003-0000-0000-c000-000000000000'

const api = '22222222-0000-4000-8000-000000000001'
const environment = { now: () => new Date('2026-01-31T12:34:56Z'), newId: () => crypto.randomUUID() }
const seed = {
  tenants: [
    { displayName: 'Contoso', domain: 'contoso.example', applications: [{ name: 'API', appId: api }] },
  ],
}
const contoso = applySeed(seed, environment).find('contoso.example')!

const request = (version: TokenRequest['version'], form: Record<string, string>): TokenRequest => ({
  version,
  authority: { kind: 'common' },
  tenant: 'common',
  origin: 'http://127.0.0.1:4010',
  clientId: 'client',
  clientSecret: undefined,
  form: new URLSearchParams(form),
})
const read = (version: TokenRequest['version'], form: Record<string, string>) =>
  readRequestedScope(request(version, form), createGraphResources(), contoso)

describe('the audience is the resource as written', () => {
  test.each([
    ['https://graph.microsoft.com/.default', 'https://graph.microsoft.com'],
    ['https://graph.microsoft.com//.default', 'https://graph.microsoft.com/'],
    ['http://127.0.0.1:4010/.default', 'http://127.0.0.1:4010'],
    [`${graphAppId}/.default`, graphAppId],
    ['.default', graphAppId],
    ['User.Read', graphAppId],
    ['openid profile', graphAppId],
    ['openid https://graph.microsoft.us/User.Read', 'https://graph.microsoft.us'],
  ])('%s', (scope, audience) => {
    expect(read('v2.0', { scope }).audience).toBe(audience)
  })

  test('in a v1 request too', () => {
    const form = { resource: 'https://graph.microsoft.com/', scope: 'openid' }
    expect(read('v1', form)).toMatchObject({
      audience: 'https://graph.microsoft.com/',
      everyGranted: true,
      openId: new Set(['openid']),
    })
  })
})

test('named permissions lose their resource, and OpenID scopes stand apart', () => {
  const scope = 'https://graph.microsoft.com/User.Read Synchronization.Read.All openid offline_access'
  expect(read('v2.0', { scope })).toEqual({
    api: contoso.microsoftGraph,
    audience: 'https://graph.microsoft.com',
    prefix: 'https://graph.microsoft.com/',
    permissions: ['User.Read', 'Synchronization.Read.All'],
    everyGranted: false,
    openId: new Set(['openid', 'offline_access']),
  })
})

test.each([`api://${api}/Read`, `${api}/.default`, `API://${api.toUpperCase()}/.default`])(
  'an application of the tenant is a resource too: %s',
  (scope) => {
    expect(read('v2.0', { scope }).api.appId).toBe(api)
  },
)

describe('refused', () => {
  test.each([
    ['no scope', 'v2.0', {}, 900144],
    ['no resource', 'v1', { scope: 'openid' }, 900144],
    ['a resource alone', 'v2.0', { scope: 'https://graph.microsoft.com' }, 70011],
    ['a permission missing after the slash', 'v2.0', { scope: 'https://graph.microsoft.com/' }, 70011],
    ['.default among named permissions', 'v2.0', { scope: '.default User.Read' }, 70011],
    ['two APIs', 'v2.0', { scope: `api://${api}/Read User.Read` }, 70011],
    ['another API', 'v2.0', { scope: 'https://vault.azure.net/.default' }, 500011],
    ['another API in v1', 'v1', { resource: 'https://vault.azure.net/' }, 500011],
  ] as const)('%s', (_, version, form, code) => {
    expect(() => read(version, form)).toThrow(expect.objectContaining({ code }))
  })
})
