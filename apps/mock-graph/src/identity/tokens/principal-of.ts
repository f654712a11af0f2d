import type { Principal } from '../../domain/directory/principal.js'

/** Claims of a token whose signature holds. What they say is still to be checked. */
export type Claims = Readonly<Record<string, unknown>>

/** Who a token speaks for. The only place that reads `roles`, `scp` and `wids`. */
export function principalOf(claims: Claims): Principal {
  const caller = {
    tid: textOf(claims.tid),
    oid: textOf(claims.oid),
    appid: textOf(claims.appid ?? claims.azp),
  }
  return claims.idtyp === 'user' || (claims.idtyp === undefined && claims.scp !== undefined)
    ? {
        kind: 'user',
        ...caller,
        scopes: new Set(textOf(claims.scp).split(' ').filter(Boolean)),
        directoryRoles: textsOf(claims.wids),
        personal: claims.idp === 'live.com',
      }
    : { kind: 'application', ...caller, appRoles: textsOf(claims.roles) }
}

const textOf = (claim: unknown) => (typeof claim === 'string' ? claim : '')

function textsOf(claim: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(claim) ? claim.filter((one) => typeof one === 'string') : [])
}
