import type { ScimRuleId } from '../../domain/provisioning/scim-rules.js'
import type { Outcome } from '../finding.js'
import type { CheckRun } from '../session/check-run.js'
import type { Judgement } from './judge-change.js'

const good: readonly Outcome[] = ['applied', 'found']

const rulesOf: Partial<Record<Outcome, ScimRuleId>> = {
  'stored as text': 'A7',
  "stored under the path's text": 'A2',
  'refused, partly applied': 'A3',
  'refused as 5xx': 'A4',
}

/** Puts down how something ended. `soft`: the service does not depend on it. Tells whether it went well. */
export function tell(
  run: CheckRun,
  what: string,
  { outcome, reason, advice }: Omit<Judgement, 'missing'>,
  { soft = false }: { readonly soft?: boolean } = {},
): boolean {
  if (good.includes(outcome)) {
    run.pass(outcome, what, reason)
    return true
  }
  const isMild = soft || outcome === 'stored as text'
  run[isMild ? 'warn' : 'fail'](outcome, what, reason, advice, rulesOf[outcome])
  return outcome === 'stored as text'
}
