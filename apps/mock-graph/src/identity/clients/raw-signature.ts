import { base64url } from 'jose'

const half = 32

/**
 * A compact JWS whose ES256 signature is as RFC 7518 section 3.4 wants it: r and s side by side. Terraform sends ASN.1
 * instead (hashicorp/terraform-provider-azuread, `clientassertion`). Throws when the signature is neither.
 */
export function withRawSignature(jws: string, algorithm: string): string {
  if (algorithm !== 'ES256') return jws
  const [header, payload, encoded = ''] = jws.split('.')
  const signature = base64url.decode(encoded)
  if (signature.length === 2 * half) return jws
  return `${header}.${payload}.${base64url.encode(readSequence(signature))}`
}

/** SEQUENCE { INTEGER r, INTEGER s }, each below 2^256, so that every length fits in one byte. */
function readSequence(der: Uint8Array): Uint8Array {
  const raw = new Uint8Array(2 * half)
  let at = 2
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw new Error('The signature is no ASN.1 sequence.')
  for (const end of [half, 2 * half]) {
    const length = der[at + 1] ?? 0
    const number = der.subarray(at + 2, at + 2 + length)
    const digits = number[0] === 0 ? number.subarray(1) : number
    if (der[at] !== 0x02 || number.length !== length || digits.length > half)
      throw new Error('The signature holds no two numbers.')
    raw.set(digits, end - digits.length)
    at += 2 + length
  }
  return raw
}
