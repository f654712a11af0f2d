/** What the runs of a job have left behind. Plain JSON; times are in milliseconds since 1970. */
export type JobState = {
  /** When the next cycle begins; null while none will. */
  nextCycle: number | null
  /** Position in the source; null makes the next cycle an initial one. */
  watermark: string | null
  /** What is in step with the target, by object id. */
  entries: Record<string, SynchronizedEntry>
  /** Failed exports, by object id. */
  escrows: Record<string, Escrow>
  /** Fingerprints of failures that a restart or pruning forgot: not tried again until the object changes. */
  forgotten: Record<string, string>
  escrowsPruned: boolean
  successiveFailures: number
  lastExecution: Execution | null
  lastSuccessfulExecution: Execution | null
  lastSuccessfulExecutionWithExports: Execution | null
  steadyStateFirstAchieved: number | null
  steadyStateLastAchieved: number | null
  quarantine: Quarantine | null
  /** The next cycle may pass the delete threshold. */
  forceDeletes: boolean
  /** Inbound uploads waiting to be processed, oldest first. */
  uploads: InboundUpload[]
}

export type SynchronizedEntry = {
  readonly type: string
  readonly displayName: string
  /** Its id in the target. */
  readonly targetId: string
  /** What was exported, by attribute of the target. */
  readonly attributes: Attributes
  /** False when it was disabled because it left the scope. */
  readonly active: boolean
}

export type Attributes = Readonly<Record<string, string>>

export type Escrow = {
  readonly type: string
  readonly fingerprint: string
  readonly code: string
  readonly message: string
  readonly since: number
  readonly attempts: number
}

/** What one cycle did. */
export type Execution = {
  readonly activityIdentifier: string
  readonly began: number
  readonly ended: number
  readonly state: 'Succeeded' | 'Failed' | 'EntryLevelErrors'
  readonly error: JobError | null
  readonly entitled: number
  readonly imported: number
  readonly deltas: number
  readonly exports: number
  readonly exported: number
  readonly escrowed: number
}

export type JobError = {
  readonly code: string
  readonly message: string
  /** True when an administrator of the tenant can fix it. */
  readonly tenantActionable: boolean
}

export type QuarantineReason =
  | 'EncounteredBaseEscrowThreshold'
  | 'EncounteredTotalEscrowThreshold'
  | 'EncounteredEscrowProportionThreshold'
  | 'EncounteredQuarantineException'
  | 'TooManyDeletes'

export type Quarantine = {
  readonly reason: QuarantineReason
  readonly error: JobError | null
  /** When it was last imposed. */
  readonly currentBegan: number
  /** When it was first imposed in this series. */
  readonly seriesBegan: number
  /** How often it was imposed again in this series. */
  readonly seriesCount: number
  readonly nextAttempt: number
}

export type InboundUpload = {
  readonly accepted: number
  readonly operations: readonly InboundOperation[]
}

export type InboundOperation = {
  readonly bulkId: string
  readonly method: string
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The state of a job that is about to run for the first time. */
export const newJobState = (): JobState => ({
  nextCycle: null,
  watermark: null,
  entries: {},
  escrows: {},
  forgotten: {},
  escrowsPruned: false,
  successiveFailures: 0,
  lastExecution: null,
  lastSuccessfulExecution: null,
  lastSuccessfulExecutionWithExports: null,
  steadyStateFirstAchieved: null,
  steadyStateLastAchieved: null,
  quarantine: null,
  forceDeletes: false,
  uploads: [],
})
