import { expect, test } from 'vitest'
import { applySeed } from '../../directory/seed/seed.js'
import { asFetch } from '../../http/fetch-adapter.js'
import { createIdentity } from '../identity.js'
import { generateSigningKeys } from '../keys/signing-keys.js'

const environment = { now: () => new Date('2026-01-31T12:34:56Z'), newId: () => crypto.randomUUID() }
const users = [{ name: 'ann' }, { name: 'guest', userPrincipalName: 'guest@Fabrikam.example' }]
const world = applySeed(
  { tenants: [{ displayName: 'Contoso', domain: 'contoso.example', users }] },
  environment,
)
const identity = createIdentity({ world, environment, signingKeys: generateSigningKeys })
const ask = async (path: string, host = 'login.microsoftonline.com') => {
  const response = await asFetch(identity.answer)(new Request(`https://${host}/common/${path}`))
  return { status: response.status, body: await response.json() }
}

// As Windows logs it (docs/discoveries/sign-in.md).
test.each(['userrealm/ann@contoso.example', 'UserRealm/ann%40Contoso.example'])(
  '%s is managed',
  async (path) => {
    expect((await ask(`${path}?api-version=1.0`)).body).toEqual({
      ver: '1.0',
      account_type: 'Managed',
      domain_name: 'contoso.example',
      cloud_instance_name: 'microsoftonline.com',
      cloud_audience_urn: 'urn:federation:MicrosoftOnline',
    })
  },
)

test('so is the domain of a guest, and whoever is in one of them', async () => {
  for (const user of ['guest@fabrikam.example', 'nobody@contoso.example']) {
    expect((await ask(`userrealm/${user}?api-version=1.0`)).body).toMatchObject({ account_type: 'Managed' })
  }
})

test('an unknown domain is unknown', async () => {
  expect((await ask('userrealm/ann@nowhere.example?api-version=1.0')).body).toEqual({
    ver: '1.0',
    account_type: 'Unknown',
    cloud_instance_name: 'microsoftonline.com',
  })
  expect((await ask('userrealm/ann@nowhere.example?api-version=2.1')).body).toMatchObject({
    NameSpaceType: 'Unknown',
  })
})

test('version 2.1 has other words for it', async () => {
  const answer = await ask('userrealm/ann@contoso.example?api-version=2.1', 'login.microsoftonline.us')
  expect(answer.body).toMatchObject({
    NameSpaceType: 'Managed',
    Login: 'ann@contoso.example',
    DomainName: 'contoso.example',
    FederationBrandName: 'Contoso',
    cloud_instance_name: 'microsoftonline.us',
  })
})

test('another version is refused', async () => {
  expect(await ask('userrealm/ann@contoso.example')).toMatchObject({
    status: 400,
    body: { error_codes: [90014] },
  })
})
