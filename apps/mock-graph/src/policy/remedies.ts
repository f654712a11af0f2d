import type { DirectoryView } from '../domain/directory/directory-view.js'
import type { ApplicationPrincipal, UserPrincipal } from '../domain/directory/principal.js'
import type { AccessRule, GrantSet } from './access-rule.js'
import type { AccessRequest, Remedy } from './decision.js'
import { asksOwnership, holdsAll } from './grant-set.js'
import { qualifyingRole, satisfies } from './user-condition.js'

/** What would be enough for an application: for each grant set, what is missing of it, and the ownership it asks. */
export function applicationRemedies(
  anyOf: readonly GrantSet[],
  { oid, appRoles }: ApplicationPrincipal,
  resource: string | undefined,
  directory: DirectoryView,
): Remedy[] {
  return anyOf.map((set) => {
    const grants = set
      .filter((permission) => !appRoles.has(permission))
      .map((permission) => ({ kind: 'grant-app-role', permission, to: oid }) as const)
    const mustOwn = resource !== undefined && asksOwnership(set) && !directory.ownersOf(resource).has(oid)
    return mustOwn ? [...grants, { kind: 'add-owner', owner: oid, of: resource }] : grants
  })
}

/** What would be enough for a user: the missing consent, together with a directory role or an ownership. */
export function userRemedies(
  anyOf: readonly GrantSet[],
  request: AccessRequest,
  rule: AccessRule,
  principal: UserPrincipal,
  directory: DirectoryView,
): Remedy[] {
  const { scopes, appid, oid } = principal
  const consents = anyOf.some((set) => holdsAll(scopes, set))
    ? [[]]
    : anyOf.map((set) =>
        set
          .filter((permission) => !scopes.has(permission))
          .map((permission) => ({ kind: 'consent-scope', permission, client: appid, user: oid }) as const),
      )
  const standings = standingRemedies(request, rule, principal, directory)
  return consents.flatMap((consent) => standings.map((standing) => [...consent, ...standing]))
}

function standingRemedies(
  { resource, secrets }: AccessRequest,
  { user }: AccessRule,
  principal: UserPrincipal,
  directory: DirectoryView,
): Remedy[] {
  if ('everyone' in user) return [[]]
  const asked = { resource, secrets }
  const owns = user.owners && resource !== undefined && directory.ownersOf(resource).has(principal.oid)
  if (owns || qualifyingRole(user, asked, principal, directory)) return [[]]
  const roles: Remedy[] = directory
    .builtInRoles()
    .filter((definition) => satisfies(definition, user, asked))
    .map(({ displayName }) => [
      { kind: 'assign-directory-role', directoryRole: displayName, to: principal.oid },
    ])
  return user.owners && resource !== undefined
    ? [[{ kind: 'add-owner', owner: principal.oid, of: resource }], ...roles]
    : roles
}
