import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK } from 'jose'

/** A signing key as a record: a JWK with its private members, to be kept as safe as a password. */
export type SigningKeyRecord = Readonly<JWK> & { readonly kid: string }

/** An RS256 key that signs tokens. Extractable, so that it can be kept between starts. */
export type SigningKey = {
  readonly kid: string
  readonly privateKey: CryptoKey
  /** The same key as it is kept. */
  readonly record: SigningKeyRecord
  /** As published: `kty use kid n e`, never a private member. */
  readonly publicJwk: JWK
}

/** The first key signs; all of them verify. Newest first, never empty. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]]

/** One new RSA key of 2048 bits. Takes tens of milliseconds, so make it only when a token is needed. */
export async function generateSigningKeys(): Promise<SigningKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return [await describeKey(privateKey, crypto.randomUUID().replaceAll('-', ''))]
}

/** The keys of a JWK set with private members and `kid`s. Throws when the set is empty or a member is no such key. */
export async function importSigningKeys(jwks: JSONWebKeySet): Promise<SigningKeys> {
  const [first, ...others] = await Promise.all(jwks.keys.map(importSigningKey))
  if (!first) throw new Error('The key set holds no signing key. Generate one with generateSigningKeys().')
  return [first, ...others]
}

/** The keys as a JWK set, private members included: keep it as safe as a password. */
export const exportSigningKeys = (keys: SigningKeys): JSONWebKeySet => ({
  keys: keys.map(({ record }) => record),
})

/** The key of a record, to sign with. Throws when the JWK is no RSA key, has no `kid` or no private members. */
export async function importSigningKey(jwk: JWK): Promise<SigningKey> {
  if (jwk.kty !== 'RSA' || !jwk.d || !jwk.kid)
    throw new Error('A signing key needs kty RSA, kid and its private members.')
  const key = await importJWK({ ...jwk, ext: true }, 'RS256')
  if (key instanceof Uint8Array) throw new Error('A signing key must be an RSA key.')
  return describeKey(key, jwk.kid)
}

async function describeKey(privateKey: CryptoKey, kid: string): Promise<SigningKey> {
  const jwk = await exportJWK(privateKey)
  const { kty, n, e } = jwk
  const publicJwk = { kty, use: 'sig', kid, n, e } as JWK
  return { kid, privateKey, record: { ...jwk, kid, use: 'sig' }, publicJwk }
}
