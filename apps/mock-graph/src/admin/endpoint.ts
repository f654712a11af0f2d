import type { Clock } from '../clock.js'
import type { World, WorldSnapshot } from '../directory/tenant/world.js'
import type { Environment } from '../domain/time/environment.js'
import type { Exchanges } from '../exchanges/exchanges.js'
import type { FaultPlan } from '../faults/fault-plan.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import type { Identity } from '../identity/identity.js'
import type { Journal } from '../journal/journal.js'
import type { Cycles } from '../synchronization/scheduling/cycles.js'

/** What the actions below `/__mock` may look at and change. */
export type AdminContext = {
  readonly world: World
  readonly journal: Journal
  readonly exchanges: Pick<Exchanges, 'list' | 'find' | 'bounds'>
  readonly cycles: Cycles
  readonly environment: Environment
  readonly clock: Clock
  readonly faults: FaultPlan
  readonly identity: Pick<Identity, 'sign'>
  reset(): void
  snapshot(): WorldSnapshot
  restore(snapshot: WorldSnapshot): void
  /** Told of what nobody expected. */
  report(error: unknown): void
  /** Brings the jobs of every tenant up to the clock. */
  catchUp(): Promise<void>
}

/** One request below `/__mock`. */
export type AdminExchange = {
  readonly call: Call
  /** What the path holds, by the names in the table of endpoints. */
  readonly params: Readonly<Record<string, string>>
}

export type AdminEndpoint = (exchange: AdminExchange, context: AdminContext) => Answer | Promise<Answer>
