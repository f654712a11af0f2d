import { createAdmin, decisionPath } from './admin/admin.js'
import { isArmRequest } from './arm/is-arm-request.js'
import { checkMockGraphOptions } from './check-mock-graph-options.js'
import { type Clock, keepClock } from './clock.js'
import { defaultSeed } from './directory/seed/default-seed.js'
import { applySeed } from './directory/seed/seed.js'
import type { World, WorldSnapshot } from './directory/tenant/world.js'
import type { Environment } from './domain/time/environment.js'
import { defaultBounds, type ExchangeJournal, Exchanges } from './exchanges/exchanges.js'
import { FaultPlan } from './faults/fault-plan.js'
import { createRandom } from './faults/random.js'
import { defaultBehaviour } from './graph/calls/behaviour.js'
import { Replication } from './graph/calls/replication.js'
import { renderPreflight } from './graph/protocol/render.js'
import { Throttling } from './graph/throttling/throttling.js'
import { metadataServiceHost } from './hosts/metadata-service.js'
import { stoodInNames } from './hosts/stood-in-names.js'
import type { Answer } from './http/answer.js'
import type { Call } from './http/call.js'
import { asFetch } from './http/fetch-adapter.js'
import type { AssertionOptions } from './identity/federation/issue-assertion.js'
import { createIdentity } from './identity/identity.js'
import { shareSigningKeys } from './identity/keys/shared-signing-keys.js'
import { keepMachine } from './identity/managed-identity/machine.js'
import { defaultJournalBounds, Journal } from './journal/journal.js'
import type { MockGraphOptions } from './mock-graph-options.js'
import { disturbTarget } from './scim/disturb-target.js'
import { createArmServer } from './serving/create-arm-server.js'
import { createGraphServer } from './serving/create-graph-server.js'
import { createSignInServer } from './serving/create-sign-in-server.js'
import { createReport } from './serving/report.js'
import { createResponder } from './serving/respond.js'
import { type FakeRecords, fakeKinds } from './state/fake-records.js'
import { keepWorld } from './state/keep-world.js'
import type { KeptWorld } from './state/kept-world.js'
import { RecordStore } from './store/record-store.js'
import type { ExchangeOfJob } from './synchronization/job/job-context.js'
import { defaultSettings } from './synchronization/job/provisioning-settings.js'
import { Synchronizer } from './synchronization/job/synchronizer.js'
import { type Cycles, cyclesOf, readTarget } from './synchronization/scheduling/cycles.js'
import { createMemoryTarget } from './synchronization/target/memory-target.js'
import type { TargetView } from './synchronization/target/target-view.js'
import { tellWhenKept } from './synchronization/target/tell-when-kept.js'
import { watchTarget } from './synchronization/target/watch-target.js'

export type { MockGraphOptions } from './mock-graph-options.js'

/** Where explanations are to be found, if not at the origin that is asked. */
export type Place = { readonly explainOrigin?: string }

