import type { Fault, FaultRule, Injection } from '../domain/fault.js'
import { RecordStore } from '../store/record-store.js'
import type { Records } from '../store/records.js'
import type { Table } from '../store/table.js'
import { checkFaultRules } from './check-rules.js'
import { type FaultRecords, type FaultRuleRecord, faultKinds } from './fault-records.js'
import { FaultRuleError } from './fault-rule-error.js'
import { compileMatch, type FaultCandidate } from './matches.js'
import { draw, type Random } from './random.js'

type Latency = Extract<Fault, { kind: 'latency' }>

/** A rule and what became of it. */
export type FaultRecord = {
  readonly rule: FaultRule
  /** How many requests fitted. */
  readonly matched: number
  /** Into how many of them the fault was injected. */
  readonly struck: number
}

/** For a request that no rule fits, or none is due for. */
export const noInjection: Injection = { latency: 0, fault: undefined, loses: 'request' }

/** The rules in force. The same seed, rules and requests give the same faults. */
export class FaultPlan {
  // Regular expressions are no records, so they stand beside them.
  readonly #fits = new WeakMap<FaultRule, (candidate: FaultCandidate) => boolean>()

  /**
   * @param initial The rules to begin with. Throws {@link FaultRuleError}.
   * @param seed Where chance begins. Default 1.
   * @param onClear Called when the rules are taken away, to end what they began.
   * @param records Where the rules and their counts are kept; those of a plan that began the same go on. Default: a store
   * of their own, which is empty.
   */
  constructor(
    readonly initial: readonly FaultRule[] = [],
    readonly seed = 1,
    private readonly onClear = () => {},
    private readonly records: Records<FaultRecords> = new RecordStore(faultKinds),
  ) {
    if (!this.#goesOn()) this.#begin()
  }

  /** Puts rules behind those there are. Throws {@link FaultRuleError} and adds none when any has a problem. */
  add(...rules: readonly FaultRule[]): void {
    const problems = checkFaultRules(rules)
    if (problems.length > 0) throw new FaultRuleError(problems)
    this.records.transact((records) => {
      const { added: before } = records.table('faultPlan').get(planId) ?? { added: 0 }
      let added = before
      for (const rule of rules) {
        const chance = (this.seed + 0x9e3779b9 * added) | 0
        records.put('faultRules', `${added}`, { rule: structuredClone(rule), matched: 0, struck: 0, chance })
        added += 1
      }
      records.put('faultPlan', planId, { added, ...this.#beginning })
    })
  }

  /** Takes all rules away, and the claims challenges that were given by them. */
  clear(): void {
    this.#removeRules()
    this.onClear()
  }

  /** The rules in force, in order, with their counts. */
  list(): FaultRecord[] {
    return [...this.#rules.values()].map(({ rule, matched, struck }) => ({ rule, matched, struck }))
  }

  /** As at the beginning: the initial rules, nothing counted, chance from its start. */
  reset(): void {
    this.#begin()
    this.onClear()
  }

  /**
   * What is injected into this request. Every rule counts every request that fits it. Latencies add up; of the other faults
   * that are due, the first in the list comes.
   */
  choose(candidate: FaultCandidate): Injection {
    if (this.#rules.size === 0) return noInjection
    let latency = 0
    let first: Omit<Injection, 'latency'> = noInjection
    for (const [id, { rule, ...counts }] of this.#rules) {
      if (!this.#isAbout(rule, candidate)) continue
      const matched = counts.matched + 1
      let { struck, chance } = counts
      const random = () => {
        const { number, state } = draw(chance)
        chance = state
        return number
      }
      const comesFirst = rule.fault.kind === 'latency' || !first.fault
      if (isDue({ rule, matched, struck }, random) && comesFirst) {
        struck += 1
        if (rule.fault.kind === 'latency') latency += millisecondsOf(rule.fault, random)
        else first = { fault: rule.fault, loses: rule.loses ?? 'request' }
      }
      this.records.put('faultRules', id, { rule, matched, struck, chance })
    }
    return { ...first, latency }
  }

  get #beginning() {
    return { initial: structuredClone(this.initial), seed: this.seed }
  }

  /** Are the rules and counts of the records those of a plan that began as this one? */
  #goesOn(): boolean {
    const kept = this.records.table('faultPlan').get(planId)
    if (!kept) return false
    const { initial, seed } = kept
    return JSON.stringify({ initial, seed }) === JSON.stringify(this.#beginning)
  }

  #begin(): void {
    this.#removeRules()
    this.records.remove('faultPlan', planId)
    this.add(...this.initial)
  }

  #removeRules(): void {
    this.records.transact((records) => {
      for (const id of [...records.table('faultRules').keys()]) records.remove('faultRules', id)
    })
  }

  get #rules(): Table<FaultRuleRecord> {
    return this.records.table('faultRules')
  }

  #isAbout(rule: FaultRule, candidate: FaultCandidate): boolean {
    let fits = this.#fits.get(rule)
    if (!fits) {
      fits = compileMatch(rule.match ?? {})
      this.#fits.set(rule, fits)
    }
    return fits(candidate)
  }
}

const planId = 'plan'

function isDue({ rule, matched, struck }: FaultRecord, random: Random): boolean {
  const { match = {}, times = Number.POSITIVE_INFINITY } = rule
  const { nth = matched, every = 1, first = matched, probability = 1 } = match
  if (matched !== nth || matched % every !== 0 || matched > first || struck >= times) return false
  return probability === 1 || random() < probability
}

function millisecondsOf(fault: Latency, random: Random): number {
  // What is there but undefined is left out.
  const { ms, min = 0, max = 0 }: { ms?: number; min?: number; max?: number } = fault
  return ms ?? min + random() * (max - min)
}
