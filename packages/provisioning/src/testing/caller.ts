/** What a caller may have besides permissions. */
export type CallerOptions = {
  /** Its name in explanations. Default: its kind and a number. */
  readonly name?: string
  /** Object ids of the service principals it owns. */
  readonly owns?: readonly string[]
}

export type UserOptions = CallerOptions & {
  /** Names of built-in directory roles, over the whole tenant or over one service principal (its object id). */
  readonly directoryRoles?: readonly (string | { readonly role: string; readonly over: string })[]
  /** A personal Microsoft account. Default: a work account. */
  readonly personal?: boolean
}

/** An application that calls with its own permissions. */
export type ApplicationCaller = CallerOptions & {
  readonly kind: 'application'
  readonly permissions: readonly string[]
}

/** A signed-in user, calling through a client with these delegated permissions. */
export type UserCaller = UserOptions & { readonly kind: 'user'; readonly permissions: readonly string[] }

export type Caller = ApplicationCaller | UserCaller

/**
 * An application with these application permissions.
 * @example application('Application.ReadWrite.OwnedBy', { owns: [target] })
 */
export function application(...permissions: string[]): ApplicationCaller
export function application(...given: [...permissions: string[], options: CallerOptions]): ApplicationCaller
export function application(...given: (string | CallerOptions)[]): ApplicationCaller {
  return { kind: 'application', ...split<CallerOptions>(given) }
}

/**
 * A user of a client that has these delegated permissions. At least one is needed: nobody can sign in for nothing.
 * @example user('Synchronization.ReadWrite.All', { directoryRoles: ['Application Administrator'] })
 */
export function user(...permissions: string[]): UserCaller
export function user(...given: [...permissions: string[], options: UserOptions]): UserCaller
export function user(...given: (string | UserOptions)[]): UserCaller {
  return { kind: 'user', ...split<UserOptions>(given) }
}

const split = <Options extends CallerOptions>(given: (string | Options)[]) => ({
  permissions: given.filter((one) => typeof one === 'string'),
  ...given.filter((one) => typeof one !== 'string').at(-1),
})
