import type { Seed } from '@graph-sync/mock-graph'
import type { SecretValues } from '../secrets/secret-values.js'
import type { Caller } from './caller.js'

/** A service principal that users are provisioned to. */
export type MockServicePrincipal = {
  /** Object id: a GUID. */
  readonly id: string
  /** Default: `application` and the id. */
  readonly displayName?: string
  readonly secrets?: SecretValues
  /** Names of the users and groups assigned to it. Default: all of `users` and `groups`. */
  readonly assigned?: readonly string[]
}

type SeedTenant = Seed['tenants'][number]

/** A user as in a seed: whatever is left out is made of the name. */
export type MockUser = NonNullable<Seed['tenants'][number]['users']>[number]

/** A group as in a seed; its members are names of users and groups. */
export type MockGroup = NonNullable<Seed['tenants'][number]['groups']>[number]

/** Who and what there is besides the callers. */
export type TenantContent = {
  readonly seed: Seed | undefined
  readonly targets: readonly MockServicePrincipal[]
  readonly users: readonly MockUser[]
  readonly groups: readonly MockGroup[]
}

/** A caller that can sign in. */
export type Account = Caller & { readonly name: string; readonly clientId: string; readonly password: string }

/** The tenant of a mock, and how the names of its users end. */
export type MockTenant = { readonly id: string; readonly domain: string }

const mockTenant = {
  id: '0a5e5d1c-6f3b-4c0e-9d55-3c1f0f7e2a10',
  displayName: 'Mock tenant',
  domain: 'mock.example',
}

/** The tenant that the callers are in: the first of the seed, else one of our own. */
export const tenantOf = ({ seed }: Pick<TenantContent, 'seed'>): SeedTenant & MockTenant => ({
  ...(seed?.tenants[0] ?? mockTenant),
  id: seed?.tenants[0]?.id ?? mockTenant.id,
})

/** The user principal name of a user's account. */
export const principalNameOf = ({ name }: Account, { domain }: MockTenant) =>
  `${name.replaceAll(' ', '-')}@${domain}`

/** A seed with all of this and the callers. Throws a `TypeError` when a caller owns what is not there. */
export function seedOf(content: TenantContent, accounts: readonly Account[]): Seed {
  const { seed, targets, users, groups } = content
  const tenant = tenantOf(content)
  const { applications = [] } = tenant
  const everybody = [...users, ...groups].map(({ name }) => name)
  const own = [...applications, ...targets.map((target) => targetSeed(target, everybody))]
  checkOwned(own, accounts)
  return {
    ...seed,
    tenants: [
      {
        ...tenant,
        applications: [
          ...own.map((application) => ownedBy(application, accounts)),
          ...accounts.map(clientSeed),
        ],
        users: [
          ...(tenant.users ?? []),
          ...users,
          ...accounts.flatMap((account) => (account.kind === 'user' ? [userSeed(account, tenant)] : [])),
        ],
        groups: [...(tenant.groups ?? []), ...groups],
      },
      ...(seed?.tenants.slice(1) ?? []),
    ],
  }
}

type SeedApplication = NonNullable<SeedTenant['applications']>[number]

// The object id serves as the name by which the seed refers to it.
const targetSeed = (
  { id, displayName = `application ${id}`, secrets = {}, assigned }: MockServicePrincipal,
  everybody: readonly string[],
): SeedApplication => ({
  name: id,
  displayName,
  servicePrincipal: {
    id,
    assigned: assigned ?? everybody,
    secrets: Object.entries(secrets).map(([key, value]) => ({ key, value })),
  },
})

/** The application with its service principal owned by the callers who say so. */
function ownedBy(application: SeedApplication, accounts: readonly Account[]): SeedApplication {
  const { servicePrincipal } = application
  if (typeof servicePrincipal !== 'object' || servicePrincipal.id === undefined) return application
  const { id, owners = [] } = servicePrincipal
  const callers = accounts.filter(({ owns }) => owns?.includes(id)).map(({ name }) => name)
  return { ...application, servicePrincipal: { ...servicePrincipal, owners: [...owners, ...callers] } }
}

const clientSeed = ({ kind, name, clientId, password, permissions }: Account): SeedApplication =>
  kind === 'application'
    ? { name, appId: clientId, clientSecret: password, permissions: { application: permissions } }
    : {
        name: `client of ${name}`,
        appId: clientId,
        publicClient: true,
        permissions: { delegated: permissions },
      }

const userSeed = (account: Account & { kind: 'user' }, tenant: MockTenant): MockUser => {
  const { name, password, directoryRoles = [], personal = false } = account
  return { name, userPrincipalName: principalNameOf(account, tenant), password, directoryRoles, personal }
}

function checkOwned(applications: readonly SeedApplication[], accounts: readonly Account[]): void {
  const ids = new Set(
    applications.map(({ servicePrincipal }) =>
      typeof servicePrincipal === 'object' ? servicePrincipal.id : undefined,
    ),
  )
  for (const { name, owns = [] } of accounts) {
    const unknown = owns.find((id) => !ids.has(id))
    if (unknown === undefined) continue
    throw new TypeError(`${name} owns ${unknown}, which does not exist. Name it in servicePrincipals too.`)
  }
}
