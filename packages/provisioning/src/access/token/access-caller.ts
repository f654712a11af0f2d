import type { Claims } from './token-claims.js'

/** Ids as the token tells them; empty where it does not. */
export type CallerIdentity = {
  /** Client id of the application. */
  readonly appid: string
  /** Object id of the user, or of the service principal of the application. */
  readonly oid: string
  readonly tid: string
  readonly expires: Date | undefined
}

/** Whom a token speaks for, as far as it says. */
export type AccessCaller =
  | (CallerIdentity & { readonly kind: 'application' })
  | (CallerIdentity & { readonly kind: 'user'; readonly personal: boolean })

/** The caller, with what the token grants. */
export type GrantedCaller = {
  readonly caller: AccessCaller
  /** The claim `scp` of a user, `roles` of an application. */
  readonly permissions: ReadonlySet<string>
  /** The claim `wids`: template ids of tenant-wide directory roles; `undefined` when the token does not tell. */
  readonly directoryRoles: ReadonlySet<string> | undefined
}

// learn.microsoft.com/entra/identity-platform/access-token-claims-reference: `tid` for all personal accounts, and in `idp`
// for those that are guests of a tenant.
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad'

export function callerOf(claims: Claims): GrantedCaller {
  const identity = {
    appid: textOf(claims.appid ?? claims.azp),
    oid: textOf(claims.oid),
    tid: textOf(claims.tid),
    expires: timeOf(claims.exp),
  }
  const delegated = claims.idtyp === 'user' || (claims.idtyp === undefined && claims.scp !== undefined)
  if (!delegated) {
    const permissions = new Set(textsOf(claims.roles))
    return { caller: { kind: 'application', ...identity }, permissions, directoryRoles: undefined }
  }
  const idp = textOf(claims.idp)
  const personal = identity.tid === personalTenant || idp === 'live.com' || idp.includes(personalTenant)
  return {
    caller: { kind: 'user', personal, ...identity },
    permissions: new Set(textOf(claims.scp).split(' ').filter(Boolean)),
    directoryRoles: claims.wids === undefined ? undefined : new Set(textsOf(claims.wids)),
  }
}

/** A time of a token: seconds since 1970. */
export const timeOf = (claim: unknown): Date | undefined =>
  typeof claim === 'number' ? new Date(claim * 1000) : undefined

const textOf = (claim: unknown) => (typeof claim === 'string' ? claim : '')
const textsOf = (claim: unknown) =>
  Array.isArray(claim) ? claim.filter((one) => typeof one === 'string') : []
