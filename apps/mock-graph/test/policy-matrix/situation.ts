import { applyRemedy } from '../../src/admin/actions/apply-remedy.js'
import { Directory } from '../../src/directory/tenant/directory.js'
import type { Principal } from '../../src/domain/directory/principal.js'
import type { RemedyStep } from '../../src/policy/decision.js'
import type { Caller } from './callers.js'
import {
  frozenEnvironment,
  seedCallers,
  signIn,
  signInAgain,
  targetRegistration,
  targetServicePrincipal,
} from './tenant.js'

/** One more thing a caller may be given. */
export type Addition =
  | { readonly kind: 'permission'; readonly name: string }
  | { readonly kind: 'ownership'; readonly of: string }
  | { readonly kind: 'directory-role'; readonly name: string }
  | { readonly kind: 'role-over-target'; readonly name: string; readonly over: string }
  | { readonly kind: 'custom-role'; readonly action: string }

export type CallerKind = 'application' | 'user' | 'personal'

const bare = (kind: CallerKind): Caller => ({
  label: kind,
  kind: kind === 'application' ? 'application' : 'user',
  holds: [],
  owns: [],
  directoryRoles: [],
  actions: [],
  personal: kind === 'personal',
})

const bareCallers = (['application', 'user', 'personal'] as const).map(bare)
const seeded = seedCallers(bareCallers)
const nobody = new Map(bareCallers.map(({ label }, index) => [label, signIn(bareCallers, index, seeded)]))
const start = seeded.snapshot()

export const objects = [targetServicePrincipal, targetRegistration]
export const roleNames = seeded.builtInRoles().map(({ displayName }) => displayName)
export const appRoleNames = seeded.microsoftGraph.appRoles.map(({ value }) => value)
export const scopeNames = seeded.microsoftGraph.oauth2PermissionScopes.map(({ value }) => value)

/** A directory in which a caller of this kind has been given all this, and the caller signed in. */
export function arrange(kind: CallerKind, additions: readonly Addition[]) {
  const directory = Directory.restore(start)
  const caller = nobody.get(kind)!
  for (const addition of additions) give(addition, caller, directory)
  return { directory, principal: signInAgain(caller, directory) }
}

const environment = frozenEnvironment()

function give(addition: Addition, caller: Principal, directory: Directory): void {
  const { oid } = caller
  if (addition.kind === 'role-over-target') {
    const { id } = directory.builtInRoles().find(({ displayName }) => displayName === addition.name)!
    assign(id, `/${addition.over}`, oid, directory)
  } else if (addition.kind === 'custom-role') {
    const id = environment.newId()
    directory.put('roleDefinitions', id, {
      id,
      displayName: `Custom ${id}`,
      isBuiltIn: false,
      isEnabled: true,
      resourceActions: [addition.action],
      everyAction: false,
    })
    assign(id, '/', oid, directory)
  } else {
    applyRemedy([stepOf(addition, caller)], directory, environment)
  }
}

type Simple = Exclude<Addition, { kind: 'role-over-target' | 'custom-role' }>

function stepOf(addition: Simple, { kind, oid, appid }: Principal): RemedyStep {
  switch (addition.kind) {
    case 'permission':
      return kind === 'application'
        ? { kind: 'grant-app-role', permission: addition.name, to: oid }
        : { kind: 'consent-scope', permission: addition.name, client: appid, user: oid }
    case 'ownership':
      return { kind: 'add-owner', owner: oid, of: addition.of }
    case 'directory-role':
      return { kind: 'assign-directory-role', directoryRole: addition.name, to: oid }
  }
}

function assign(
  roleDefinitionId: string,
  directoryScopeId: string,
  principalId: string,
  directory: Directory,
) {
  const id = environment.newId()
  directory.put('roleAssignments', id, { id, principalId, roleDefinitionId, directoryScopeId })
}
