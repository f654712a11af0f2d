import { generateSigningKeys, type SigningKey, type SigningKeys } from './signing-keys.js'

let shared: Promise<SigningKey> | undefined

/**
 * A signing key of its own `kid` each time, over one RSA key of this process: making that takes tens of milliseconds,
 * and is done when the first token is needed. The `kid` stands in what is signed, and whoever verifies looks the key up
 * by it, so a token of one such key is none of another.
 */
export async function shareSigningKeys(): Promise<SigningKeys> {
  shared ??= generateSigningKeys().then(([key]) => key)
  const { privateKey, record, publicJwk } = await shared
  const kid = crypto.randomUUID().replaceAll('-', '')
  return [{ kid, privateKey, record: { ...record, kid }, publicJwk: { ...publicJwk, kid } }]
}
