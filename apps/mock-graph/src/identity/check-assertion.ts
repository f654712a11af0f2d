import { compactVerify, decodeJwt, decodeProtectedHeader, importX509, type JWTPayload } from 'jose'
import type { Application, KeyCredential } from '../domain/application.js'
import { certificateBytes } from './certificate-bytes.js'
import { findCertificate, namedThumbprint } from './find-certificate.js'
import { isTokenEndpoint } from './is-token-endpoint.js'
import { withRawSignature } from './raw-signature.js'
import type { SignInContext } from './sign-in-exchange.js'
import { SignInFault } from './sign-in-fault.js'
import { requireField, type TokenRequest } from './token-request.js'

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
// The identity libraries sign with PS256, older ones and Terraform with RS256, Terraform with ES256 for an EC key.
const algorithms: ReadonlySet<unknown> = new Set(['PS256', 'RS256', 'ES256'])
/** Seconds that the clock of the client may differ from ours. */
const leeway = 300

/**
 * Checks a `client_assertion` (RFC 7523) against the certificates of the application: form, subject, key, signature,
 * audience, lifetime, in that order. One may be used again until it expires. Throws {@link SignInFault}.
 */
export async function checkAssertion(
  request: TokenRequest,
  application: Application,
  world: SignInContext['world'],
  now: Date,
): Promise<void> {
  const type = requireField(request.form, 'client_assertion_type')
  if (type !== assertionType) throw new SignInFault(50027)
  const assertion = requireField(request.form, 'client_assertion')
  const { header, claims } = readAssertion(assertion)
  if (!algorithms.has(header.alg)) throw new SignInFault(50027)
  const clientId = request.clientId.toLowerCase()
  if ([claims.iss, claims.sub].some((id) => String(id).toLowerCase() !== clientId))
    throw new SignInFault(700021)
  const certificate = await findCertificate(header, application.keyCredentials)
  if (!certificate) throw new SignInFault(700027, 'unknown', namedThumbprint(header), application.appId)
  if (!isCurrent(certificate, now))
    throw new SignInFault(700027, 'expired', namedThumbprint(header), application.appId)
  if (!(await isSignedWith(certificate, assertion, String(header.alg))))
    throw new SignInFault(700027, 'signature', namedThumbprint(header), application.appId)
  if (!isTokenEndpoint(claims.aud, request, world)) throw new SignInFault(700023)
  checkLifetime(claims, now)
}

function readAssertion(assertion: string) {
  try {
    return { header: decodeProtectedHeader(assertion), claims: decodeJwt(assertion) }
  } catch {
    throw new SignInFault(50027)
  }
}

const isCurrent = ({ startDateTime, endDateTime }: KeyCredential, now: Date): boolean =>
  Date.parse(startDateTime) <= now.getTime() && now.getTime() < Date.parse(endDateTime)

async function isSignedWith({ key }: KeyCredential, assertion: string, algorithm: string): Promise<boolean> {
  try {
    const lines = btoa(String.fromCharCode(...certificateBytes(key)))
    const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----`
    const publicKey = await importX509(pem, algorithm)
    await compactVerify(withRawSignature(assertion, algorithm), publicKey, { algorithms: [algorithm] })
    return true
  } catch {
    return false
  }
}

function checkLifetime({ exp, nbf }: JWTPayload, now: Date): void {
  const seconds = now.getTime() / 1000
  const [from, until] = [Number(nbf ?? 0), Number(exp ?? 0)]
  if (from <= seconds + leeway && seconds - leeway < until) return
  throw new SignInFault(700024, textOf(seconds), textOf(from), textOf(until))
}

/** A date as the texts of Entra have it. Numbers that are none stay as they are. */
function textOf(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? 'an unreadable time' : date.toISOString()
}
