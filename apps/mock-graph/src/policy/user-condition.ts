import type { RoleDefinition } from '../domain/directory/directory-role.js'
import type { DirectoryView } from '../domain/directory/directory-view.js'
import type { UserPrincipal } from '../domain/directory/principal.js'
import type { UserCondition } from './access-rule.js'
import type { AccessRequest } from './decision.js'

type RoleCondition = Exclude<UserCondition, { everyone: true }>
type Asked = Pick<AccessRequest, 'resource' | 'secrets'>

/**
 * The directory role, or the roles together, by which a user may do what the condition guards: their names, or
 * `undefined`. Tenant-wide built-in roles come from the token, all others from the directory.
 */
export function qualifyingRole(
  condition: RoleCondition,
  asked: Asked,
  principal: UserPrincipal,
  directory: DirectoryView,
): string | undefined {
  const held = rolesOf(principal, asked.resource, directory)
  const needed = requirements(condition, asked)
  const found = needed.map((allows) => held.find(allows)?.displayName)
  return found.every((name) => name !== undefined) ? [...new Set(found)].join(' and ') : undefined
}

/** The user's directory roles: those in the token, and those over the resource that only the directory knows. */
export const rolesOf = (
  { oid, directoryRoles }: UserPrincipal,
  resource: string | undefined,
  directory: DirectoryView,
): readonly RoleDefinition[] => [
  ...[...directoryRoles].flatMap((id) => directory.roleDefinition(id) ?? []),
  ...directory.assignedRoles(oid, resource),
]

/** Does this one role satisfy the whole condition? */
export const satisfies = (definition: RoleDefinition, condition: RoleCondition, asked: Asked) =>
  requirements(condition, asked).every((allows) => allows(definition))

function requirements(condition: RoleCondition, { secrets }: Asked) {
  if ('roles' in condition) {
    return [
      ({ displayName, everyAction }: RoleDefinition) => everyAction || condition.roles.includes(displayName),
    ]
  }
  const further = (condition.also ?? []).filter(({ secretKey, value }) =>
    secrets?.some((secret) => same(secret.key, secretKey) && same(secret.value, value)),
  )
  return [condition, ...further].map(
    ({ action }) =>
      ({ everyAction, resourceActions }: RoleDefinition) =>
        everyAction || resourceActions.includes(action),
  )
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
