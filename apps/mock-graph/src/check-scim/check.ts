import type { ScimRuleId } from '../domain/provisioning/scim-rules.js'
import type { Finding, Verdict } from './finding.js'
import type { CheckRun } from './session/check-run.js'

/** One thing that a SCIM endpoint must do for Entra. */
export type Check = {
  readonly id: string
  readonly title: string
  /** `gate`: a test of Microsoft's gallery gate; `entra`: what the provisioning service does beyond it. */
  readonly group: CheckGroup
  /** What is checked by it, and where that is from: a key of `rules`. */
  readonly rule: ScimRuleId
  /** Whether what it sends differs by dialect. What does not is run once. */
  readonly dialects: 'each' | 'once'
  /** Says what it finds through the run. Throws `Blocked` when it cannot go on. */
  readonly run: (run: CheckRun) => Promise<void>
}

export type CheckGroup = 'gate' | 'entra'

export type CheckResult = Pick<Check, 'id' | 'title' | 'group' | 'rule'> & {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}
