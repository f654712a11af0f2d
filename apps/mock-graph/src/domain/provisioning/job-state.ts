/** Where the runs of a job stand; what they know of single objects is kept beside it. Times are in milliseconds since 1970. */
export type JobState = {
  /** When the next cycle begins; null while none will. */
  readonly nextCycle: number | null
  /** Position in the source; null makes the next cycle an initial one. */
  readonly watermark: string | null
  readonly escrowsPruned: boolean
  readonly successiveFailures: number
  readonly lastExecution: Execution | null
  readonly lastSuccessfulExecution: Execution | null
  readonly lastSuccessfulExecutionWithExports: Execution | null
  readonly steadyStateFirstAchieved: number | null
  readonly steadyStateLastAchieved: number | null
  readonly quarantine: Quarantine | null
  /** The next cycle may pass the delete threshold. */
  readonly forceDeletes: boolean
  /** Inbound uploads waiting to be processed, oldest first. */
  readonly uploads: readonly InboundUpload[]
}

/** What a job knows of one object of its source. */
type OfObject = {
  /** Key of the job: {@link jobKeyOf}. */
  readonly job: string
  /** Id in the source. */
  readonly objectId: string
}

/** What it is kept under. */
export const objectKeyOf = ({ job, objectId }: OfObject): string => `${job}/${objectId}`

/** An object that is in step with the target. */
export type Link = OfObject & {
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

/** A failed export, kept to be tried again. */
export type Escrow = OfObject & {
  readonly type: string
  readonly fingerprint: string
  readonly code: string
  readonly message: string
  readonly since: number
  readonly attempts: number
}

/** A failure that a restart or pruning forgot: not tried again until the object changes. */
export type ForgottenFailure = OfObject & { readonly fingerprint: string }

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
