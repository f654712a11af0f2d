import { compactVerify, importX509 } from 'jose'
import type { Application, KeyCredential } from '../../domain/directory/application.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { TokenRequest } from '../grants/token-request.js'
import { certificateBytes } from './certificate-bytes.js'
import { type ClientAssertion, checkLifetime } from './client-assertion.js'
import { findCertificate, namedThumbprint } from './find-certificate.js'
import { isTokenEndpoint } from './is-token-endpoint.js'
import { withRawSignature } from './raw-signature.js'

// The identity libraries sign with PS256, older ones and Terraform with RS256, Terraform with ES256 for an EC key.
const algorithms: ReadonlySet<unknown> = new Set(['PS256', 'RS256', 'ES256'])

/**
 * Checks an assertion that the application signed itself against its certificates: subject, key, signature, audience,
 * lifetime, in that order. One may be used again until it expires. Throws {@link OAuthError}.
 */
export async function checkAssertion(
  { jws, header, claims }: ClientAssertion,
  request: TokenRequest,
  application: Application,
  world: SignInContext['world'],
  now: Date,
): Promise<void> {
  if (!algorithms.has(header.alg)) throw new OAuthError(50027)
  const clientId = request.clientId.toLowerCase()
  if ([claims.iss, claims.sub].some((id) => String(id).toLowerCase() !== clientId))
    throw new OAuthError(700021)
  const certificate = await findCertificate(header, application.keyCredentials)
  if (!certificate) throw new OAuthError(700027, 'unknown', namedThumbprint(header), application.appId)
  if (!isCurrent(certificate, now))
    throw new OAuthError(700027, 'expired', namedThumbprint(header), application.appId)
  if (!(await isSignedWith(certificate, jws, String(header.alg))))
    throw new OAuthError(700027, 'signature', namedThumbprint(header), application.appId)
  if (!isTokenEndpoint(claims.aud, request, world)) throw new OAuthError(700023)
  checkLifetime(claims, now)
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
