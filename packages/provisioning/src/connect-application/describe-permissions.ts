/** What an operation asks for: the part of `requiredPermissions(operation)` that is told. */
export type RequiredByOperation = {
  /** Alternatives, each with all that it takes. */
  readonly application: { readonly least: readonly (readonly string[])[] } | null
  readonly delegated: {
    readonly work: {
      readonly least: readonly (readonly string[])[]
      readonly directoryRoles: readonly string[]
    } | null
  }
}

/** In words: `secrets.put: as an application A; as a user B, with the directory role C or D`. */
export function describePermissions(operation: string, required: RequiredByOperation): string {
  const { application, delegated } = required
  const roles = delegated.work?.directoryRoles ?? []
  const role = roles.length > 0 ? `, with the directory role ${roles.join(' or ')}` : ''
  return `${operation}: as an application ${alternatives(application?.least)}; as a user ${alternatives(delegated.work?.least)}${role}`
}

function alternatives(least: readonly (readonly string[])[] | undefined): string {
  if (!least) return 'never'
  if (least.every((set) => set.length === 0)) return 'any token'
  return least.map((set) => set.join(' with ')).join(' or ')
}
