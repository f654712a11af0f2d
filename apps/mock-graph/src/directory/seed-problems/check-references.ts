import { problemAt } from '../../validation/problem.js'
import { builtInDirectoryRoles } from '../built-in/built-in.js'
import { findSeedUser } from '../seed/find-seed-user.js'
import type { Seed, SeedApplication, SeedGroup, SeedTenant, SeedUser } from '../seed/seed-shape.js'
import { checkDetails } from './check-details.js'
import { checkPermissions } from './check-permissions.js'
import { checkSecrets } from './check-secrets.js'
import { checkUniqueness } from './check-uniqueness.js'
import { findNearest } from './find-nearest.js'
import type { SeedPath, SeedProblem } from './seed-problem.js'

/** What is wrong in a seed of the right shape: names that nothing has, and names and ids that two things have. */
export function checkReferences(seed: Seed): SeedProblem[] {
  const tenants = seed.tenants.flatMap((tenant, index) => [...checkTenant(tenant, ['tenants', index])])
  return [...checkUniqueness(seed), ...tenants]
}

/** The names that a tenant's references may use. */
type Names = {
  readonly applications: ReadonlyMap<string, SeedApplication>
  readonly managedIdentities: ReadonlySet<string>
  readonly users: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly directoryRoles: ReadonlySet<string>
}

function* checkTenant(tenant: SeedTenant, at: SeedPath): Generator<SeedProblem> {
  const { applications = [], managedIdentities = [], users = [], groups = [], directoryRoles = [] } = tenant
  const names: Names = {
    applications: new Map(applications.map((application) => [application.name, application])),
    managedIdentities: new Set(managedIdentities.map(({ name }) => name)),
    users: new Set(users.map(({ name }) => name)),
    groups: new Set(groups.map(({ name }) => name)),
    directoryRoles: new Set([
      ...builtInDirectoryRoles().map(({ displayName }) => displayName),
      ...directoryRoles.map(({ name }) => name),
    ]),
  }
  for (const [index, application] of applications.entries()) {
    yield* checkApplication(application, names, [...at, 'applications', index])
  }
  for (const [index, { permissions }] of managedIdentities.entries()) {
    yield* checkPermissions({ permissions }, [...at, 'managedIdentities', index, 'permissions'])
  }
  for (const [index, user] of users.entries()) {
    yield* checkUser(user, names, [...at, 'users', index])
    yield* checkManager(user, tenant, [...at, 'users', index, 'manager'])
  }
  for (const [index, group] of groups.entries()) yield* checkGroup(group, names, [...at, 'groups', index])
}

function* checkApplication(application: SeedApplication, names: Names, at: SeedPath): Generator<SeedProblem> {
  const { owners = [], clientSecret, publicClient, servicePrincipal } = application
  yield* checkOwners(owners, names, [...at, 'owners'])
  yield* checkPermissions(application, [...at, 'permissions'])
  if (application.home !== undefined) yield* checkForeign(application, at)
  if (publicClient && clientSecret !== undefined) {
    yield problemAt(
      [...at, 'clientSecret'],
      'a public client keeps no secret; remove clientSecret or publicClient',
    )
  }
  if (typeof servicePrincipal === 'object') {
    yield* checkOwners(servicePrincipal.owners ?? [], names, [...at, 'servicePrincipal', 'owners'])
    yield* checkSecrets(servicePrincipal.secrets ?? [], [...at, 'servicePrincipal', 'secrets'])
    const known = [...names.users, ...names.groups]
    const path = [...at, 'servicePrincipal', 'assigned']
    yield* checkNames(servicePrincipal.assigned ?? [], 'user or group', known, path)
  }
}

/** What only the tenant of its registration can have of an application. */
function* checkForeign({ owners = [], servicePrincipal }: SeedApplication, at: SeedPath) {
  if (owners.length > 0) {
    yield problemAt(
      [...at, 'owners'],
      'the registration is in another tenant, and so are its owners; name them under servicePrincipal, or remove home',
    )
  }
  if (servicePrincipal === false) {
    yield problemAt(
      [...at, 'servicePrincipal'],
      'an application of another tenant is here by its service principal only; remove servicePrincipal or the application',
    )
  }
}

function* checkOwners(
  owners: readonly string[],
  { applications, managedIdentities, users }: Names,
  at: SeedPath,
): Generator<SeedProblem> {
  for (const [index, owner] of owners.entries()) {
    const application = applications.get(owner)
    if (application?.servicePrincipal === false) {
      yield problemAt([...at, index], `'${owner}' has no service principal, so it cannot own anything`)
    } else if (!application && !managedIdentities.has(owner) && !users.has(owner)) {
      const known = [...users, ...applications.keys(), ...managedIdentities]
      yield problemAt([...at, index], unknown('user or application', owner, known))
    }
  }
}

function* checkGroup(
  { members = [], owners = [], details = {} }: SeedGroup,
  names: Names,
  at: SeedPath,
): Generator<SeedProblem> {
  yield* checkDetails(details, 'group', [...at, 'details'])
  const { applications, managedIdentities, users, groups } = names
  const instances = [...applications.values()].filter(({ servicePrincipal }) => servicePrincipal !== false)
  const known = [...users, ...groups, ...managedIdentities, ...instances.map(({ name }) => name)]
  yield* checkNames(members, 'user, application or group', known, [...at, 'members'])
  yield* checkOwners(owners, names, [...at, 'owners'])
}

function* checkNames(
  given: readonly string[],
  kind: string,
  known: readonly string[],
  at: SeedPath,
): Generator<SeedProblem> {
  for (const [index, name] of given.entries()) {
    if (!known.includes(name)) yield problemAt([...at, index], unknown(kind, name, known))
  }
}

function* checkUser(
  { directoryRoles = [], details = {} }: SeedUser,
  names: Names,
  at: SeedPath,
): Generator<SeedProblem> {
  yield* checkDetails(details, 'user', [...at, 'details'])
  for (const [index, given] of directoryRoles.entries()) {
    const path = [...at, 'directoryRoles', index]
    const scoped = typeof given === 'object'
    const name = scoped ? given.role : given
    if (!names.directoryRoles.has(name)) {
      yield problemAt(
        scoped ? [...path, 'role'] : path,
        unknown('directory role', name, names.directoryRoles),
      )
    }
    if (scoped && !names.applications.has(given.over)) {
      yield problemAt([...path, 'over'], unknown('application', given.over, names.applications.keys()))
    }
  }
}

function* checkManager({ manager }: SeedUser, tenant: SeedTenant, at: SeedPath): Generator<SeedProblem> {
  if (manager === undefined || findSeedUser(tenant, manager)) return
  const known = tenant.users?.map(({ name }) => name) ?? []
  yield problemAt(at, unknown('user', manager, known))
}

function unknown(kind: string, name: string, known: Iterable<string>): string {
  const nearest = findNearest(name, known)
  const advice = nearest === undefined ? 'write one that this tenant has' : `did you mean '${nearest}'?`
  return `there is no ${kind} '${name}' in this tenant; ${advice}`
}
