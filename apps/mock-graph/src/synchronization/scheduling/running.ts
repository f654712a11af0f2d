import type { Job } from '../../domain/provisioning/job.js'
import type { Tally } from '../cycle/cycle-tally.js'

/** A cycle under way with a target of somebody else. */
export type Running = {
  /** As it was when the cycle began: whoever changes it ends the cycle, but for a pause. */
  readonly job: Job
  readonly began: number
  /** How many objects are in scope. */
  readonly total: number
  readonly tally: Tally
  readonly stop: AbortController
  /** Settles when it has ended. */
  readonly ended: Promise<Job | undefined>
}