export type MockGraph = {
  /**
   * Answers any request to Graph, to sign-in, to the little there is of Azure Resource Manager or to `/__mock`. The
   * path decides which; hosts do not matter, but for `management.azure.com`.
   */
  fetch(request: Request, place?: Place): Promise<Response>
  /**
   * The same without a `Request` or `Response`, which cost more than all the rest: for servers, and for whoever counts
   * microseconds. Rejects with `ConnectionReset` where a fault rule leaves a call without an answer.
   */
  answer(call: Call, place?: Place): Promise<Answer>
  /**
   * The origins it stands in for: Graph and sign-in of every national cloud, Azure Resource Manager and
   * the metadata service of machines.
   * `https://*.` begins one for any region, such as `https://*.login.microsoft.com`.
   */
  readonly origins: readonly string[]
  readonly clock: Clock
  readonly world: World
  /** Runs the cycles of jobs, and tells when the next one is due: those into somebody else's target run only here. */
  readonly cycles: Cycles
  readonly journal: Journal
  /** Requests to targets with their answers, and what they were for. Values of credentials are not in them. */
  readonly exchanges: ExchangeJournal
  /** What goes wrong: rules can be added, listed and cleared at any time. */
  readonly faults: FaultPlan
  /**
   * Makes the world the seed again and empties the journals; the fault rules are those of the options again. The clock
   * stays as it was set.
   */
  reset(): void
  /**
   * Ends every session of a user or service principal (object id) or of a client (`appId`). Tokens from before get a
   * claims challenge if their client can meet one (it sent `xms_cc`), and a user's refresh tokens are good no more.
   */
  revoke(id: string): void
  /** What programs with a managed identity send to `/msi/token` as `X-IDENTITY-HEADER`: their `IDENTITY_HEADER`. */
  readonly identityHeader: string
  /**
   * An assertion for an application with a federated credential of the issuer `https://issuer.mock-graph.example`: what
   * `ClientAssertionCredential` returns, or the file of `AZURE_FEDERATED_TOKEN_FILE` holds.
   */
  issueAssertion(options: AssertionOptions): Promise<string>
  /** Signs tokens with a new key from now on. Tokens signed with the last eight keys stay good. */
  rotateKeys(): Promise<void>
  /**
   * What jobs of a service principal provisioned into memory, by its object id: users and groups with their
   * attributes by path. Cycles in memory that are due run first. Rejects where there is no such service principal.
   */
  target(servicePrincipal: string | { readonly id: string }): Promise<TargetView>
  /** Everything the world holds, as plain JSON, credentials included. */
  snapshot(): WorldSnapshot
  restore(snapshot: WorldSnapshot): void
}

/**
 * A fake Microsoft Graph. Starts nothing: no port, no timer, no key until the first token. Throws `SeedError` when the
 * seed contradicts itself, and a `TypeError` for an option that there is not.
 *
 * @example
 * const graph = createMockGraph()
 * const response = await graph.fetch(new Request('https://graph.microsoft.com/v1.0/servicePrincipals'))
 */
export function createMockGraph(options: MockGraphOptions = {}): MockGraph {
  return createKeptMockGraph(options)
}

/**
 * The same, and all that it remembers is in a log before an answer tells of it. Its world is what the log holds, or the seed
 * where it is empty.
 */
