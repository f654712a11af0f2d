import type { Principal } from '../domain/directory/principal.js'
import type { JournalEntry } from './journal-entry.js'

/** How often an operation was allowed through what, and refused for what reason. */
export type OperationTally = {
  readonly allow: Map<string, number>
  readonly deny: Map<string, number>
}

/** What one caller has and what it made use of. */
export type CallerTally = {
  name: string
  /** As its last token had it. */
  principal: Principal
  /** Allowed calls by operation. */
  readonly operations: Map<string, number>
  /** Allowed calls by the permission that counted. */
  readonly permissions: Map<string, number>
  /** Allowed calls by the directory role that counted. */
  readonly directoryRoles: Map<string, number>
}

/** Sums over all decisions, also those that the journal has let go. */
export class Tally {
  readonly operations = new Map<string, OperationTally>()
  readonly callers = new Map<string, CallerTally>()
  // A token gives the same principal each time, and looking at that spares making and hashing a key of its ids.
  #known = new WeakMap<Principal, CallerTally>()

  count(entry: JournalEntry): void {
    const { operation, principal, decision } = entry
    if (!operation || !principal || !decision) return
    const verdicts = this.operations.get(operation) ?? { allow: new Map(), deny: new Map() }
    this.operations.set(operation, verdicts)
    const caller = this.#callerOf(entry, principal)
    if (decision.effect === 'deny') {
      increment(verdicts.deny, decision.reason)
      return
    }
    increment(verdicts.allow, decision.through)
    increment(caller.operations, operation)
    for (const permission of decision.by) increment(caller.permissions, permission)
    if (decision.directoryRole) increment(caller.directoryRoles, decision.directoryRole)
  }

  clear(): void {
    this.operations.clear()
    this.callers.clear()
    this.#known = new WeakMap()
  }

  #callerOf({ caller }: JournalEntry, principal: Principal): CallerTally {
    const tally = this.#known.get(principal) ?? this.#find(principal)
    tally.name = caller ?? principal.oid
    tally.principal = principal
    return tally
  }

  #find(principal: Principal): CallerTally {
    const { tid, oid, appid } = principal
    const key = `${tid}/${oid}/${appid}`
    const tally = this.callers.get(key) ?? {
      operations: new Map<string, number>(),
      permissions: new Map<string, number>(),
      directoryRoles: new Map<string, number>(),
      name: oid,
      principal,
    }
    this.callers.set(key, tally)
    this.#known.set(principal, tally)
    return tally
  }
}

const increment = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
