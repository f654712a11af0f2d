import type { DirectoryView } from '../domain/directory/directory-view.js'
import type { ApplicationPrincipal, Principal, UserPrincipal } from '../domain/directory/principal.js'
import type { AccessRule, GrantSet } from './access-rule.js'
import type { AccessRequest, Decision, DenyReason, Remedy } from './decision.js'
import { asksOwnership, holdsAll, reachesOneselfOnly, readingOf } from './grant-set.js'
import { applicationRemedies, userRemedies } from './remedies.js'
import { qualifyingRole, rolesOf } from './user-condition.js'

/**
 * May this principal do this? Pure: reads the rule, the principal and the directory, and nothing else.
 * An operation without a rule is denied.
 */
export function decide(request: AccessRequest, principal: Principal, directory: DirectoryView): Decision {
  if (!request.rule)
    return { effect: 'deny', reason: 'no-rule', considered: [], remedies: [], documented: false }
  return principal.kind === 'application'
    ? decideApplication(request, request.rule, principal, directory)
    : decideUser(request, request.rule, principal, directory)
}

function decideApplication(
  { resource }: AccessRequest,
  rule: AccessRule,
  principal: ApplicationPrincipal,
  directory: DirectoryView,
): Decision {
  const { documented, application } = rule
  if (!application) return deny('caller-not-supported', rule, [], [])
  const held = application.anyOf.filter((set) => holdsAll(principal.appRoles, set))
  // Creating and listing address no object, so there is nothing to own yet.
  const unconditional = held.find((set) => resource === undefined || !asksOwnership(set))
  if (unconditional) {
    const reading = readingOf(application, unconditional)
    return { effect: 'allow', by: unconditional, through: 'permission-alone', ...reading, documented }
  }
  const [owned] = held
  if (owned && resource !== undefined && directory.ownersOf(resource).has(principal.oid)) {
    return { effect: 'allow', by: owned, through: 'ownership', documented }
  }
  const remedies = applicationRemedies(application.anyOf, principal, resource, directory)
  return deny(owned ? 'not-owner' : 'no-permission', rule, application.anyOf, remedies)
}

function decideUser(
  request: AccessRequest,
  rule: AccessRule,
  principal: UserPrincipal,
  directory: DirectoryView,
): Decision {
  const { documented } = rule
  const scheme = principal.personal ? rule.delegatedPersonal : rule.delegatedWork
  const { resource } = request
  const elsewhere = resource !== undefined && resource !== principal.oid
  const anyOf = scheme?.anyOf.filter((set) => !elsewhere || !reachesOneselfOnly(set)) ?? []
  if (anyOf.length === 0) return deny('caller-not-supported', rule, [], [])
  const by = anyOf.find((set) => holdsAll(principal.scopes, set))
  // Everybody may do to themselves what such a permission allows.
  if (by && resource === principal.oid && reachesOneselfOnly(by)) {
    return { effect: 'allow', by, through: 'permission-alone', documented }
  }
  const through = waysThrough(request, rule, principal, directory)
  if (by && through) return { effect: 'allow', by, ...through, ...readingOf(scheme, by), documented }
  const seen = request.observed && observedAllow(rule, principal, resource, directory)
  if (seen) return seen
  const remedies = userRemedies(anyOf, request, rule, principal, directory)
  return deny(by ? 'no-directory-role' : 'no-permission', rule, anyOf, remedies)
}

function observedAllow(
  { observed, documented }: AccessRule,
  principal: UserPrincipal,
  resource: string | undefined,
  directory: DirectoryView,
): Decision | undefined {
  if (!observed || principal.personal) return undefined
  const { reading, anyOf, role: directoryRole } = observed
  const by = anyOf.find((set) => holdsAll(principal.scopes, set))
  const held = rolesOf(principal, resource, directory)
  return by && held.some(({ isBuiltIn, displayName }) => isBuiltIn && displayName === directoryRole)
    ? { effect: 'allow', by, through: 'directory-role', directoryRole, reading, documented }
    : undefined
}

function waysThrough(
  { resource, secrets }: AccessRequest,
  { user }: AccessRule,
  principal: UserPrincipal,
  directory: DirectoryView,
):
  | { through: 'permission-alone' | 'ownership' }
  | { through: 'directory-role'; directoryRole: string }
  | undefined {
  if ('everyone' in user) return { through: 'permission-alone' }
  if (user.owners && resource !== undefined && directory.ownersOf(resource).has(principal.oid)) {
    return { through: 'ownership' }
  }
  const held = qualifyingRole(user, { resource, secrets }, principal, directory)
  return held === undefined ? undefined : { through: 'directory-role', directoryRole: held }
}

const deny = (
  reason: DenyReason,
  { documented }: AccessRule,
  considered: readonly GrantSet[],
  remedies: readonly Remedy[],
): Decision => ({ effect: 'deny', reason, considered, remedies, documented })
