import { createAdmin, decisionPath } from './admin/admin.js'
import { type Clock, createClock } from './clock.js'
import { defaultSeed } from './directory/default-seed.js'
import { plantSeed, type Seed } from './directory/seed.js'
import type { World, WorldSnapshot } from './directory/world.js'
import type { Environment } from './domain/environment.js'
import type { FaultRule, Refusal } from './domain/fault.js'
import { ConnectionReset } from './faults/connection-reset.js'
import { disturb } from './faults/disturb.js'
import { FaultPlan, type Strike } from './faults/fault-plan.js'
import { createRandom } from './faults/random.js'
import { sleep } from './faults/sleep.js'
import { clouds } from './generated/clouds.js'
import { operations } from './generated/operations.js'
import { acceptRoute } from './graph/accept-route.js'
import { checkAvailability } from './graph/availability.js'
import { checkBody } from './graph/check-body.js'
import { type Denials, denialFault } from './graph/denial.js'
import { type Behaviour, defaultBehaviour } from './graph/exchange.js'
import { faults } from './graph/faults.js'
import { findTarget } from './graph/find-target.js'
import { GraphFault } from './graph/graph-fault.js'
import { handlers } from './graph/handlers.js'
import { injectedFault } from './graph/injected-fault.js'
import { publicDocument } from './graph/public-document.js'
import { readBody } from './graph/read-body.js'
import { renderFault, renderPreflight, renderReply } from './graph/render.js'
import { Replication } from './graph/replication.js'
import { createRouter } from './graph/route.js'
import { ruleFor } from './graph/rule-for.js'
import { Throttling } from './graph/throttling/throttling.js'
import { writtenSecrets } from './graph/written-secrets.js'
import { createIdentity } from './identity/identity.js'
import { renderInjectedFault } from './identity/injected-fault.js'
import { generateSigningKeys, type SigningKeys } from './identity/signing-keys.js'
import { TokenFault } from './identity/token-fault.js'
import { nameIn } from './journal/explanation.js'
import { Journal, type JournalEntry } from './journal/journal.js'
import { decide } from './policy/decide.js'
import type { Connector } from './synchronization/connector.js'
import { createOfflineConnector } from './synchronization/offline-connector.js'
import { Synchronizer } from './synchronization/synchronizer.js'

export type MockGraphOptions = {
  /** The directory to start from. Default: one tenant with a caller for each interesting case. */
  readonly seed?: Seed
  /** How a refusal looks on the wire. Default `observed`, as reported of the real service. */
  readonly denials?: Denials
  /** Send `x-mock-graph-explain` with the URL of the decision. Default true. */
  readonly explainHeader?: boolean
  /** Serve the pages and actions below `/__mock`. Default true. */
  readonly admin?: boolean
  /** Switches for what is contradictory or unknown of the real service. */
  readonly behaviour?: Partial<Behaviour>
  /** Keys that sign tokens, to keep tokens valid over a restart. Default: made when first needed. */
  readonly signingKeys?: () => Promise<SigningKeys>
  /** The virtual clock that everything follows: tokens, dates, jobs. Default: one that runs with real time. */
  readonly clock?: Clock
  /** The side of the target: decides whether credentials are valid and how each export ends. Default: offline. */
  readonly connector?: Connector
  /** What goes wrong, and when (docs/faults.md). Default: nothing. Throws `FaultRuleError` for a rule with problems. */
  readonly faults?: readonly FaultRule[]
  /** Where the chance of fault rules begins: the same seed gives the same faults. Default 1. */
  readonly faultSeed?: number
  /** For how many seconds of the clock a new object cannot be found. Default: it is found at once. */
  readonly replication?: { readonly seconds: number }
  /** Refuse with 429 what passes the documented limits, counted on the clock. Default false. */
  readonly throttling?: boolean
  /** Time and ids, instead of the clock's and random ones. */
  readonly environment?: Partial<Environment>
  /** Called after each request, with what the journal recorded. */
  readonly onEntry?: (entry: JournalEntry) => void
}

