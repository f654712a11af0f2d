import { compactVerify, createLocalJWKSet, errors } from 'jose'
import type { Application } from '../../domain/directory/application.js'
import { type ClientAssertion, checkLifetime } from '../clients/client-assertion.js'
import { OAuthError } from '../errors/oauth-error.js'
import type { IssuerKeys } from './issuers.js'
import { matchCredential } from './match-credential.js'

// What issuers sign with, by their OpenID configurations: GitHub and Kubernetes RS256, some clusters ES256.
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384']

/** Whether somebody else than the client issued the assertion: an issuer is an address, a client has an id. */
export const isFederated = ({ claims }: ClientAssertion): boolean =>
  typeof claims.iss === 'string' && /^https?:\/\//i.test(claims.iss)

/**
 * Checks an assertion of an outside issuer (workload identity federation): algorithm, federated credential, key,
 * signature, lifetime, in that order. Throws {@link OAuthError}.
 */
export async function checkFederatedAssertion(
  assertion: ClientAssertion,
  application: Application,
  keysOf: IssuerKeys,
  now: Date,
): Promise<void> {
  const { jws, header, claims } = assertion
  if (!algorithms.includes(String(header.alg))) throw new OAuthError(50027)
  const { issuer } = matchCredential(application, claims)
  const keys = await keysOf(issuer)
  if (!keys) throw new OAuthError(50166)
  await compactVerify(jws, createLocalJWKSet(keys), { algorithms }).catch((error: unknown) => {
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      throw new OAuthError(700027, 'signature', '', application.appId)
    }
    throw new OAuthError(7000272, header.kid ?? '', issuer)
  })
  checkLifetime(claims, now)
}
