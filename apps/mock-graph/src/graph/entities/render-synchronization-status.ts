import type { Directory } from '../../directory/tenant/directory.js'
import type { Job } from '../../domain/provisioning/job.js'
import type { Execution, JobState, Quarantine } from '../../domain/provisioning/job-state.js'
import { type Count, countByType } from '../../synchronization/job/count-by-type.js'
import { stateOf } from '../../synchronization/job/state-of-job.js'
import type { Running } from '../../synchronization/scheduling/running.js'

// Unset times are .NET's first moment, not null (synchronization-serviceprincipal-post-jobs page).
const unset = '0001-01-01T00:00:00Z'

/** Whole seconds, as Graph writes them. */
const timeOf = (time: number | null): string =>
  time === null ? unset : `${new Date(time).toISOString().slice(0, -5)}Z`

/** The status of a job on the wire: every field, always. */
export function renderStatus(
  job: Job,
  directory: Directory,
  now: number,
  running: Running | undefined,
): Record<string, unknown> {
  const state = stateOf(job)
  const counts = countByType(directory, job)
  return {
    code: job.code,
    countSuccessiveCompleteFailures: state.successiveFailures,
    escrowsPruned: state.escrowsPruned,
    lastExecution: lastExecution(job, state),
    lastSuccessfulExecution: renderExecution(state.lastSuccessfulExecution),
    lastSuccessfulExecutionWithExports: renderExecution(state.lastSuccessfulExecutionWithExports),
    progress: renderProgress(job, { counts, now, running }),
    quarantine: renderQuarantine(state.quarantine),
    steadyStateFirstAchievedTime: timeOf(state.steadyStateFirstAchieved),
    steadyStateLastAchievedTime: timeOf(state.steadyStateLastAchieved),
    synchronizedEntryCountByType: counts,
    troubleshootingUrl: troubleshootingUrlOf(job, state),
  }
}

const troubleshooting =
  'https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status'

/** Null before the first start, and empty from then on while nothing is wrong (docs/discoveries/jobs.md). */
const troubleshootingUrlOf = ({ code }: Job, { quarantine, lastExecution: last }: JobState) => {
  if (quarantine) return troubleshooting
  return last === null && code !== 'NotRun' ? null : ''
}

// After a first start the last execution is there and all zero, its error code "None" (cross-tenant page).
const lastExecution = ({ code }: Job, { lastExecution: last }: JobState) =>
  last === null && code === 'NotRun' ? notYet : renderExecution(last)

const notYet = {
  activityIdentifier: null,
  countEntitled: 0,
  countEntitledForProvisioning: 0,
  countEscrowed: 0,
  countEscrowedRaw: 0,
  countExported: 0,
  countExports: 0,
  countImported: 0,
  countImportedDeltas: 0,
  countImportedReferenceDeltas: 0,
  state: 'Failed',
  error: { code: 'None', message: '', tenantActionable: false },
  timeBegan: unset,
  timeEnded: unset,
}

function renderExecution(execution: Execution | null): Record<string, unknown> | null {
  if (!execution) return null
  const { activityIdentifier, state, error, began, ended } = execution
  return {
    activityIdentifier,
    countEntitled: execution.entitled,
    countEntitledForProvisioning: execution.entitled,
    countEscrowed: execution.escrowed,
    countEscrowedRaw: execution.escrowed,
    countExported: execution.exported,
    countExports: execution.exports,
    countImported: execution.imported,
    countImportedDeltas: execution.deltas,
    countImportedReferenceDeltas: execution.references ?? 0,
    state,
    error: error && { ...error },
    timeBegan: timeOf(began),
    timeEnded: timeOf(ended),
  }
}

function renderQuarantine(quarantine: Quarantine | null): Record<string, unknown> | null {
  if (!quarantine) return null
  const { reason, error, currentBegan, seriesBegan, seriesCount, nextAttempt } = quarantine
  return {
    reason,
    error: error && { ...error },
    currentBegan: timeOf(currentBegan),
    seriesBegan: timeOf(seriesBegan),
    seriesCount,
    nextAttempt: timeOf(nextAttempt),
  }
}

type Seen = {
  readonly counts: readonly Count[]
  readonly now: number
  readonly running: Running | undefined
}

// A cycle that is due and not yet over is under way; how much it will do is not known before it ends.
function renderProgress(job: Job, { counts, now, running }: Seen): object[] {
  const observed = { progressObservationDateTime: timeOf(now), units: 'User' }
  if (running) return [{ ...observed, completedUnits: running.tally.visited, totalUnits: running.total }]
  const { nextCycle } = stateOf(job)
  if (job.schedule.state !== 'Active' || nextCycle === null || nextCycle > now) return []
  const done = counts.reduce((sum, { value }) => sum + value, 0)
  return [{ ...observed, completedUnits: done, totalUnits: 0 }]
}
