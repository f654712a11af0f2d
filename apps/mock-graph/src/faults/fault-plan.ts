import type { Fault, FaultRule } from '../domain/fault.js'
import { checkFaultRules } from './check-rules.js'
import { FaultRuleError } from './fault-rule-error.js'
import { compileMatch, type FaultTarget } from './matches.js'
import { createRandom, type Random } from './random.js'

type Latency = Extract<Fault, { kind: 'latency' }>

/** What strikes one request. */
export type Strike = {
  /** Milliseconds that the answer comes later. */
  readonly latency: number
  /** At most one fault besides. */
  readonly fault: Exclude<Fault, Latency> | undefined
  readonly loses: 'request' | 'answer'
}

/** A rule and what became of it. */
export type FaultRecord = {
  readonly rule: FaultRule
  /** How many requests fitted. */
  readonly matched: number
  /** How many of them it struck. */
  readonly struck: number
}

type Entry = {
  readonly rule: FaultRule
  readonly fits: (target: FaultTarget) => boolean
  readonly random: Random
  matched: number
  struck: number
}

/** What strikes a request that no rule fits, or none is due for. */
export const unharmed: Strike = { latency: 0, fault: undefined, loses: 'request' }

/** The rules in force. The same seed, rules and requests give the same faults. */
export class FaultPlan {
  #entries: Entry[] = []
  #added = 0

  /**
   * @param initial The rules to begin with. Throws {@link FaultRuleError}.
   * @param seed Where chance begins. Default 1.
   * @param onClear Called when the rules are taken away, to end what they began.
   */
  constructor(
    readonly initial: readonly FaultRule[] = [],
    readonly seed = 1,
    private readonly onClear = () => {},
  ) {
    this.add(...initial)
  }

  /** Puts rules behind those there are. Throws {@link FaultRuleError} and adds none when any has a problem. */
  add(...rules: readonly FaultRule[]): void {
    const problems = checkFaultRules(rules)
    if (problems.length > 0) throw new FaultRuleError(problems)
    for (const rule of rules) {
      // Chance of its own for each rule, so that one more rule changes nothing for the others.
      const random = createRandom(this.seed + 0x9e3779b9 * this.#added++)
      this.#entries.push({
        rule: structuredClone(rule),
        fits: compileMatch(rule.match ?? {}),
        random,
        matched: 0,
        struck: 0,
      })
    }
  }

  /** Takes all rules away, and the claims challenges that were given by them. */
  clear(): void {
    this.#entries = []
    this.onClear()
  }

  /** The rules in force, in order, with their counts. */
  list(): FaultRecord[] {
    return this.#entries.map(({ rule, matched, struck }) => ({ rule, matched, struck }))
  }

  /** As at the beginning: the initial rules, nothing counted, chance from its start. */
  reset(): void {
    this.clear()
    this.#added = 0
    this.add(...this.initial)
  }

  /**
   * What strikes this request. Every rule counts every request that fits it. Latencies add up; of the other faults
   * that strike, the first in the list comes.
   */
  strike(target: FaultTarget): Strike {
    if (this.#entries.length === 0) return unharmed
    let latency = 0
    let first: Omit<Strike, 'latency'> = unharmed
    for (const entry of this.#entries) {
      const { rule } = entry
      if (!entry.fits(target)) continue
      entry.matched += 1
      if (!isDue(entry) || (rule.fault.kind !== 'latency' && first.fault)) continue
      entry.struck += 1
      if (rule.fault.kind === 'latency') latency += millisecondsOf(rule.fault, entry.random)
      else first = { fault: rule.fault, loses: rule.loses ?? 'request' }
    }
    return { ...first, latency }
  }
}

function isDue({ rule: { match = {}, times = Number.POSITIVE_INFINITY }, matched, struck, random }: Entry) {
  const { nth = matched, every = 1, first = matched, probability = 1 } = match
  if (matched !== nth || matched % every !== 0 || matched > first || struck >= times) return false
  return probability === 1 || random() < probability
}

const millisecondsOf = (fault: Latency, random: Random) =>
  'ms' in fault ? fault.ms : fault.min + random() * (fault.max - fault.min)
