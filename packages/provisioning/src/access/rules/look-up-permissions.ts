import type { DirectoryRoleName } from '../../generated/names.js'
import { conditions, grants, rows } from '../../generated/required-permissions.js'
import { addressedObject } from './addressed-object.js'
import { freeze } from './freeze.js'
import { allSets, asksOwnership, type GrantAlternatives } from './grant-set.js'
import { checkOperationId, nameOf, type OperationId } from './operation-id.js'

/** Application permissions: the claim `roles`. */
export type ApplicationRequirement = GrantAlternatives & {
  /**
   * What the service principal of the caller must be an owner of when its permission ends in `.OwnedBy`, such as
   * `of the service principal`; `null` where ownership makes no difference.
   */
  readonly ownership: string | null
}

/** Delegated permissions, the claim `scp`, and what the user needs besides: any one of the others. */
export type UserRequirement = GrantAlternatives & {
  /** True: every user of the tenant; the others are empty then. */
  readonly everyone: boolean
  /** Built-in directory roles, by name. */
  readonly directoryRoles: readonly DirectoryRoleName[]
  /** The resource action with which a custom role is enough too; `null` where none is. */
  readonly resourceAction: string | null
  /** True: owners of the addressed object. */
  readonly owners: boolean
}

/** What {@link requiredPermissions} tells. `null`: callers of this kind are never served. */
export type RequiredPermissions = {
  /** Method and path, as in `GraphError.operation`. */
  readonly operation: string
  /** False: Microsoft publishes none, and these are those of the nearest operation with published ones. */
  readonly documented: boolean
  readonly application: ApplicationRequirement | null
  readonly delegated: {
    /** Work and school accounts. */
    readonly work: UserRequirement | null
    /** Personal Microsoft accounts. Synchronization never serves them. */
    readonly personal: UserRequirement | null
  }
}

/**
 * What a caller needs for an operation. Ids are those of the requests, so `secrets.replace()` needs `secrets.put`, and
 * `secrets.remove()` needs `secrets.get` as well; `.app` at the end is for the same below `/applications`. The answer is
 * frozen. Sends no request.
 *
 * Throws a `TypeError` with the nearest id for an unknown one.
 *
 * Source: Microsoft's published permissions data (microsoftgraph/microsoft-graph-devx-content,
 * `permissions/new/permissions.json`) and its pages on directory roles (MicrosoftDocs/entra-docs,
 * `docs/identity/role-based-access-control`). `openapi/permissions.yaml` and `openapi/roles.yaml` give it row by row.
 *
 * @example
 * ```ts
 * requiredPermissions('secrets.put').application?.least // [['Application.ReadWrite.OwnedBy']]
 * ```
 */
export function requiredPermissions(operation: OperationId): RequiredPermissions {
  checkOperationId(operation)
  const [, work, personal, application, condition, documented] = rows[operation]
  const name = nameOf(operation)
  return freeze({
    operation: name,
    documented: documented === 1,
    application: applicationRequirement(name, alternativesAt(application)),
    delegated: {
      work: userRequirement(alternativesAt(work), condition),
      personal: userRequirement(alternativesAt(personal), condition),
    },
  })
}

function alternativesAt(place: number | null): GrantAlternatives | null {
  const found = place === null ? undefined : grants[place]
  return found ? { least: found[0], higher: found[1] } : null
}

function applicationRequirement(
  operation: string,
  sets: GrantAlternatives | null,
): ApplicationRequirement | null {
  if (!sets) return null
  const object = addressedObject(operation)
  const owned = object !== undefined && allSets(sets).some(asksOwnership)
  return { ...sets, ownership: owned ? `of the ${object}` : null }
}

function userRequirement(sets: GrantAlternatives | null, place: number): UserRequirement | null {
  if (!sets) return null
  const condition = conditions[place]
  if (!condition) return { ...sets, everyone: true, directoryRoles: [], resourceAction: null, owners: false }
  const [directoryRoles, owners, resourceAction = null] = condition
  return { ...sets, everyone: false, directoryRoles, resourceAction, owners: owners === 1 }
}
