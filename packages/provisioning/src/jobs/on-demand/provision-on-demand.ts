import type { CallOptions, SynchronizationJobApplicationParameters } from '@graph-sync/client'
import type { JobRequests } from '../job-reference.js'
import { findRule } from './find-rule.js'
import { type ProvisionOnDemandResult, readOnDemandResult } from './on-demand-result.js'
import { type OnDemandRequest, type OnDemandSubject, toSubject, typeOf } from './on-demand-subject.js'

/** Finds the rule for a kind of object. */
export type RuleFor = (type: string, given: CallOptions) => Promise<string>

/** Provisions what is asked for with one request, after one for the schema where no rule is named. */
export async function provisionOnDemand(
  requests: JobRequests,
  request: OnDemandRequest,
  given: CallOptions,
  ruleFor: RuleFor = (type, options) => findRule(requests, type, options),
): Promise<ProvisionOnDemandResult> {
  const parameters =
    'parameters' in request ? [...request.parameters] : [await toParameter(request, given, ruleFor)]
  return readOnDemandResult(await requests.provisionOnDemand.post({ parameters }, given))
}

async function toParameter(
  given: OnDemandSubject,
  options: CallOptions,
  ruleFor: RuleFor,
): Promise<SynchronizationJobApplicationParameters> {
  const ruleId = given.ruleId ?? (await ruleFor(typeOf(given), options))
  return { ruleId, subjects: [toSubject(given)] }
}
