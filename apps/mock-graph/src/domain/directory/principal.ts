/** Who is calling, as read from an access token: a signed-in user or an application on its own. */
export type Principal = UserPrincipal | ApplicationPrincipal

/** A delegated caller (`idtyp: user`). Holds scopes and directory roles, never app roles. */
export type UserPrincipal = {
  readonly kind: 'user'
  readonly tid: string
  readonly oid: string
  readonly appid: string
  /** The `scp` claim, split. */
  readonly scopes: ReadonlySet<string>
  /** The `wids` claim: template ids of the tenant-wide directory roles of the user. */
  readonly directoryRoles: ReadonlySet<string>
  /** True for a personal Microsoft account, which the synchronization API never serves. */
  readonly personal: boolean
}

/** An app-only caller (`idtyp: app`). Holds app roles, never scopes. */
export type ApplicationPrincipal = {
  readonly kind: 'application'
  readonly tid: string
  readonly oid: string
  readonly appid: string
  /** The `roles` claim. */
  readonly appRoles: ReadonlySet<string>
}
