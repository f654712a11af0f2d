import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { type BrokenRule, ruleOf } from '../../../exchanges/failures/broken-rule.js'
import { type SuspectedMapping, suspectedMappings } from '../../../exchanges/failures/suspected-mappings.js'
import type { KeptExchange } from '../../../exchanges/kept-exchange.js'
import { schemaOf } from '../../../synchronization/job/job-context.js'
import { templateOfJob } from '../../../synchronization/job/template-of-job.js'
import type { Run } from '../run/open-run.js'
import { outcomeOf } from './outcome.js'

/** One object that could not be provisioned, and all that is known of why. */
export type DescribedFailure = {
  readonly displayName: string
  readonly type: string
  readonly action: string
  readonly code: string
  readonly reason: string
  /** Null where nothing was sent. */
  readonly exchange: KeptExchange | null
  readonly mappings: readonly SuspectedMapping[]
  readonly rule: BrokenRule
}

/** What failed among these entries of the log. */
export const describeFailures = (run: Run, entries: readonly ProvisioningLogEntry[]): DescribedFailure[] =>
  entries
    .filter((entry) => outcomeOf(entry) === 'failed')
    .map((entry) => {
      const { source, action, error, cycleId, failedPath } = entry
      const exchange = run.graph.exchanges
        .list({ object: source.id, cycle: cycleId, failed: true })
        .findLast(({ changeId }) => changeId === entry.changeId)
      return {
        ...{ displayName: source.displayName, type: source.type, action },
        ...{ code: error?.code ?? '', reason: error?.reason ?? '' },
        exchange: exchange ?? null,
        mappings: suspectedMappings(schemaOfRun(run), source.type, failedPath, exchange),
        rule: ruleOf(exchange),
      }
    })

function schemaOfRun({ directory, servicePrincipalId, job: read }: Run) {
  const job = read()
  const servicePrincipal = directory.servicePrincipals.get(servicePrincipalId)!
  const template = templateOfJob(servicePrincipal, directory.synchronizationOf(servicePrincipalId), job)
  return schemaOf({ job, template })
}
