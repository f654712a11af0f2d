import type { CheckResult } from '../check.js'
import type { Finding } from '../finding.js'
import type { Column, Report } from './check-report.js'

/** Findings with one reason, told once. */
export type Folded = {
  /** The first of them. */
  readonly finding: Finding
  /** Ids of the checks, each once. */
  readonly checks: readonly string[]
  /** What was asked for, each once. */
  readonly whats: readonly string[]
  readonly dialects: readonly Column['dialect'][]
}

/** Everything that is no pass, the failures first; equal reasons are one. */
export function foldFindings({ columns }: Pick<Report, 'columns'>): readonly Folded[] {
  const folded = new Map<
    string,
    { finding: Finding; checks: Set<string>; whats: Set<string>; dialects: Set<Column['dialect']> }
  >()
  for (const { dialect, results } of columns) {
    for (const { result, finding } of results.flatMap(pairs)) {
      if (finding.verdict === 'pass') continue
      const key = keyOf(finding).join('\n')
      const known = folded.get(key)
      const one = known ?? { finding, checks: new Set(), whats: new Set(), dialects: new Set() }
      folded.set(key, one)
      one.checks.add(result.id)
      one.whats.add(finding.what)
      one.dialects.add(dialect)
    }
  }
  const order = ['fail', 'warn', 'not-run']
  return [...folded.values()]
    .sort((one, other) => order.indexOf(one.finding.verdict) - order.indexOf(other.finding.verdict))
    .map(({ finding, checks, whats, dialects }) => ({
      finding,
      checks: [...checks],
      whats: [...whats],
      dialects: [...dialects],
    }))
}

/** What was not run broke no rule. */
const keyOf = ({ verdict, outcome, rule, reason }: Finding) =>
  verdict === 'not-run' ? [verdict, reason] : [verdict, outcome, rule, withoutNames(reason)]

const pairs = (result: CheckResult) => result.findings.map((finding) => ({ result, finding }))

/** A reason without what differs from one object and attribute to the next. */
const withoutNames = (reason: string) =>
  reason
    .replace(/(["'])(?:(?!\1).)*\1/g, '*')
    .replace(/\S*[@[\]:.]\S*/g, '*')
    .replace(/\d{4,}/g, '*')
