import { createAdmin, decisionPath } from './admin/admin.js'
import { defaultSeed } from './directory/default-seed.js'
import { plantSeed, type Seed } from './directory/seed.js'
import type { World, WorldSnapshot } from './directory/world.js'
import type { Environment } from './domain/environment.js'
import { clouds } from './generated/clouds.js'
import { operations } from './generated/operations.js'
import { rules } from './generated/rules.js'
import { acceptRoute } from './graph/accept-route.js'
import { type Denials, denialFault } from './graph/denial.js'
import type { Behaviour } from './graph/exchange.js'
import { faults } from './graph/faults.js'
import { findTarget } from './graph/find-target.js'
import { GraphFault } from './graph/graph-fault.js'
import { handlers } from './graph/handlers.js'
import { readBody } from './graph/read-body.js'
import { renderFault, renderPreflight, renderReply } from './graph/render.js'
import { createRouter } from './graph/route.js'
import { writtenSecrets } from './graph/written-secrets.js'
import { createIdentity } from './identity/identity.js'
import { generateSigningKeys, type SigningKeys } from './identity/signing-keys.js'
import { TokenFault } from './identity/token-fault.js'
import { nameIn } from './journal/explanation.js'
import { Journal, type JournalEntry } from './journal/journal.js'
import { decide } from './policy/decide.js'

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
  /** Time and ids. Default: the real clock and random ids. */
  readonly environment?: Partial<Environment>
  /** Called after each request, with what the journal recorded. */
  readonly onEntry?: (entry: JournalEntry) => void
}

export type MockGraph = {
  /** Answers any request to Graph, to sign-in or to `/__mock`. Only the path decides which; hosts do not matter. */
  fetch(request: Request): Promise<Response>
  /** The origins it stands in for: the Graph and login hosts of every national cloud. */
  readonly origins: readonly string[]
  readonly world: World
  readonly journal: Journal
  /** Makes the world the seed again and empties the journal. */
  reset(): void
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
  const environment: Environment = {
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    ...options.environment,
  }
  const behaviour: Behaviour = { secretsPut: 'replace', maskedValue: 'store', ...options.behaviour }
  const world = plantSeed(seed, environment)
  const journal = new Journal()
  const reset = () => {
    world.restore(plantSeed(seed, environment).snapshot())
    journal.clear()
  }
  const identity = createIdentity({
    world,
    environment,
    signingKeys: options.signingKeys ?? generateSigningKeys,
  })
  const admin = createAdmin({ world, journal, environment, reset })
  const route = createRouter()

  function record(entry: JournalEntry, started: number, response: Response): Response {
    entry.status = response.status
    entry.durationMs = performance.now() - started
    journal.record(entry)
    onEntry?.(entry)
    return response
  }

  async function signIn(request: Request, url: URL): Promise<Response> {
    const started = performance.now()
    const entry = beginEntry(request, url, environment)
    const response = await identity.fetch(request)
    if (!response.ok) entry.error = await signInError(response.clone())
    return record(entry, started, response)
  }

  async function serve(request: Request, url: URL): Promise<Response> {
    const started = performance.now()
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
    try {
      const found = route(request.method, path)
      if (found.kind === 'operation') entry.operation = found.id
      const { principal, directory } = await identity.authenticate(request)
      entry.principal = principal
      entry.caller = nameIn(directory, principal.oid)
      const { id: operation, ...matched } = acceptRoute(found, request.method, path)
      const body = await readBody(request, operations[operation].body)
      const target = findTarget({ id: operation, ...matched }, directory)
      if (target.kind === 'missing') throw faults.resourceNotFound(target.named)
      const decision = decide(
        {
          operation,
          rule: rules[operation],
          target: target.kind === 'found' ? target.id : undefined,
          secrets: writtenSecrets(operation, body),
        },
        principal,
        directory,
      )
      entry.decision = decision
      if (decision.effect === 'deny') throw denialFault(operation, denials)
      const handle = handlers[operation]
      if (!handle) throw faults.noHandler(request.method, path, operation)
      const reply = await handle({
        params: target.kind === 'found' ? target.params : matched.params,
        query: url.searchParams,
        headers: request.headers,
        body,
        principal,
        directory,
        environment,
        behaviour,
        root: `${url.origin}/${version}`,
      })
      return record(entry, started, renderReply(reply, context))
    } catch (error) {
      const fault = faultFrom(error)
      if (error instanceof TokenFault) entry.tokenFault = error.reason
      entry.error = fault.code
      return record(entry, started, renderFault(fault, context))
    }
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
    world,
    journal,
    reset,
    snapshot: () => world.snapshot(),
    restore: (snapshot) => world.restore(snapshot),
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

/** `AADSTS…` of a refused sign-in. Nothing else of the answer is kept. */
async function signInError(response: Response): Promise<string> {
  const answer = await response.json().catch(() => undefined)
  const [code] = answer?.error_codes ?? []
  return code === undefined ? '' : `AADSTS${code}`
}

/** What goes on the wire for whatever was thrown. */
function faultFrom(error: unknown): GraphFault {
  if (error instanceof GraphFault) return error
  if (error instanceof TokenFault) return faults.tokenRefused(error.message)
  return faults.defect()
}
