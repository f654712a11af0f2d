import type { JWTPayload } from 'jose'
import type { Application, FederatedIdentityCredential } from '../../domain/directory/application.js'
import { OAuthError } from '../errors/oauth-error.js'

/**
 * The federated credential that an assertion is of: letters count as they are, in capitals or not. Throws
 * {@link OAuthError} 70025, or, for the first of issuer, audience and subject that none has, 700211, 700212, 700213
 * (7002138 where only capitals differ).
 */
export function matchCredential(
  { appId, displayName, federatedIdentityCredentials = [] }: Application,
  claims: JWTPayload,
): FederatedIdentityCredential {
  if (federatedIdentityCredentials.length === 0) throw new OAuthError(70025, appId, displayName)
  const [issuer, subject] = [textOf(claims.iss), textOf(claims.sub)]
  const presented = [claims.aud ?? []].flat()
  const ofIssuer = federatedIdentityCredentials.filter((one) => one.issuer === issuer)
  if (ofIssuer.length === 0) throw new OAuthError(700211, issuer)
  const ofAudience = ofIssuer.filter(({ audiences }) => audiences.some((one) => presented.includes(one)))
  if (ofAudience.length === 0) throw new OAuthError(700212, presented.join(', '))
  const found = ofAudience.find((one) => one.subject === subject)
  if (found) return found
  const onlyCase = ofAudience.some((one) => one.subject.toLowerCase() === subject.toLowerCase())
  throw new OAuthError(onlyCase ? 7002138 : 700213, subject)
}

const textOf = (claim: unknown) => (typeof claim === 'string' ? claim : '')
