import type { CallOptions, SynchronizationJob } from '@graph-sync/client'
import type { Look } from '../../waiting/look-until-done.js'
import type { JobReference } from '../job-reference.js'
import { type JobStatus, readStatus } from '../reading/status.js'
import { JobQuarantinedError, JobStoppedError } from './job-errors.js'

/** What a job looked like before something was done to it: texts and times of the service, none of ours. */
export type Before = {
  /** The last cycle: its activity id, and when it began in milliseconds since 1970. */
  readonly activity?: string | undefined
  readonly began?: number | undefined
  /** When the quarantine it was in began. */
  readonly quarantined?: number | undefined
}

/** Looks at a job before something is done to it. */
export async function lookBefore({ requests }: JobReference, given: CallOptions): Promise<Before> {
  return beforeOf(statusOf(await requests.get(given)))
}

/** What a status says of before. */
export const beforeOf = ({ lastExecution, quarantine }: JobStatus): Before => ({
  activity: lastExecution?.activityIdentifier,
  began: lastExecution?.timeBegan?.getTime(),
  quarantined: quarantine && (quarantine.currentBegan?.getTime() ?? 0),
})

/** The service may show the old state for a moment: so many looks are granted to it. */
const staleLooks = 3

/**
 * Looks at a job until it is `Active`, and, where `cycle` asks for it, has completed a cycle that it had not before.
 * Throws when it lands in quarantine, or is stopped.
 */
export class JobWait {
  #looks = 0
  #ran = false

  constructor(
    readonly reference: JobReference,
    readonly wanted: { readonly before: Before; readonly cycle: boolean; readonly endsQuarantine: boolean },
  ) {}

  async look(given: CallOptions): Promise<Look<JobStatus, JobStatus>> {
    const { before, cycle, endsQuarantine } = this.wanted
    const job = await this.reference.requests.get(given)
    const status = statusOf(job)
    const state = job?.schedule?.state ?? 'Unknown'
    this.#looks += 1
    const patient = this.#looks < staleLooks

    if (status.code === 'Quarantine') {
      const old = before.quarantined === (status.quarantine?.currentBegan?.getTime() ?? 0)
      if (!(old && endsQuarantine && patient)) throw new JobQuarantinedError(this.reference.id, status)
      return { done: false, progress: status }
    }
    if (state === 'Active') this.#ran = true
    else if (this.#ran || !patient) throw new JobStoppedError(this.reference.id, state, status)
    const done = state === 'Active' && status.code === 'Active' && (!cycle || isNew(status, before))
    return done ? { done, result: status, progress: status } : { done: false, progress: status }
  }
}

const statusOf = (job: SynchronizationJob | undefined) => readStatus(job?.status ?? {})

/** Has the job completed a cycle since? Times of the service are compared with its own, never with our clock. */
function isNew({ lastExecution }: JobStatus, { activity, began = 0 }: Before): boolean {
  if (!lastExecution?.timeBegan || !lastExecution.timeEnded) return false
  const other =
    lastExecution.activityIdentifier !== undefined && lastExecution.activityIdentifier !== activity
  return lastExecution.timeBegan.getTime() > began || (other && lastExecution.timeBegan.getTime() >= began)
}
