import type { Environment } from '../domain/environment.js'
import type { Refusal } from '../domain/fault.js'
import { disturb } from '../faults/disturb.js'
import type { FaultPlan } from '../faults/fault-plan.js'
import { sleep } from '../faults/sleep.js'
import type { Journal, JournalEntry } from '../journal/journal.js'

export type Settling = {
  readonly plan: FaultPlan
  readonly journal: Journal
  readonly environment: Environment
  readonly onEntry: ((entry: JournalEntry) => void) | undefined
}

export type Settle = (
  entry: JournalEntry,
  request: Request,
  carryOut: () => Promise<Response>,
  refuse: (refusal: Refusal) => Response | Promise<Response>,
) => Promise<Response>

/** Answers a request, unless a fault strikes it, and records what became of it: status 0 for no answer. */
export function createSettle({ plan, journal, environment, onEntry }: Settling): Settle {
  return async (entry, { signal }, carryOut, refuse) => {
    const started = performance.now()
    const strike = plan.strike(entry)
    if (strike.fault) entry.injected = strike.fault.kind
    try {
      const response = await disturb(strike, { carryOut, refuse, sleep: environment.sleep ?? sleep, signal })
      entry.status = response.status
      return response
    } finally {
      entry.durationMs = performance.now() - started
      journal.record(entry)
      onEntry?.(entry)
    }
  }
}

/** What is known of a request before anything is done with it. */
export const beginEntry = (request: Request, url: URL, { now, newId }: Environment): JournalEntry => ({
  id: newId(),
  time: now().getTime(),
  method: request.method,
  path: url.pathname,
  status: 0,
  durationMs: 0,
})
