/** Somebody or something that signed in, or tried to. */
export type SignIn = {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly kind: SignInKind
  readonly correlationId: string
  readonly client: SignInClient
  /** Null for an application on its own. */
  readonly user: SignInUser | null
  /** What was signed in to; null where that was not understood. */
  readonly resource: SignInClient | null
  /** As the log names kinds of clients: `Browser`, `Mobile Apps and Desktop clients`. Null for an application on its own. */
  readonly clientApp: string | null
  readonly userAgent: string | null
  /** Number of the AADSTS code, 0 where it succeeded, and what it says. */
  readonly errorCode: number
  readonly failureReason: string | null
  /** With what an application proved itself; null where it was not asked to. */
  readonly credential: 'clientSecret' | 'clientAssertion' | 'managedIdentity' | null
}

export type SignInKind = 'interactiveUser' | 'nonInteractiveUser' | 'servicePrincipal' | 'managedIdentity'

export type SignInClient = {
  readonly appId: string
  readonly displayName: string
  /** Object id of its service principal in the tenant; null where it has none. */
  readonly servicePrincipalId: string | null
}

export type SignInUser = {
  readonly id: string
  readonly displayName: string
  readonly userPrincipalName: string
}