export type MockGraph = {
  /** Answers any request to Graph, to sign-in or to `/__mock`. Only the path decides which; hosts do not matter. */
  fetch(request: Request): Promise<Response>
  /** The origins it stands in for: the Graph and login hosts of every national cloud. */
  readonly origins: readonly string[]
  readonly clock: Clock
  readonly world: World
  readonly journal: Journal
  /** What goes wrong: rules can be added, listed and cleared at any time. */
  readonly faults: FaultPlan
  /** Makes the world the seed again and empties the journal; the fault rules are those of the options again. */
  reset(): void
  /**
   * Ends every session of a user or service principal (object id) or of a client (`appId`). Tokens from before get a
   * claims challenge if their client can meet one (it sent `xms_cc`), and a user's refresh tokens are good no more.
   */
  revoke(id: string): void
  /** Signs tokens with a new key from now on. Tokens signed with the last eight keys stay good. */
  rotateKeys(): Promise<void>
  /** Everything the world holds, as plain JSON, credentials included. */
  snapshot(): WorldSnapshot
  restore(snapshot: WorldSnapshot): void
}

/**
 * A fake Microsoft Graph. Starts nothing: no port, no timer, no key until the first token. Throws `SeedError` when the
 * seed contradicts itself.
 *
 * @example
 * const graph = createMockGraph()
 * const response = await graph.fetch(new Request('https://graph.microsoft.com/v1.0/servicePrincipals'))
 */
