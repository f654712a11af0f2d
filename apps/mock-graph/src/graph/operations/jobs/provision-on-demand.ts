import type { Initiator } from '../../../domain/provisioning/provisioning-log.js'
import type { SynchronizationRule } from '../../../domain/provisioning/schema.js'
import type { Secret } from '../../../domain/provisioning/synchronization.js'
import { activeDirectoryName } from '../../../gallery/domains/active-directory.js'
import { runOnDemand } from '../../../synchronization/cycle/run-on-demand.js'
import { schemaOf } from '../../../synchronization/job/job-context.js'
import { withState } from '../../../synchronization/job/state-of-job.js'
import { runWork } from '../../../synchronization/target/work.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import type { ImportedAs } from '../../entities/steps/import-step.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { findJob, jobAt, referenceOf } from './job-at.js'
import { readOnDemandRequest } from './on-demand-request.js'
import { renderOnDemandResult } from './on-demand-result.js'

/**
 * `POST …/jobs/{id}/provisionOnDemand`: 200 with JSON inside JSON, whatever the job's status. Credentials are looked at
 * before the rule and the subjects (docs/discoveries/schemas.md); that what the target refuses is a 400 is *assumed*.
 */
export const provisionOnDemand = defineOperation({
  resolve: jobAt,
  handle: async (call) => {
    const { at, root, synchronizer, environment, behaviour, directory } = call
    const { id, appId } = at.servicePrincipal
    const wait = synchronizer.onDemandLimit.count(id, environment.now().getTime())
    if (wait > 0) throw graphErrors.tooManyRequests(appId, Math.ceil(wait / 1_000))
    // Only now, as a body that is refused counts too.
    const { ruleIds, subjects } = readOnDemandRequest(call.body)
    const initiator = initiatorOf(call)
    const { written, imported, hasFlag } = await synchronizer.within(
      referenceOf(directory, at),
      async (context, time) => {
        // It may have been deleted while it was waited for.
        const job = findJob(directory, at.servicePrincipal, at.job.id)
        const rules = schemaOf(context).synchronizationRules
        const unknown = ruleIds.find((ruleId) => !rules.some((rule) => rule.id === ruleId))
        const named = rules.find((rule) => rule.id !== null && ruleIds.includes(rule.id))
        const onConnected = () => {
          if (unknown !== undefined) throw graphErrors.ruleNotInJob(job.id, unknown)
        }
        const asked = named ? synchronizer.onDemand(context, named) : context
        const work = runOnDemand(asked, { subjects, initiator, time, onConnected })
        const answer = await synchronizer.atEndpoint(asked, () => runWork(work))
        if (!answer.ok) throw graphErrors.credentialsRefused(answer.code, answer.message)
        const hasFlag = asked.target.isRemote && isFlagged(asked.synchronization.secrets)
        return { written: answer.value, imported: importOf(named), hasFlag }
      },
    )
    // From now on it knows objects, though it never ran. Said last: what others write of the job while the target is waited
    // for would have all of this done again, in the target too.
    const present = directory.jobOf(id, at.job.id)
    if (present && !present.state) directory.putJob(withState(present, {}))
    const told = { imported, hasFlag }
    const result = renderOnDemandResult(written, root, behaviour.onDemandResult, told)
    return { status: 200, body: result }
  },
})

/** Does the tenant URL ask for the other form of PATCH? */
const isFlagged = (secrets: readonly Secret[]): boolean =>
  secrets.some(({ key, value }) => key === 'BaseAddress' && /[?&]aadOptscim062020\b/i.test(value))

// Of a domain the documented step is the `EntryImportAdd` that a cycle has, of the tenant it is an `EntryImport`.
const importOf = (rule: SynchronizationRule | undefined): ImportedAs =>
  rule?.sourceDirectoryName === activeDirectoryName ? 'change' : 'object'

function initiatorOf({ principal, directory }: GraphCall): Initiator {
  const { kind, oid } = principal
  const found = directory.users.get(oid) ?? directory.servicePrincipals.get(oid)
  return { id: oid, displayName: found?.displayName ?? '', type: kind }
}
