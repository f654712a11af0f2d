/**
 * What the sources say of one operation, written by hand. Nothing here comes from `openapi/` or `src/generated/rules.ts`:
 * the matrix compares the two.
 */
export type Statement = {
  /** The page that says so, below https://learn.microsoft.com/graph/api/ unless it names its repository. */
  readonly page: string
  /** False when no page or permission data lists the call, and the rule is a neighbour's (docs/decisions/0004). */
  readonly documented: boolean
  readonly permissions: Permissions
  readonly standing: Standing
}

/** The permissions that suffice, by kind of caller. */
export type Permissions = {
  readonly application: Sets
  readonly work: Sets
  readonly personal: Sets
}

/** Any one of the sets is enough; of a set, every permission is needed. */
export type Sets = readonly (readonly string[])[] | 'never'

/** What a signed-in user needs besides: nothing, or one of the named directory roles, an action of a custom one, or ownership. */
export type Standing =
  | 'anyone'
  | { readonly roles: readonly string[]; readonly action?: string; readonly owner: boolean }

/** `anyOf('A', 'B + C')`: A alone, or B together with C. */
export const anyOf = (...sets: string[]): Sets => sets.map((set) => set.split(' + '))

/** Every valid token will do. */
export const anyToken: Sets = [[]]

export const application = (...sets: string[]) => ({ application: anyOf(...sets) })
export const work = (...sets: string[]) => ({ work: anyOf(...sets), personal: 'never' as const })

/** The same permissions for an application and a work account, as on most pages; never for a personal account. */
export const alike = (...sets: string[]): Permissions => ({ ...application(...sets), ...work(...sets) })

/** A path with its parameters forgotten: `/groups/{id}/members/{id}/$ref`. */
export const plainPath = (path: string) => path.replaceAll(/\{[^}]+\}/g, '{id}').replace('()', '')
