import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader } from 'jose'
import type { Principal } from '../domain/principal.js'
import { clouds } from '../generated/clouds.js'
import { issuerOf } from './access-token-claims.js'
import { type Claims, principalOf } from './principal-of.js'
import type { SigningKeys } from './signing-keys.js'
import { noDots, TokenFault } from './token-fault.js'

/** A token that we signed: what stays true of it for ever. Times are seconds since 1970. */
export type VerifiedToken = {
  readonly principal: Principal
  readonly audience: string
  readonly notBefore: number
  readonly expiresOn: number
}

/** Checks form, signature and issuer. Throws {@link TokenFault} for the first that fails, in that order. */
export function createTokenVerifier(signingKeys: () => Promise<SigningKeys>) {
  let keySet: Promise<ReturnType<typeof createLocalJWKSet>> | undefined
  return async (token: string): Promise<VerifiedToken> => {
    const { algorithm, claims } = readToken(token)
    if (algorithm === 'none') throw new TokenFault('unsigned')
    keySet ??= signingKeys().then((keys) => createLocalJWKSet({ keys: keys.map((key) => key.publicJwk) }))
    const ours = await keySet
    await compactVerify(token, ours, { algorithms: ['RS256'] }).catch(() => {
      throw new TokenFault('wrong-signature')
    })
    const principal = principalOf(claims)
    if (!isIssuerOf(principal.tid, claims.iss)) throw new TokenFault('wrong-issuer')
    return {
      principal,
      audience: typeof claims.aud === 'string' ? claims.aud : '',
      notBefore: typeof claims.nbf === 'number' ? claims.nbf : 0,
      expiresOn: typeof claims.exp === 'number' ? claims.exp : 0,
    }
  }
}

function readToken(token: string): { algorithm: unknown; claims: Claims } {
  if (!token.includes('.')) throw new TokenFault('malformed', noDots)
  try {
    return { algorithm: decodeProtectedHeader(token).alg, claims: decodeJwt(token) }
  } catch {
    throw new TokenFault('malformed')
  }
}

function isIssuerOf(tid: string, issuer: unknown): boolean {
  if (tid === '') return false
  return issuer === issuerOf(tid) || clouds.some(({ authority }) => issuer === `${authority}/${tid}/v2.0`)
}
