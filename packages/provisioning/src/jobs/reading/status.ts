import type {
  QuarantineReason,
  StringKeyLongValuePair,
  SynchronizationError,
  SynchronizationQuarantine,
  SynchronizationStatus,
  SynchronizationStatusCode,
  SynchronizationTaskExecution,
  SynchronizationTaskExecutionResult,
} from '@graph-sync/client'
import { readDate } from './date.js'

/** How a job is doing. Times that the service has not set are `undefined`. */
export type JobStatus = {
  /** `NotConfigured`, `NotRun`, `Active`, `Paused`, `Quarantine`, or what else the service says. */
  readonly code: SynchronizationStatusCode | (string & {})
  /** How far the cycle under way is; empty when there is none. */
  readonly progress: readonly JobProgress[]
  /** How many objects are in step, by what they are in the source, such as `User`. */
  readonly counts: Readonly<Record<string, number>>
  /** Objects whose export failed in the last cycle and is tried again. */
  readonly escrows: number
  /** The errors of the initial cycle were dropped to be able to go on; the job pauses after it. */
  readonly escrowsPruned: boolean
  /** Cycles in a row that failed altogether. */
  readonly successiveFailures: number
  readonly lastExecution: JobExecution | undefined
  readonly lastSuccessfulExecution: JobExecution | undefined
  readonly lastSuccessfulExecutionWithExports: JobExecution | undefined
  /** Only while the job is in quarantine. */
  readonly quarantine: JobQuarantine | undefined
  /** When the initial cycle was first completed. */
  readonly steadyStateFirstAchievedTime: Date | undefined
  /** When the job last caught up with its source. */
  readonly steadyStateLastAchievedTime: Date | undefined
  /** A page about the present trouble. */
  readonly troubleshootingUrl: string | undefined
  /** All of it, as the client read it. */
  readonly raw: SynchronizationStatus
}

export type JobProgress = {
  /** What is counted, such as `User`. */
  readonly type: string
  readonly completed: number
  /** `undefined` while the service does not know. */
  readonly total: number | undefined
}

export type JobExecution = {
  /** `Succeeded`, `Failed`, `EntryLevelErrors`, or what else the service says. */
  readonly state: SynchronizationTaskExecutionResult | (string & {})
  /** For Microsoft's support. */
  readonly activityIdentifier: string | undefined
  readonly timeBegan: Date | undefined
  readonly timeEnded: Date | undefined
  readonly error: JobError | undefined
  readonly imported: number
  readonly exported: number
  readonly escrowed: number
}

export type JobQuarantine = {
  /** Such as `EncounteredQuarantineException` or `TooManyDeletes`. */
  readonly reason: QuarantineReason | (string & {})
  readonly error: JobError | undefined
  readonly currentBegan: Date | undefined
  readonly seriesBegan: Date | undefined
  readonly seriesCount: number
  readonly nextAttempt: Date | undefined
}

export type JobError = {
  readonly code: string
  readonly message: string
  /** An administrator of the tenant can do something about it. */
  readonly tenantActionable: boolean
}

export const readStatus = (raw: SynchronizationStatus): JobStatus => ({
  code: raw.code ?? 'Unknown',
  progress: (raw.progress ?? []).map(({ units, completedUnits, totalUnits }) => ({
    type: units ?? 'Unknown',
    completed: completedUnits ?? 0,
    total: totalUnits || undefined,
  })),
  counts: readCounts(raw.synchronizedEntryCountByType ?? []),
  escrows: raw.lastExecution?.countEscrowed ?? 0,
  escrowsPruned: raw.escrowsPruned ?? false,
  successiveFailures: raw.countSuccessiveCompleteFailures ?? 0,
  lastExecution: readExecution(raw.lastExecution),
  lastSuccessfulExecution: readExecution(raw.lastSuccessfulExecution),
  lastSuccessfulExecutionWithExports: readExecution(raw.lastSuccessfulExecutionWithExports),
  quarantine: readQuarantine(raw.quarantine),
  steadyStateFirstAchievedTime: readDate(raw.steadyStateFirstAchievedTime),
  steadyStateLastAchievedTime: readDate(raw.steadyStateLastAchievedTime),
  troubleshootingUrl: raw.troubleshootingUrl || undefined,
  raw,
})

// The service says what of the source is what in the target: `User to urn:ietf:params:scim:schemas:core:2.0:User`.
function readCounts(raw: readonly StringKeyLongValuePair[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { key, value } of raw) {
    const kind = key?.split(' to ')[0] || 'Unknown'
    counts.set(kind, (counts.get(kind) ?? 0) + (value ?? 0))
  }
  return Object.fromEntries(counts)
}

// After a first start there is one that is all zero (cross-tenant page): it has neither begun nor ended. The last
// successful one may have an end and no beginning (concept-attributes page of cloud sync).
function readExecution(raw: SynchronizationTaskExecution | null | undefined): JobExecution | undefined {
  const timeBegan = readDate(raw?.timeBegan)
  if (!raw || !(timeBegan ?? readDate(raw.timeEnded))) return undefined
  return {
    state: raw.state ?? 'Unknown',
    activityIdentifier: raw.activityIdentifier ?? undefined,
    timeBegan,
    timeEnded: readDate(raw.timeEnded),
    error: readError(raw.errorEscaped),
    imported: raw.countImported ?? 0,
    exported: raw.countExported ?? 0,
    escrowed: raw.countEscrowed ?? 0,
  }
}

function readQuarantine(raw: SynchronizationQuarantine | null | undefined): JobQuarantine | undefined {
  if (!raw) return undefined
  return {
    reason: raw.reason ?? 'Unknown',
    error: readError(raw.errorEscaped),
    currentBegan: readDate(raw.currentBegan),
    seriesBegan: readDate(raw.seriesBegan),
    seriesCount: raw.seriesCount ?? 0,
    nextAttempt: readDate(raw.nextAttempt),
  }
}

function readError(raw: SynchronizationError | null | undefined): JobError | undefined {
  if (!raw?.code || raw.code === 'None') return undefined
  return { code: raw.code, message: raw.message ?? '', tenantActionable: raw.tenantActionable ?? false }
}
