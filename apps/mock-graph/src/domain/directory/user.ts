import type { Details } from './details.js'

/** A person. The password is known to the fake only so that the person can sign in. */
export type User = {
  readonly id: string
  readonly userPrincipalName: string
  readonly displayName: string
  readonly mail: string | null
  readonly accountEnabled: boolean
  readonly userType: 'Member' | 'Guest'
  /** A personal Microsoft account (`idp: live.com`) rather than a work or school account. */
  readonly personal: boolean
  readonly password: string | null
  readonly details?: Details
}
