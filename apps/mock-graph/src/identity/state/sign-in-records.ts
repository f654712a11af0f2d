import type { RedirectPlatform } from '../../domain/directory/application.js'
import type { KindTable } from '../../store/table.js'
import type { SigningKeyRecord } from '../keys/signing-keys.js'

/** What was asked for at the start of a sign-in, for when tokens are fetched without saying it again. */
export type AskedFor = { readonly scope: string; readonly resource: string }

/** Who signed in through which client. Ids, as the objects may change or go until tokens are fetched. */
export type SignedIn = AskedFor & {
  readonly clientId: string
  readonly tenantId: string
  readonly userId: string
}

/** A code on its way through a browser (RFC 6749, section 4.1). Times are seconds since 1970. */
export type AuthorizationCode = SignedIn & {
  readonly redirectUri: string
  readonly platform: RedirectPlatform
  readonly challenge: { readonly method: 'S256' | 'plain'; readonly value: string } | null
  readonly nonce: string | null
  readonly expiresOn: number
  readonly redeemed: boolean
}

/** A device that waits for somebody to sign in elsewhere (RFC 8628). */
export type DeviceSignIn = AskedFor & {
  readonly clientId: string
  /** The tenant as the device wrote it. */
  readonly tenant: string
  readonly deviceCode: string
  readonly userCode: string
  readonly expiresOn: number
  readonly answer: 'pending' | 'declined' | { readonly tenantId: string; readonly userId: string }
  /** The start of the interval that polls are counted in, and how many there were. */
  readonly polls: { readonly since: number; readonly count: number }
}

export type RefreshToken = SignedIn & {
  readonly issuedOn: number
  readonly expiresOn: number
  /** The client proved itself when it got the token, so it must do so with the token. */
  readonly confidential: boolean
  /** The client is a single-page application. */
  readonly spa: boolean
}

/** Tokens given before are no longer to be believed. */
export type Revocation = {
  /** The second from which on they are good again. */
  readonly validFrom: number
}

/** A claims challenge that was given, and when it was met. */
export type Challenge = {
  readonly claims: string
  readonly givenOn: number
  readonly metOn: number | null
}

/** What the fake Entra remembers, whichever tenant it is about. */
export type SignInRecords = {
  /** By the code itself. */
  authorizationCodes: AuthorizationCode
  /** By the user code. */
  deviceSignIns: DeviceSignIn
  /** By the token itself. */
  refreshTokens: RefreshToken
  /** By the object id of a principal or the id of a client, in lower case. */
  revocations: Revocation
  /** By tenant, principal and client. */
  challenges: Challenge
  /** By `kid`; the one that came last signs. */
  signingKeys: SigningKeyRecord
}

export const signInKinds: KindTable<SignInRecords> = {
  authorizationCodes: { atMost: 1_000 },
  deviceSignIns: { atMost: 1_000 },
  refreshTokens: { atMost: 10_000 },
  revocations: { atMost: 10_000 },
  challenges: { atMost: 10_000 },
  signingKeys: {},
}
