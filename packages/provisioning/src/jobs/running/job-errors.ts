import { ProvisioningError } from '../../errors/provisioning-error.js'
import type { JobSchedule } from '../reading/schedule.js'
import type { JobQuarantine, JobStatus } from '../reading/status.js'

/** The job is in quarantine: what was waited for will not come before somebody does something. */
export class JobQuarantinedError extends ProvisioningError {
  declare readonly code: 'ERR_JOB_QUARANTINED'
  /** Such as `EncounteredQuarantineException` or `TooManyDeletes`. */
  readonly reason: JobQuarantine['reason']
  readonly status: JobStatus

  constructor(jobId: string, status: JobStatus) {
    const { reason = 'Unknown', error } = status.quarantine ?? {}
    const said = error ? ` The service says ${error.code}: ${error.message}` : ''
    super(
      'ERR_JOB_QUARANTINED',
      `Job ${jobId} is in quarantine because of ${reason}.${said} ${remedies[reason] ?? remedy}`,
    )
    this.reason = reason
    this.status = status
  }

  override get name(): string {
    return 'JobQuarantinedError'
  }
}

// application-provisioning-quarantine-status.md
const remedy =
  'Look into the provisioning logs, mend the cause, then start the job: that ends the quarantine.'
const failing =
  'Too many objects fail. Look into the provisioning logs, mend the attribute mapping or the data, then start the job.'
const remedies: Readonly<Record<string, string>> = {
  EncounteredQuarantineException:
    'The credentials do not work, or the target cannot be reached. Test them with validateCredentials(), write good ones with secrets.replace(), then start the job.',
  TooManyDeletes:
    "More deletions are pending than the threshold allows. See to it that they are meant, then restart the job with the scope ['ForceDeletes'].",
  EncounteredBaseEscrowThreshold: failing,
  EncounteredTotalEscrowThreshold: failing,
  EncounteredEscrowProportionThreshold: failing,
}

/** Somebody, or the service itself, stopped the job while it was waited for. */
export class JobStoppedError extends ProvisioningError {
  declare readonly code: 'ERR_JOB_STOPPED'
  /** The state of the schedule: `Paused`, `Disabled`, … */
  readonly state: JobSchedule['state']
  readonly status: JobStatus

  constructor(jobId: string, state: string, status: JobStatus) {
    const why = status.escrowsPruned
      ? 'The service stopped it after an initial cycle with too many errors: mend them first.'
      : 'Somebody stopped it meanwhile.'
    super(
      'ERR_JOB_STOPPED',
      `Job ${jobId} does not run: its schedule is ${state}. ${why} Start it again to go on.`,
    )
    this.state = state
    this.status = status
  }

  override get name(): string {
    return 'JobStoppedError'
  }
}
