import type { Details } from './details.js'

/** A person. The password is known to the fake only so that the person can sign in. */
export type User = {
  readonly id: string
  userPrincipalName: string
  displayName: string
  mail: string | null
  accountEnabled: boolean
  userType: 'Member' | 'Guest'
  /** A personal Microsoft account (`idp: live.com`) rather than a work or school account. */
  personal: boolean
  password: string | null
  details?: Details
}
