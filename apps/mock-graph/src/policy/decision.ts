import type { AccessRule, GrantSet, ObservedRule } from './access-rule.js'

/** What is asked: an operation's rule, and the object it addresses (none for lists and creation). */
export type AccessRequest = {
  readonly operation: string
  readonly rule: AccessRule | undefined
  /** Id of the addressed object: a service principal, application, group, user or deleted item. */
  readonly resource: string | undefined
  /** Secrets in the body: writing some keys needs a further resource action. */
  readonly secrets?: readonly { readonly key: string; readonly value: string }[] | undefined
  /** Does what the service was seen to allow count, too? Default: what is documented does, alone. */
  readonly observed?: boolean
}

/** The outcome of one access check, with everything needed to explain it. */
export type Decision = Allow | Deny

export type Allow = {
  readonly effect: 'allow'
  /** The grant set that was satisfied. */
  readonly by: GrantSet
  /** What was needed besides and found. */
  readonly through: 'permission-alone' | 'ownership' | 'directory-role'
  /** The directory role, when `through` is `directory-role`. */
  readonly directoryRole?: string
  /** What the set rests on, where no page lists it. */
  readonly reading?: Reading
  readonly documented: boolean
}

/** How the published permissions are read where that goes beyond their letter: docs/discoveries/authorization.md. */
export type Reading =
  /** Of permissions needed together, `X.ReadWrite.All` stands for `X.Read.All`. */
  | 'writing-includes-reading'
  /** Seen, and not documented: an `ObservedRule`. */
  | ObservedRule['reading']

export type Deny = {
  readonly effect: 'deny'
  readonly reason: DenyReason
  /** The grant sets that were looked at. */
  readonly considered: readonly GrantSet[]
  /** Every way out, least privileged first. All steps of any one of them turn this into an allow. */
  readonly remedies: readonly Remedy[]
  readonly documented: boolean
}

export type DenyReason =
  /** No row exists for the operation. */
  | 'no-rule'
  /** This kind of caller is never served: a personal account, or an application where only users are. */
  | 'caller-not-supported'
  /** The token holds no sufficient set of permissions. */
  | 'no-permission'
  /** The permission is `.OwnedBy`, and the caller does not own the resource. */
  | 'not-owner'
  /** The user has the permission, but no directory role or ownership that allows the action. */
  | 'no-directory-role'

/** Changes to the directory that together would be enough. */
export type Remedy = readonly RemedyStep[]

export type RemedyStep =
  | { readonly kind: 'grant-app-role'; readonly permission: string; readonly to: string }
  | {
      readonly kind: 'consent-scope'
      readonly permission: string
      readonly client: string
      readonly user: string
    }
  | { readonly kind: 'add-owner'; readonly owner: string; readonly of: string }
  | { readonly kind: 'assign-directory-role'; readonly directoryRole: string; readonly to: string }
