import type { RedirectPlatform } from '../../domain/application.js'
import { BoundedMap } from './bounded-map.js'

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
  readonly challenge: { readonly method: 'S256' | 'plain'; readonly value: string } | undefined
  readonly nonce: string | undefined
  readonly expiresOn: number
  redeemed: boolean
}

/** A device that waits for somebody to sign in elsewhere (RFC 8628). */
export type DeviceSignIn = AskedFor & {
  readonly clientId: string
  /** The tenant as the device wrote it. */
  readonly tenant: string
  readonly deviceCode: string
  readonly userCode: string
  readonly expiresOn: number
  answer: 'pending' | 'declined' | { readonly tenantId: string; readonly userId: string }
  /** The start of the interval that polls are counted in, and how many there were. */
  polls: { since: number; count: number }
}

export type RefreshToken = SignedIn & {
  readonly issuedOn: number
  readonly expiresOn: number
  /** The client proved itself when it got the token, so it must do so with the token. */
  readonly confidential: boolean
  /** The client is a single-page application. */
  readonly spa: boolean
}

/** Sign-ins under way and sessions, of one fake. Full, it forgets the oldest. */
export type SignInState = {
  readonly codes: BoundedMap<string, AuthorizationCode>
  readonly devices: BoundedMap<string, DeviceSignIn>
  readonly refreshTokens: BoundedMap<string, RefreshToken>
  clear(): void
}

/** Nobody is signing in yet. */
export function createSignInState(): SignInState {
  const codes = new BoundedMap<string, AuthorizationCode>(1000)
  const devices = new BoundedMap<string, DeviceSignIn>(1000)
  const refreshTokens = new BoundedMap<string, RefreshToken>(10_000)
  return {
    codes,
    devices,
    refreshTokens,
    clear: () => {
      for (const map of [codes, devices, refreshTokens]) map.clear()
    },
  }
}
