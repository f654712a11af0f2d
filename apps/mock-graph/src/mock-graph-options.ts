import type { Clock } from './clock.js'
import type { Seed } from './directory/seed/seed.js'
import type { FaultRule } from './domain/fault.js'
import type { Environment } from './domain/time/environment.js'
import type { ExchangeBounds } from './exchanges/exchanges.js'
import type { KeptExchange } from './exchanges/kept-exchange.js'
import type { Behaviour } from './graph/calls/behaviour.js'
import type { Denials } from './graph/errors/denial.js'
import type { SigningKeys } from './identity/keys/signing-keys.js'
import type { Machine } from './identity/managed-identity/machine.js'
import type { JournalBounds } from './journal/entry-ring.js'
import type { JournalEntry } from './journal/journal-entry.js'
import type { OnError } from './serving/report.js'
import type { ProvisioningSettings } from './synchronization/job/provisioning-settings.js'
import type { Target } from './synchronization/target/target.js'

/** Options of `createMockGraph`; all of them have defaults. */
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
  /**
   * Keys that sign tokens, to keep tokens valid over a restart. Default: one RSA key of the process, made when first
   * needed, which each fake has under a name of its own, so that none takes the tokens of another.
   */
  readonly signingKeys?: () => Promise<SigningKeys>
  /**
   * Hand out a token again while the same client asks for the same and more than five minutes of its life are left, as
   * a cache in front of sign-in would. Default false: each request gets a token of its own.
   */
  readonly reuseTokens?: boolean
  /** What programs with a managed identity run on. Default: a machine that has every managed identity of the seed. */
  readonly machine?: Partial<Machine>
  /** The virtual clock that everything follows: tokens, dates, jobs. Default: one that runs with real time. */
  readonly clock?: Clock
  /** What jobs provision into. Default: `createMemoryTarget()`, which calls nobody and can be read by `target()`. */
  readonly target?: Target
  /** What is settable of the provisioning service (docs/discoveries/provisioning-engine.md). */
  readonly provisioning?: Partial<ProvisioningSettings>
  /** How many requests are kept, with their queries and bodies, for `MockGraph.journal`. Default: 10 000 entries and 16 MB. */
  readonly journal?: Partial<JournalBounds>
  /** How many requests to targets are kept, with their answers, for `MockGraph.exchanges`. Default: 10 000 entries and 16 MB. */
  readonly exchanges?: Partial<ExchangeBounds>
  /** Told of each request to a target, with its answer and what it was for. What it throws goes to `onError`. */
  readonly onExchange?: (exchange: KeptExchange) => void
  /** What goes wrong, and when (docs/faults.md). Default: nothing. Throws `FaultRuleError` for a rule with problems. */
  readonly faults?: readonly FaultRule[]
  /** Where the chance of fault rules begins: the same seed gives the same faults. Default 1. */
  readonly faultSeed?: number
  /** For how many seconds of the clock a new object cannot be found. Default: it is found at once. */
  readonly replication?: { readonly seconds: number }
  /** Refuse with 429 what passes the documented limits, counted on the clock. Default false. */
  readonly throttling?: boolean
  /** Ids and waiting, instead of random ones and real time. What time it is says `clock`. */
  readonly environment?: Partial<Omit<Environment, 'now'>>
  /**
   * Called after each request, with what the journal recorded. What it throws goes to `onError`; without that it is
   * thrown uncaught, as by an event listener.
   */
  readonly onEntry?: (entry: JournalEntry) => void
  /**
   * Told of every error that nobody expected, with the entry of its request where there is one: a defect of the fake,
   * whose caller gets 500 and whose entry names it, and what `target`, `onExchange` and `onEntry` throw. The message may quote
   * what was sent. Default: nobody is told.
   */
  readonly onError?: OnError
}
