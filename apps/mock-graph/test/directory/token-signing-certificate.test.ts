import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { openPlace } from '../walk/place.js'

const keys = generateSigningKeys()
const open = () => {
  const { call } = openPlace({
    version: 'v1.0',
    throughApplication: false,
    usual: 'application-admin',
    signingKeys: () => keys,
  })
  const sp = '/servicePrincipals/{servicePrincipal-id}'
  return {
    add: (body: unknown) => call('POST', `${sp}/addTokenSigningCertificate`, body),
    read: async () => (await call('GET', sp)).body,
  }
}

// api/serviceprincipal-addtokensigningcertificate.md@0773f1f: its example, and what it says of the three credentials.
describe('addTokenSigningCertificate', () => {
  test('answers the public part, with the members of the example', async () => {
    const { add } = open()
    const { status, body } = await add({
      displayName: 'CN=customDisplayName',
      endDateTime: '2028-01-25T00:00:00Z',
    })
    expect([status, body]).toEqual([
      200,
      {
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.selfSignedCertificate',
        customKeyIdentifier: expect.stringMatching(/^[\w+/]{27}=$/),
        displayName: 'CN=customDisplayName',
        endDateTime: '2028-01-25T00:00:00Z',
        key: expect.stringMatching(/^MII/),
        keyId: expect.any(String),
        startDateTime: '2026-03-01T12:00:00Z',
        thumbprint: expect.stringMatching(/^[\dA-F]{40}$/),
        type: 'AsymmetricX509Cert',
        usage: 'Verify',
      },
    ])
    const certificate = new X509Certificate(Buffer.from(body.key, 'base64'))
    expect(certificate.subject).toBe('CN=customDisplayName')
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.fingerprint.replaceAll(':', '')).toBe(body.thumbprint)
    expect(Buffer.from(body.customKeyIdentifier, 'base64').toString('hex').toUpperCase()).toBe(
      body.thumbprint,
    )
    expect(certificate.validToDate).toEqual(new Date('2028-01-25T00:00:00Z'))
  })

  test('leaves two keys and a password, all with one customKeyIdentifier, and shows no private key', async () => {
    const { add, read } = open()
    const { customKeyIdentifier, keyId } = (await add({ displayName: 'CN=a' })).body
    const { keyCredentials, passwordCredentials } = await read()
    const [signing, verifying] = keyCredentials
    expect([signing.usage, verifying.usage]).toEqual(['Sign', 'Verify'])
    expect(verifying.keyId).toBe(keyId)
    expect(passwordCredentials[0].keyId).toBe(signing.keyId)
    const shared = [signing, verifying, passwordCredentials[0]]
    expect(shared.map((one) => one.customKeyIdentifier)).toEqual(Array(3).fill(customKeyIdentifier))
    expect(shared.map(({ key, secretText }) => key ?? secretText ?? null)).toEqual([null, null, null])
  })

  test('ends after three years, unless told', async () => {
    const { add } = open()
    expect((await add({ displayName: 'CN=a' })).body.endDateTime).toBe('2029-03-01T12:00:00Z')
  })

  test.each([
    [{}],
    [{ displayName: 'customDisplayName' }],
    [{ displayName: 'CN=a', endDateTime: '2029-03-02T00:00:00Z' }],
    [{ displayName: 'CN=a', endDateTime: '2026-01-01T00:00:00Z' }],
    [{ displayName: 'CN=a', endDateTime: 'soon' }],
    [{ displayName: 'CN=a', colour: 'red' }],
  ])('refuses %j and changes nothing', async (body) => {
    const { add, read } = open()
    expect((await add(body)).status).toBe(400)
    expect((await read()).keyCredentials).toEqual([])
  })
})
