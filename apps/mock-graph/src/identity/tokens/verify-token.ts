import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader } from 'jose'
import type { Principal } from '../../domain/directory/principal.js'
import { findSignInInstance } from '../../hosts/find-sign-in-instance.js'
import { claimsChallenges } from '../challenges/claims-request.js'
import { noDots, TokenError } from '../errors/token-error.js'
import type { SigningKeys } from '../keys/signing-keys.js'
import { issuerOf } from './issuer-of.js'
import { type Claims, principalOf } from './principal-of.js'

/** A token that we signed: what stays true of it for ever. Times are seconds since 1970. */
export type VerifiedToken = {
  readonly principal: Principal
  readonly audience: string
  readonly notBefore: number
  readonly expiresOn: number
  readonly issuedAt: number
  /** The client said that it understands claims challenges. */
  readonly continuous: boolean
}

/** Checks form, signature and issuer. Throws {@link TokenError} for the first that fails, in that order. */
export function createTokenVerifier(signingKeys: () => Promise<SigningKeys>) {
  let known: { keys: Promise<SigningKeys>; keySet: ReturnType<typeof createLocalJWKSet> } | undefined
  const keySetOf = async (keys: Promise<SigningKeys>) => {
    if (known?.keys !== keys) {
      const published = (await keys).map((key) => key.publicJwk)
      known = { keys, keySet: createLocalJWKSet({ keys: published }) }
    }
    return known.keySet
  }
  return async (token: string): Promise<VerifiedToken> => {
    const { algorithm, claims } = readToken(token)
    if (algorithm === 'none') throw new TokenError('unsigned')
    const ours = await keySetOf(signingKeys())
    await compactVerify(token, ours, { algorithms: ['RS256'] }).catch(() => {
      throw new TokenError('wrong-signature')
    })
    const principal = principalOf(claims)
    if (!isIssuerOf(principal.tid, claims.iss)) throw new TokenError('wrong-issuer')
    return {
      principal,
      audience: typeof claims.aud === 'string' ? claims.aud : '',
      notBefore: secondsOf(claims.nbf),
      expiresOn: secondsOf(claims.exp),
      issuedAt: secondsOf(claims.iat),
      continuous: Array.isArray(claims.xms_cc) && claims.xms_cc.includes(claimsChallenges),
    }
  }
}

const secondsOf = (claim: unknown) => (typeof claim === 'number' ? claim : 0)

function readToken(token: string): { algorithm: unknown; claims: Claims } {
  if (!token.includes('.')) throw new TokenError('malformed', noDots)
  try {
    return { algorithm: decodeProtectedHeader(token).alg, claims: decodeJwt(token) }
  } catch {
    throw new TokenError('malformed')
  }
}

function isIssuerOf(tid: string, issuer: unknown): boolean {
  if (tid === '' || typeof issuer !== 'string') return false
  if (issuer === issuerOf(tid)) return true
  const [, host, named] = /^https:\/\/([^/]+)\/([^/]+)\/v2\.0$/.exec(issuer) ?? []
  return named === tid && findSignInInstance(host ?? '') !== undefined
}
