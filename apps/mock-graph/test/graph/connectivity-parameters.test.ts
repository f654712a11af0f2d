import { describe, expect, test } from 'vitest'
import { connectivityOf } from '../../src/domain/provisioning/connectivity.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { ids, openPlace } from '../walk/place.js'

// The two bodies are those of AzureAD/SCIMReferenceCode:Microsoft.SCIM.LogicAppValidationTemplate/StandardLogicApp/
// scim-onboarding.agent.md@18a3e812, with values of our own.
const bearer = {
  authenticationType: 'AuthenticationToken',
  baseAddress: 'https://scim.example.com',
  secretToken: 'not-a-secret',
}
const oauth = {
  authenticationType: 'OAuth2ClientCredentialsGrant',
  baseAddress: 'https://scim.example.com',
  oauth2ClientId: 'client',
  oauth2ClientSecret: 'hunter2',
  oauth2TokenExchangeUri: 'https://auth.example.com/oauth/token',
  credentialLocationInRequest: 'Body',
}
const keys = generateSigningKeys()
const bodyOf = (pairs: Record<string, unknown>) => ({
  value: Object.entries(pairs).map(([key, value]) => ({ key, value })),
})

function open() {
  const place = openPlace({
    version: 'beta',
    throughApplication: false,
    usual: 'application-admin',
    signingKeys: () => keys,
  })
  const patch = (pairs: Record<string, unknown>) =>
    place.call('PATCH', '{sync}/connectivityParameters', bodyOf(pairs))
  const secrets = async () =>
    Object.fromEntries(
      (await place.call('GET', '{sync}/secrets')).body.value.map((one: { key: string; value: string }) => [
        one.key,
        one.value,
      ]),
    )
  const kept = () => {
    const [tenant] = JSON.parse(place.state()).tenants
    const [, record] = tenant.synchronization.find(([id]: [string]) => id === ids.target)
    return connectivityOf(record)
  }
  return { ...place, patch, secrets, kept }
}

describe('PATCH …/connectivityParameters', () => {
  test('keeps what a target needs to sign in by OAuth', async () => {
    const { patch, kept } = open()
    expect((await patch(oauth)).status).toBe(204)
    expect(kept()).toEqual({ ...oauth, secretToken: undefined })
  })

  test('and the secrets of v1.0 are one value, whichever was written', async () => {
    const { call, patch, secrets, kept } = open()
    await patch(bearer)
    expect(await secrets()).toMatchObject({ BaseAddress: 'https://scim.example.com', SecretToken: '*' })
    await call(
      'PUT',
      '{sync}/secrets',
      bodyOf({ BaseAddress: 'https://other.example.com', SecretToken: 's' }),
    )
    expect(kept()).toMatchObject({ baseAddress: 'https://other.example.com', secretToken: 's' })
  })

  test('changes what it names, and removes by an empty text', async () => {
    const { patch, kept } = open()
    await patch(oauth)
    await patch({ oauth2ClientId: 'other', oauth2ClientSecret: '', credentialLocationInRequest: null })
    expect(kept()).toEqual({
      ...oauth,
      secretToken: undefined,
      oauth2ClientId: 'other',
      oauth2ClientSecret: undefined,
      credentialLocationInRequest: 'Header',
    })
  })

  test('shows no secret to anybody who reads them', async () => {
    const { call, patch } = open()
    await patch(oauth)
    const read = await call('GET', '{sync}?$expand=jobs')
    const listed = await call('GET', '{sync}/secrets')
    expect(JSON.stringify([read.body, listed.body])).not.toContain('hunter2')
  })

  test.each([
    ['SyncAll', { ...bearer, SyncAll: 'false' }],
    ['a key in the case of v1.0', { BaseAddress: 'hunter2' }],
    ['a key that there is not', { hunter2: 'hunter2' }],
    ['a key that every object has', { constructor: 'hunter2' }],
    ['another way to sign in', { authenticationType: 'hunter2' }],
    ['another place of the credentials', { credentialLocationInRequest: 'hunter2' }],
    ['a number', { secretToken: 1 }],
  ])('refuses %s, quotes nothing and changes nothing', async (_, pairs) => {
    const { patch, state } = open()
    const before = state()
    const { status, body } = await patch(pairs)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).not.toContain('hunter2')
    expect(state()).toBe(before)
  })

  test('is no place to validate from: inline credentials know no location, by the same guide', async () => {
    const { call } = open()
    const { body } = await call('POST', '{sync}/jobs/validateCredentials', {
      templateId: 'scim',
      credentials: [{ key: 'CredentialLocationInRequest', value: 'Header' }],
    })
    expect([body.error.code, body.error.message]).toEqual([
      'InternalError',
      "Requested value 'CredentialLocationInRequest' was not found.",
    ])
  })
})
