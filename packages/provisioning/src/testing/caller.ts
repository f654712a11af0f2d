import type { ApplicationPermission, DelegatedPermission, DirectoryRoleName } from '../generated/names.js'
import { checkOptions, type OptionKinds } from '../options/check-options.js'

/** What a caller may have besides permissions. */
export type CallerOptions = {
  /** Its name in explanations. Default: its kind and a number. */
  readonly name?: string
  /** Object ids of the service principals it owns. */
  readonly owns?: readonly string[]
}

export type UserOptions = CallerOptions & {
  /** Names of built-in directory roles, over the whole tenant or over one service principal (its object id). */
  readonly directoryRoles?: readonly (
    | DirectoryRoleName
    | { readonly role: DirectoryRoleName; readonly over: string }
  )[]
  /** A personal Microsoft account. Default: a work account. */
  readonly personal?: boolean
}

/** An application that calls with its own permissions. */
export type ApplicationCaller = CallerOptions & {
  readonly kind: 'application'
  readonly permissions: readonly ApplicationPermission[]
}

/** A signed-in user, calling through a client with these delegated permissions. */
export type UserCaller = UserOptions & {
  readonly kind: 'user'
  readonly permissions: readonly DelegatedPermission[]
}

export type Caller = ApplicationCaller | UserCaller

/**
 * An application with these application permissions. Throws a `TypeError` for an option that there is not.
 * @example application('Application.ReadWrite.OwnedBy', { owns: [target] })
 */
export function application(...permissions: ApplicationPermission[]): ApplicationCaller
export function application(
  ...given: [...permissions: ApplicationPermission[], options: CallerOptions]
): ApplicationCaller
export function application(...given: (ApplicationPermission | CallerOptions)[]): ApplicationCaller {
  return { kind: 'application', ...readCaller<ApplicationPermission, CallerOptions>('application', given) }
}

/**
 * A user of a client that has these delegated permissions. At least one is needed: nobody can sign in for nothing. Throws
 * a `TypeError` for an option that there is not.
 * @example user('Synchronization.ReadWrite.All', { directoryRoles: ['Application Administrator'] })
 */
export function user(...permissions: DelegatedPermission[]): UserCaller
export function user(...given: [...permissions: DelegatedPermission[], options: UserOptions]): UserCaller
export function user(...given: (DelegatedPermission | UserOptions)[]): UserCaller {
  return { kind: 'user', ...readCaller<DelegatedPermission, UserOptions>('user', given) }
}

const ofApplication: OptionKinds<CallerOptions> = { name: 'text', owns: 'list' }
const ofUser: OptionKinds<UserOptions> = { ...ofApplication, directoryRoles: 'list', personal: 'switch' }

/** Permissions and, at the end, options. Throws a `TypeError` for what is neither, and for a wrong option. */
function readCaller<Permission extends string, Options extends CallerOptions>(
  kind: 'application' | 'user',
  given: readonly (Permission | Options)[],
): { permissions: Permission[] } & Partial<Options> {
  const options = given.filter((one): one is Options => typeof one !== 'string')
  for (const one of options) checkOptions(kind, one, kind === 'user' ? ofUser : ofApplication)
  if (options.length > 1 || (options.length === 1 && typeof given.at(-1) === 'string')) {
    throw new TypeError(`${kind}() takes its options once, after the permissions.`)
  }
  const permissions = given.filter((one): one is Permission => typeof one === 'string')
  return Object.assign({ permissions }, options[0])
}

/** Throws a `TypeError` for what neither `application()` nor `user()` gave. */
export function checkCaller(caller: unknown, where: string): void {
  const kind = (caller as { kind?: unknown } | null | undefined)?.kind
  if (kind === 'application' || kind === 'user') return
  throw new TypeError(
    `${where} must be a caller, such as application('Synchronization.ReadWrite.All'), but is ${JSON.stringify(caller)}.`,
  )
}
