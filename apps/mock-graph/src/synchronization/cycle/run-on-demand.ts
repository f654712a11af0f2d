import type { Initiator, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { JobContext } from '../job/job-context.js'
import { stateOf } from '../job/state-of-job.js'
import { openActivity, probe } from '../object/activity.js'
import { isSyncAll } from '../scope/is-sync-all.js'
import { scopeOf } from '../scope/scope.js'
import type { Answer } from '../target/target.js'
import type { Work } from '../target/work.js'
import { type OnDemandSubject, provisionSubjects } from './provision-subjects.js'

/** Who asks for whom, and when. */
export type OnDemand = {
  readonly subjects: readonly OnDemandSubject[]
  readonly initiator: Initiator
  /** In milliseconds since 1970. */
  readonly time: number
  /** Called once the target let the job in. What it throws ends it. */
  readonly onConnected: () => void
}

/** Provisions single objects, as a cycle would and with its own first look at the target. */
export function* runOnDemand(
  context: JobContext,
  { subjects, initiator, time, onConnected }: OnDemand,
): Work<Answer<readonly ProvisioningLogEntry[]>> {
  const { directory, servicePrincipal, synchronization, job, newId } = context
  const scope = scopeOf(directory, servicePrincipal.id, isSyncAll(synchronization.secrets, stateOf(job)))
  const nextCycle = stateOf(job).nextCycle ?? time
  const run = { at: () => time, cycleId: newId(), nextCycle, initiator }
  const activity = openActivity({ context, scope, run, isOnDemand: true })
  try {
    const probed = yield* probe(activity)
    if (!probed.ok) return probed
    onConnected()
    return { ok: true, value: yield* provisionSubjects(activity, subjects) }
  } finally {
    activity.session.close()
  }
}
