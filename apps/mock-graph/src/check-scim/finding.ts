import type { ScimRuleId } from '../domain/provisioning/scim-rules.js'

/** `not-run` is neither a pass nor a failure. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'not-run'

/** How something that was asked for ended. */
export type Outcome =
  | 'applied'
  | 'found'
  | 'refused'
  | 'refused as 5xx'
  | 'refused, partly applied'
  | 'accepted but not applied'
  | 'applied wrongly'
  | 'echoed, not kept'
  | 'advertised, not kept'
  | 'stored as text'
  | "stored under the path's text"
  | 'filter ignored'
  | 'filter answered as empty'
  | 'filter refused'
  | 'hidden from lookup'
  | 'two found'
  | 'endless PATCH'
  | 'stuck'
  | 'lost update'
  | 'deactivates'
  | 'no answer'
  | 'not visible'
  | 'not run'
  | 'not as documented'

/** One result of a check, with the requests that show it. */
export type Finding = {
  readonly verdict: Verdict
  readonly outcome: Outcome
  /** What was asked for, in a few words: `Replace displayName`. */
  readonly what: string
  /** What came of it, in a sentence. */
  readonly reason: string
  /** What to change in the endpoint; null where nothing is wrong. */
  readonly advice: string | null
  readonly rule: ScimRuleId
  /** Places in the list of exchanges of the report. */
  readonly exchanges: readonly number[]
}

/** The worst that was found. What could only be seen in part is no pass. */
export function verdictOf(findings: readonly Pick<Finding, 'verdict'>[]): Verdict {
  const order: readonly Verdict[] = ['fail', 'warn', 'not-run', 'pass']
  return order.find((verdict) => findings.some((one) => one.verdict === verdict)) ?? 'not-run'
}
