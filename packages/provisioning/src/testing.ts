import type { GraphSyncOptions } from '@graph-sync/client'
import {
  createMockGraph,
  type DenyReason,
  type ExchangeJournal,
  type Explanation,
  explain,
  type MockGraph,
  type MockGraphOptions,
} from '@graph-sync/mock-graph'
import type { OperationId } from './access/rules/operation-id.js'
import { connectProvisioning, type Provisioning } from './connection/connect-provisioning.js'
import { ProvisioningError } from './errors/provisioning-error.js'
import { type Caller, checkCaller } from './testing/caller.js'
import { checkMockOptions } from './testing/check-mock-options.js'
import { clockOf } from './testing/clock-of.js'
import { ledTo, loadScimTarget, type ProvisionInto } from './testing/provision-into.js'
import { type SaidExchange, saidIn } from './testing/said.js'
import { signIn } from './testing/sign-in.js'
import {
  type Account,
  type MockGroup,
  type MockServicePrincipal,
  type MockUser,
  seedOf,
  type TenantContent,
  tenantOf,
} from './testing/tenant-seed.js'

export type {
  ApplicationPermission,
  DelegatedPermission,
  DirectoryRoleName,
  Permission,
} from './generated/names.js'
export {
  type ApplicationCaller,
  application,
  type Caller,
  type CallerOptions,
  type UserCaller,
  type UserOptions,
  user,
} from './testing/caller.js'
export type { OAuthClient, ProvisionInto } from './testing/provision-into.js'
export type { SaidExchange } from './testing/said.js'
export type { MockGroup, MockServicePrincipal, MockUser } from './testing/tenant-seed.js'

/** Object id of the first service principal there is when `servicePrincipals` is left out. */
export const target = '11111111-1111-4111-8111-111111111111'

/** Object id of the second service principal there is when `servicePrincipals` is left out. */
export const other = '22222222-2222-4222-8222-222222222222'

/** Options of {@link mockProvisioning}: those of the fake and the connection, and who and what is in its directory. */
export type MockProvisioningOptions = MockGraphOptions &
  Pick<GraphSyncOptions, 'retry' | 'timeout'> & {
    /** Who calls. */
    readonly as: Caller
    /**
     * What there is to provision to: object ids, or objects with more. Default: {@link target} and {@link other}, or
     * nothing beyond the seed where there is one.
     */
    readonly servicePrincipals?: readonly (string | MockServicePrincipal)[]
    /** Who there is to provision, by name or as in a seed: assigned to every one of `servicePrincipals`. */
    readonly users?: readonly (string | MockUser)[]
    /** Groups to provision, by name or as in a seed, such as `{ name: 'staff', members: ['ada'] }`; assigned likewise. */
    readonly groups?: readonly (string | MockGroup)[]
    /**
     * A SCIM endpoint that jobs provision into, by the requests that Entra sends: each of `servicePrincipals` has its address
     * and its token or client as secrets. It is on this machine or in a private network, or named in `allowTargets`. Node only.
     * Default: jobs provision into memory.
     */
    readonly provisionInto?: ProvisionInto
  }

/** An explanation of a call to Graph. */
export type ExplainedCall = Explanation & {
  readonly operation?: OperationId
  /** Why it was denied, or what was wrong with the token. */
  readonly reason?: DenyReason | (string & {})
}

/** A fake Graph with a connection to it. */
export type MockProvisioning = AsyncDisposable & {
  /** Connected as the caller of `as`. Signs in again before each call, so a changed grant counts at once. */
  readonly provisioning: Provisioning
  /** Another connection to the same directory, as another caller. Give the same object to be the same caller. */
  as(caller: Caller): Provisioning
  /** What was decided about each call, and why, in words. */
  readonly explain: { all(): ExplainedCall[]; last(): ExplainedCall | undefined }
  /** What was said to the endpoint of `provisionInto`, credentials replaced: to be filtered, and with what it was for. */
  readonly exchanges: ExchangeJournal
  /**
   * The same about one of `users` or `groups` by its name, or of one job, as tests compare it. Without a name: all there is.
   * Throws a `TypeError` for a name that there is not.
   */
  exchangesOf(of?: string | { readonly id: string }): SaidExchange[]
  /** Moves the clock to the next cycle that is due and runs it. Throws an `Error` when none is. */
  nextCycle(): Promise<void>
  /** What is stored for a service principal, in clear: only a test may see that. */
  secretsOf(servicePrincipalId: string): Record<string, string>
  /** The object id of one of `users` or `groups` by its name. Throws a `TypeError` when there is none. */
  idOf(name: string): string
  readonly fake: MockGraph
  /** A token of a caller, of `as` by default, as the connection signs in with: for what reads its claims. */
  token(caller?: Caller): Promise<string>
}

