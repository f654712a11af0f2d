import type { FaultRule } from '../domain/fault.js'
import type { KindTable } from '../store/table.js'

/** A rule in force. */
export type FaultRuleRecord = {
  readonly rule: FaultRule
  /** How many requests fitted. */
  readonly matched: number
  /** Into how many of them the fault was injected. */
  readonly struck: number
  /** The state of its chance. Each rule has its own, so that one more rule changes nothing for the others. */
  readonly chance: number
}

/** What goes wrong with requests to one fake. */
export type FaultRecords = {
  /** By number, in the order they are looked at. */
  faultRules: FaultRuleRecord
  /** One record. */
  faultPlan: FaultPlanRecord
}

/** How the rules came to be. */
export type FaultPlanRecord = {
  /** How many there have ever been, from which the next one has its chance. */
  readonly added: number
  /** What it began with. A fake that begins with the same goes on where another ended. */
  readonly initial: readonly FaultRule[]
  readonly seed: number
}

export const faultKinds: KindTable<FaultRecords> = { faultRules: {}, faultPlan: {} }
