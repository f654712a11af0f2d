/** A set of permissions that together grant an operation. */
export type GrantSet = readonly string[]

/** What one kind of caller must hold: any one of the sets. `null` means that kind is never served. */
export type SchemeRule = {
  readonly least: readonly string[]
  readonly anyOf: readonly GrantSet[]
  /** Sets of `anyOf` that no page lists: a writing permission in the place of the reading one. */
  readonly assumed?: readonly GrantSet[]
} | null

/** What a signed-in user needs besides the permission. `owners`: an owner of the resource qualifies too. */
export type UserCondition =
  | { readonly everyone: true }
  | { readonly action: string; readonly owners: boolean; readonly also?: readonly SecretCondition[] }
  | { readonly roles: readonly string[]; readonly owners: boolean }

/** A further resource action that writing a certain secret asks for. */
export type SecretCondition = { readonly secretKey: string; readonly value: string; readonly action: string }

/** A way in that reports show: signed-in users of work accounts with one of the sets and the built-in directory role. */
export type ObservedRule = {
  readonly reading: 'applications-include-provisioning'
  readonly anyOf: readonly GrantSet[]
  readonly role: string
}

/** Everything the policy knows of one operation: its rows in `openapi/permissions.yaml` and `openapi/roles.yaml`. */
export type AccessRule = {
  /** False when the permissions are those of a neighbouring operation, because none are published. */
  readonly documented: boolean
  /** The neighbour whose rule was taken. */
  readonly as?: string
  readonly delegatedWork: SchemeRule
  readonly delegatedPersonal: SchemeRule
  readonly application: SchemeRule
  readonly user: UserCondition
  /** What the service was seen to allow besides, though no page says so. */
  readonly observed?: ObservedRule
  /** Where the rows come from. */
  readonly source: string
}
