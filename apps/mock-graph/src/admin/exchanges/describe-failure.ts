import { type BrokenRule, ruleOf } from '../../exchanges/failures/broken-rule.js'
import { type SuspectedMapping, suspectedMappings } from '../../exchanges/failures/suspected-mappings.js'
import type { KeptExchange } from '../../exchanges/kept-exchange.js'
import { schemaOf } from '../../synchronization/job/job-context.js'
import { templateOfJob } from '../../synchronization/job/template-of-job.js'
import type { AdminContext } from '../endpoint.js'

/** Which rule an exchange broke, and the mappings that it points to as the job has them now. */
export type FailureHints = { readonly mappings: readonly SuspectedMapping[]; readonly rule: BrokenRule }

/** What a failed exchange points to; null for one that did not fail. */
export function describeFailure(exchange: KeptExchange, context: AdminContext): FailureHints | null {
  if (exchange.failure === null) return null
  return { mappings: mappingsOf(exchange, context), rule: ruleOf(exchange) }
}

function mappingsOf(exchange: KeptExchange, { world }: AdminContext): readonly SuspectedMapping[] {
  const { tenantId, servicePrincipalId, jobId, objectId } = exchange
  const directory = world.find(tenantId)
  const servicePrincipal = directory?.servicePrincipals.get(servicePrincipalId)
  const job = jobId === null ? undefined : directory?.jobOf(servicePrincipalId, jobId)
  if (!directory || !servicePrincipal || !job || objectId === null) return []
  const template = templateOfJob(servicePrincipal, directory.synchronizationOf(servicePrincipalId), job)
  const type = directory.groups.has(objectId) ? 'Group' : 'User'
  return suspectedMappings(schemaOf({ job, template }), type, null, exchange)
}
