import { applySeed } from '../../src/directory/seed/seed.js'
import type { SeedApplication, SeedUser } from '../../src/directory/seed/seed-shape.js'
import type { Directory } from '../../src/directory/tenant/directory.js'
import type { Principal } from '../../src/domain/directory/principal.js'
import type { Environment } from '../../src/domain/time/environment.js'
import type { OperationId } from '../../src/generated/operations.js'
import { operations } from '../../src/generated/operations.js'
import type { Caller, Owned } from './callers.js'

export const targetServicePrincipal = 'eeeeeeee-0000-4000-8000-000000000001'
export const targetRegistration = 'bbbbbbbb-0000-4000-8000-000000000001'

/** A group that none of the callers owns. */
const targetGroup = '99999999-0000-4000-8000-000000000001'

const addressed: Readonly<Record<string, string>> = {
  servicePrincipals: targetServicePrincipal,
  applications: targetRegistration,
  groups: targetGroup,
}

/** The object that a call to the operation addresses. A user who is addressed may be the caller: not looked at here. */
export function resourceOf(operation: OperationId): string | undefined {
  const { resource } = operations[operation]
  return resource === null ? undefined : addressed[resource]
}

/** New ids in a row, a clock that stands. */
export function frozenEnvironment(): Environment {
  let count = 0
  return { now: () => new Date('2026-01-01T00:00:00Z'), newId: () => `new-${++count}` }
}

const domain = 'contoso.example'
const nameOf = (index: number) => `caller-${index}`

/** One tenant with a target and these callers. */
export function seedCallers(callers: readonly Caller[]): Directory {
  const owners = (owned: Owned) =>
    callers.flatMap((caller, index) => (caller.owns.includes(owned) ? [nameOf(index)] : []))
  const target: SeedApplication = {
    name: 'target',
    objectId: targetRegistration,
    owners: owners('registration'),
    servicePrincipal: { id: targetServicePrincipal, owners: owners('servicePrincipal') },
  }
  const clients = callers.map(({ kind, holds }, index): SeedApplication => {
    const permissions = kind === 'application' ? { application: holds } : { delegated: holds }
    return { name: kind === 'application' ? nameOf(index) : clientOf(index), permissions }
  })
  const users = callers.flatMap((caller, index): SeedUser[] => {
    if (caller.kind === 'application') return []
    const custom = caller.actions.length > 0 ? [customRoleOf(index)] : []
    return [
      {
        name: nameOf(index),
        personal: caller.personal,
        directoryRoles: [...caller.directoryRoles, ...custom],
      },
    ]
  })
  const directoryRoles = callers.flatMap(({ actions }, index) =>
    actions.length > 0 ? [{ name: customRoleOf(index), actions }] : [],
  )
  const world = applySeed(
    {
      tenants: [
        { displayName: 'Contoso', domain, applications: [target, ...clients], users, directoryRoles },
      ],
    },
    frozenEnvironment(),
  )
  return world.find(domain)!
}

const clientOf = (index: number) => `client-${index}`
const customRoleOf = (index: number) => `Custom ${index}`

/** The caller at this place of the list, signed in. */
export function signIn(callers: readonly Caller[], index: number, directory: Directory): Principal {
  const { kind, personal } = callers[index]!
  const clientName = kind === 'application' ? nameOf(index) : clientOf(index)
  const client = [...directory.servicePrincipals.values()].find(
    ({ displayName }) => displayName === clientName,
  )!
  const tid = directory.tenantId
  if (kind === 'application') {
    return signInAgain({ kind, tid, oid: client.id, appid: client.appId, appRoles: new Set() }, directory)
  }
  const { id: oid } = [...directory.users.values()].find(({ displayName }) => displayName === nameOf(index))!
  const nothing: ReadonlySet<string> = new Set()
  return signInAgain(
    { kind, tid, oid, appid: client.appId, scopes: nothing, directoryRoles: nothing, personal },
    directory,
  )
}

/** The same principal with a new token: it carries what the directory grants now. */
export function signInAgain(principal: Principal, directory: Directory): Principal {
  const { oid, appid } = principal
  if (principal.kind === 'application') {
    return { ...principal, appRoles: new Set(directory.appRolesOf(oid)) }
  }
  const client = directory.servicePrincipalByAppId(appid)!
  return {
    ...principal,
    scopes: new Set(directory.scopesOf(client.id, oid)),
    directoryRoles: new Set(directory.tenantWideRolesOf(oid)),
  }
}