export function createMockGraph(options: MockGraphOptions = {}): MockGraph {
  const {
    seed = defaultSeed,
    denials = 'observed',
    explainHeader = true,
    admin: adminOn = true,
    onEntry,
  } = options
  const clock = options.clock ?? createClock()
  const environment: Environment = {
    now: clock.now,
    newId: () => crypto.randomUUID(),
    ...options.environment,
  }
  const pause = environment.sleep ?? sleep
  const plan = new FaultPlan(options.faults, options.faultSeed)
  const replication =
    options.replication &&
    new Replication({ ...options.replication, now: environment.now, random: createRandom(plan.seed) })
  const throttling = options.throttling ? new Throttling() : undefined
  const behaviour: Behaviour = { ...defaultBehaviour, ...options.behaviour }
  const synchronizer = new Synchronizer(options.connector ?? createOfflineConnector(), environment)
  const world = plantSeed(seed, environment)
  const journal = new Journal()
  const reset = () => {
    world.restore(plantSeed(seed, environment).snapshot())
    journal.clear()
    plan.reset()
    throttling?.clear()
    replication?.clear()
    identity.reset()
  }
  const identity = createIdentity({
    world,
    environment,
    signingKeys: options.signingKeys ?? generateSigningKeys,
  })
  const snapshot = () => world.snapshot()
  const restore = (kept: WorldSnapshot) => {
    world.restore(kept)
    replication?.clear()
  }
  const catchUp = async () => {
    for (const directory of world.tenants.values()) await synchronizer.catchUpAll(directory)
  }
  const admin = createAdmin({
    world,
    journal,
    environment,
    clock,
    faults: plan,
    identity,
    reset,
    snapshot,
    restore,
    catchUp,
  })
  const route = createRouter()

  /** Answers a request, unless a fault strikes it, and records what became of it: status 0 for no answer. */
  async function settle(
    entry: JournalEntry,
    { signal }: Request,
    carryOut: () => Promise<Response>,
    refuse: (refusal: Refusal) => Response,
  ): Promise<Response> {
    const started = performance.now()
    const strike: Strike = plan.strike(entry)
    if (strike.fault) entry.injected = strike.fault.kind
    try {
      const response = await disturb(strike, { carryOut, refuse, sleep: pause, signal })
      entry.status = response.status
      return response
    } finally {
      entry.durationMs = performance.now() - started
      journal.record(entry)
      onEntry?.(entry)
    }
  }

  async function signIn(request: Request, url: URL): Promise<Response> {
    const entry = beginEntry(request, url, environment)
    const carryOut = async () => {
      const response = await identity.fetch(request)
      const error = response.ok ? undefined : await signInError(response.clone())
      if (error !== undefined) entry.error = error
      return response
    }
    return settle(entry, request, carryOut, (refusal) => renderInjectedFault(refusal, new Date(entry.time)))
  }

  async function serve(request: Request, url: URL): Promise<Response> {
    const [, version = ''] = url.pathname.split('/', 2)
    const path = url.pathname.slice(version.length + 1)
    const entry = beginEntry(request, url, environment)
    const context = {
      requestId: entry.id,
      clientRequestId: request.headers.get('client-request-id') ?? entry.id,
      now: new Date(entry.time),
      origin: request.headers.get('origin'),
      accept: request.headers.get('accept'),
      explainUrl: explainHeader && adminOn ? url.origin + decisionPath(entry.id) : undefined,
    }
    const found = route(request.method, path)
    if (found.kind === 'operation') entry.operation = found.id
    const root = `${url.origin}/${version}`
    const carryOut = async () => {
      const document = publicDocument(found, root)
      if (document) return renderReply(document, context)
      const { principal, directory } = await identity.authenticate(request)
      entry.principal = principal
      entry.caller = nameIn(directory, principal.oid)
      const { id: operation, ...matched } = acceptRoute(found, request.method, path)
      checkAvailability(operation, url.origin)
      const meter = throttling?.charge({
        operation,
        query: url.searchParams,
        principal,
        users: directory.users.size,
        now: environment.now(),
      })
      const body = await readBody(request, operations[operation].body)
      const target = findTarget({ id: operation, ...matched }, directory)
      if (target.kind === 'missing') throw faults.resourceNotFound(target.named)
      const params = target.kind === 'found' ? target.params : matched.params
      replication?.check(operation, params)
      const decision = decide(
        {
          operation,
          rule: ruleFor(operation, target.kind === 'found' ? target.deleted : undefined),
          target: target.kind === 'found' ? target.id : undefined,
          secrets: writtenSecrets(operation, body),
        },
        principal,
        directory,
      )
      entry.decision = decision
      if (decision.effect === 'deny') throw denialFault(operation, denials)
      checkBody(operation, body)
      const reply = await handlers[operation]({
        params,
        query: url.searchParams,
        headers: request.headers,
        body,
        principal,
        directory,
        environment,
        behaviour,
        synchronizer,
        root,
        dispatch: (item) => serve(item, new URL(item.url)),
      })
      replication?.note(reply)
      return renderReply(replication?.hide(reply) ?? reply, { ...context, headers: meter })
    }
    const refuse = (fault: GraphFault) => {
      entry.error = fault.code
      return renderFault(fault, context)
    }
    const carryOutOrRefuse = () =>
      carryOut().catch((error) => {
        // One item of a batch breaks the connection that all of them share.
        if (error instanceof ConnectionReset) throw error
        if (error instanceof TokenFault) entry.tokenFault = error.reason
        return refuse(faultFrom(error))
      })
    return settle(entry, request, carryOutOrRefuse, (refusal) => refuse(injectedFault(refusal, context.now)))
  }

  return {
    fetch: async (request) => {
      const url = new URL(request.url)
      const isGraph = /^\/(v1\.0|beta)(\/|$)/.test(url.pathname)
      if (request.method === 'OPTIONS') return renderPreflight(request.headers)
      if (isGraph) return serve(request, url)
      if (adminOn && /^\/__mock(\/|$)/.test(url.pathname)) return admin(request, url)
      return signIn(request, url)
    },
    origins: [...new Set(clouds.flatMap(({ graph, authority }) => [graph, authority]))],
    clock,
    world,
    journal,
    faults: plan,
    revoke: identity.revoke,
    rotateKeys: identity.rotate,
    reset,
    snapshot,
    restore,
  }
}

const beginEntry = (request: Request, url: URL, { now, newId }: Environment): JournalEntry => ({
  id: newId(),
  time: now().getTime(),
  method: request.method,
  path: url.pathname,
  status: 0,
  durationMs: 0,
})

/** `AADSTS…` of a refused sign-in: in JSON, on a page, or on its way back to the client. Nothing else is kept. */
async function signInError(response: Response): Promise<string | undefined> {
  const answer = response.headers.get('location') ?? (await response.text())
  return /(?:error_description=|"error_description":"|<p>)(AADSTS\d+)/.exec(answer)?.[1]
}

/** What goes on the wire for whatever was thrown. */
function faultFrom(error: unknown): GraphFault {
  if (error instanceof GraphFault) return error
  if (error instanceof TokenFault)
    return error.claims === undefined
      ? faults.tokenRefused(error.message)
      : faults.claimsChallenge(error.claims)
  return faults.defect()
}