export function createKeptMockGraph(options: MockGraphOptions, kept?: KeptWorld): MockGraph {
  checkMockGraphOptions(options)
  const {
    seed = defaultSeed,
    denials = 'observed',
    explainHeader = true,
    admin: adminOn = true,
    onEntry,
    onError,
  } = options
  const records = kept?.held?.records ?? new RecordStore<FakeRecords>(fakeKinds)
  const clock = options.clock ?? keepClock(records)
  // In Node the global is a getter, which costs nearly as much as the UUID.
  const { crypto: source } = globalThis
  const environment: Environment = {
    now: clock.now,
    // In Node a new UUID is a rope of some twenty strings; this makes it one, a tenth in size.
    newId: () => source.randomUUID().toLowerCase(),
    ...options.environment,
  }
  const world = kept?.held?.world ?? applySeed(seed, environment)
  const log = kept && keepWorld(kept, records, world)
  const together = <T>(run: () => T): T => (log ? log.together(run) : run())
  const plan = new FaultPlan(options.faults, options.faultSeed, () => identity.endChallenges(), records)
  const replication =
    options.replication &&
    new Replication({ ...options.replication, now: environment.now, random: createRandom(plan.seed) })
  const throttling = options.throttling ? new Throttling() : undefined
  const report = createReport(onError)
  const given = options.target ?? createMemoryTarget()
  // A target of somebody else is disturbed on the way to it.
  const told = tellWhenKept(given.isRemote ? given : disturbTarget(given), () => log?.settled)
  const target = watchTarget(told, (error) => report(error))
  const settings = { ...defaultSettings, ...options.provisioning }
  const exchanges = new Exchanges({ ...defaultBounds, ...options.exchanges })
  const onExchange = (exchange: ExchangeOfJob) => {
    const kept = exchanges.record(exchange)
    try {
      options.onExchange?.(kept)
    } catch (error) {
      report(error)
    }
  }
  const issueToken = (tenantId: string) => identity.issueTargetToken(tenantId)
  const disturb = (request: { readonly method: string; readonly path: string }) =>
    plan.choose({ to: 'target', ...request })
  const synchronizer = new Synchronizer(
    { target, environment, settings, onExchange, issueToken, disturb },
    world,
  )
  const cycles = cyclesOf(synchronizer, world, clock)
  const journal = new Journal({ ...defaultJournalBounds, ...options.journal })
  const signingKeys = options.signingKeys ?? shareSigningKeys
  const machine = keepMachine(records, options.machine)
  const { issuers = [] } = seed
  const { reuseTokens = false } = options
  const identity = createIdentity({ world, environment, records, signingKeys, reuseTokens, issuers, machine })

  const reset = () => {
    together(() => {
      world.restore(applySeed(seed, environment).snapshot())
      plan.reset()
      identity.reset()
    })
    journal.clear()
    exchanges.clear()
    throttling?.clear()
    replication?.clear()
    synchronizer.forget()
  }
  const snapshot = () => world.snapshot()
  const restore = (kept: WorldSnapshot) => {
    world.restore(kept)
    replication?.clear()
    synchronizer.forget()
  }
  const catchUp = async () => {
    for (const directory of world.tenants.values()) await synchronizer.catchUpAll(directory)
  }

  const respond = createResponder({ plan, journal, environment, onEntry, onError })
  const explained = explainHeader && adminOn
  const serveGraph = createGraphServer({
    identity,
    environment,
    behaviour: { ...defaultBehaviour, ...options.behaviour },
    denials,
    synchronizer,
    throttling,
    replication,
    respond,
    explainUrl: (origin, requestId) => (explained ? origin + decisionPath(requestId) : undefined),
  })
  const serveSignIn = createSignInServer(identity, environment, respond)
  const serveArm = createArmServer(identity, environment, respond)
  const serveAdmin = createAdmin({
    ...{ world, journal, exchanges, environment, clock, identity, cycles },
    faults: plan,
    ...{ reset, snapshot, restore, catchUp, report },
  })

  const answerNow = (call: Call, place?: Place): Promise<Answer> => {
    // Before any preflight: no page of another origin may ask here.
    if (adminOn && /^\/__mock(\/|$)/.test(call.path)) return serveAdmin(call)
    if (call.method === 'OPTIONS') return Promise.resolve(renderPreflight(call))
    if (isArmRequest(call)) return serveArm(call)
    if (/^\/(v1\.0|beta)(\/|$)/i.test(call.path)) return serveGraph(call, place?.explainOrigin)
    return serveSignIn(call)
  }

  const answerKept = async (call: Call, place?: Place): Promise<Answer> => {
    try {
      return await answerNow(call, place)
    } finally {
      await log?.settled
    }
  }
  const answer: MockGraph['answer'] = log
    ? (call, place) => (isRead(call) ? answerNow(call, place) : answerKept(call, place))
    : answerNow

  return {
    answer,
    fetch: (request, place) => asFetch((call) => answer(call, place))(request),
    origins: [...stoodInNames.map((name) => `https://${name}`), `http://${metadataServiceHost}`],
    ...{ clock, world, cycles, journal, exchanges, reset, snapshot, restore },
    target: (given) => readTarget(synchronizer, world, typeof given === 'string' ? given : given.id),
    faults: plan,
    identityHeader: machine.identityHeader,
    issueAssertion: identity.issueAssertion,
    revoke: identity.revoke,
    rotateKeys: identity.rotate,
  }
}

/** Whoever only reads need not wait until others' writes are kept. Of sign-in, a GET writes too. */
const isRead = ({ method, path }: Call) => method === 'GET' && /^\/(v1\.0|beta|__mock)(\/|$)/i.test(path)
