import { base64url, type ProtectedHeaderParameters } from 'jose'
import type { KeyCredential } from '../../domain/directory/application.js'
import { certificateBytes } from './certificate-bytes.js'

/** The certificate that a header names, by `x5t`, `x5t#S256` or `kid` (the SHA-1 thumbprint, also in hexadecimal). */
export async function findCertificate(
  header: ProtectedHeaderParameters,
  certificates: readonly KeyCredential[],
): Promise<KeyCredential | undefined> {
  const named = namedThumbprint(header)
  if (named === '') return undefined
  for (const certificate of certificates) {
    if ((await thumbprintsOf(certificate)).includes(named)) return certificate
  }
  return undefined
}

/** The thumbprint in a header, in upper-case hexadecimal as Entra's texts have it; empty where there is none. */
export function namedThumbprint(header: ProtectedHeaderParameters): string {
  const names = [header['x5t#S256'], header.x5t, header.kid]
  return names.map((name) => (typeof name === 'string' ? readThumbprint(name) : '')).find(Boolean) ?? ''
}

function readThumbprint(name: string): string {
  if (/^[\da-f]{40}$/i.test(name)) return name.toUpperCase()
  try {
    const bytes = base64url.decode(name)
    return bytes.length === 20 || bytes.length === 32 ? hexOf(bytes) : ''
  } catch {
    return ''
  }
}

async function thumbprintsOf({ key }: KeyCredential): Promise<string[]> {
  try {
    const der = certificateBytes(key)
    const digests = ['SHA-1', 'SHA-256'].map((algorithm) => crypto.subtle.digest(algorithm, der))
    return (await Promise.all(digests)).map((digest) => hexOf(new Uint8Array(digest)))
  } catch {
    return []
  }
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