/**
 * A fake Graph in this process with a tenant of its own, and provisioning connected to it by a real sign-in. No
 * network, no port. Cheap enough for every single test: the fakes of a process share one key, which is made when the first
 * of them signs. What the connection waits for moves the clock of the fake, and takes no real time.
 *
 * Throws a `TypeError` for wrong options, a `ProvisioningError` when the caller could never sign in, and `SeedError` for a
 * permission or directory role that does not exist.
 *
 * @example
 * ```ts
 * await using graph = await mockProvisioning({ as: application('Application.ReadWrite.OwnedBy', { owns: [target] }) })
 * await expect(graph.provisioning.servicePrincipal(other).secrets.replace({})).rejects.toThrow(GraphError)
 * expect(graph.explain.last()).toMatchObject({ effect: 'deny', reason: 'not-owner' })
 * ```
 */
export async function mockProvisioning(given: MockProvisioningOptions): Promise<MockProvisioning> {
  checkMockOptions(given)
  const { as, seed, users = [], groups = [], retry, timeout, provisionInto, ...others } = given
  const { servicePrincipals = seed ? [] : [target, other], ...options } = others
  const content: TenantContent = {
    seed,
    targets: servicePrincipals
      .map((one) => (typeof one === 'string' ? { id: one } : one))
      .map((one) => (provisionInto ? ledTo(provisionInto, one) : one)),
    users: users.map(withId),
    groups: groups.map(withId),
  }
  const tenant = tenantOf(content)
  const accounts = new Map<Caller, Account>()
  const open = (caller: Caller): Account => {
    const name = caller.name ?? `${caller.kind} ${accounts.size + 1}`
    if (accounts.values().some((account) => account.name === name)) {
      throw new TypeError(`There are two callers named "${name}". Give each its own name.`)
    }
    const account = { ...caller, name, clientId: crypto.randomUUID(), password: crypto.randomUUID() }
    accounts.set(caller, account)
    return account
  }
  const first = open(as)
  const scimTarget = provisionInto && (await loadScimTarget(provisionInto))
  const fake = createMockGraph({
    ...options,
    ...(scimTarget && { target: scimTarget }),
    seed: seedOf(content, [first]),
  })
  const directory = () => {
    const found = fake.world.find(tenant.id)
    if (!found) {
      throw new ProvisioningError('ERR_TENANT_REMOVED', 'The tenant of this mock was removed.')
    }
    return found
  }
  const connect = (account: Account) =>
    connectProvisioning({
      accessToken: () => signIn(fake.fetch, account, tenant),
      fetch: fake.fetch,
      retry,
      timeout,
      ...clockOf(fake),
    })
  const explained = () =>
    fake.journal
      .entries()
      .filter(({ path }) => /^\/(v1\.0|beta)\//.test(path))
      .map((entry) => explain(entry, directory()) as ExplainedCall)
  // Whoever signs in for something can: that costs a signature, which nobody may ask for.
  if (as.kind === 'user' && as.permissions.length === 0) await signIn(fake.fetch, first, tenant)

  const addCaller = (caller: Caller): Account => {
    const account = open(caller)
    // Of the same time: a secret that begins in the future signs nobody in.
    const made = createMockGraph({
      ...options,
      seed: seedOf(content, [account]),
      clock: fake.clock,
    }).world.find(tenant.id)
    // Seeded ids depend on names alone, so what both have is the same.
    if (made) directory().addMissing(made)
    return account
  }

  const idOf = (name: string): string => {
    const { id } = [...content.users, ...content.groups].find((one) => one.name === name) ?? {}
    if (id === undefined) throw new TypeError(`Neither users nor groups has "${name}".`)
    return id
  }

  return {
    provisioning: connect(first),
    as(caller) {
      checkCaller(caller, 'as()')
      return connect(accounts.get(caller) ?? addCaller(caller))
    },
    explain: { all: explained, last: () => explained().at(-1) },
    secretsOf(servicePrincipalId) {
      const { secrets } = directory().synchronizationOf(servicePrincipalId)
      return Object.fromEntries(secrets.map(({ key, value }) => [key, value]))
    },
    idOf,
    exchanges: fake.exchanges,
    exchangesOf(of) {
      const filter = of === undefined ? {} : typeof of === 'string' ? { object: idOf(of) } : { job: of.id }
      return fake.exchanges.list(filter).map(saidIn)
    },
    async nextCycle() {
      const end = fake.cycles.nextEnd()
      if (end === null)
        throw new ProvisioningError('ERR_NOTHING_DUE', 'No cycle is due, now or later: start a job first.')
      if (end > fake.clock.now().getTime()) fake.clock.set(new Date(end))
      await fake.cycles.runDue()
    },
    fake,
    token: async (caller = as) => signIn(fake.fetch, accounts.get(caller) ?? addCaller(caller), tenant),
    async [Symbol.asyncDispose]() {
      fake.reset()
    },
  }
}

/** With an id that does not change when another caller is added. */
const withId = <Named extends { readonly name: string; readonly id?: string }>(given: string | Named) => {
  const named = typeof given === 'string' ? ({ name: given } as Named) : given
  return { ...named, id: named.id ?? crypto.randomUUID() }
}
