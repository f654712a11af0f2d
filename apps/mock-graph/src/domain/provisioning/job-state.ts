/** Where the runs of a job stand; what they know of single objects is kept beside it. Times are in milliseconds since 1970. */
export type JobState = {
  /** When the next cycle begins; null while none will. */
  readonly nextCycle: number | null
  /** Of the last whole cycle; null makes the next one initial. */
  readonly watermark: string | null
  /** Where that cycle began to read. Left out before the first: then the next one looks at everybody. */
  readonly position?: Position
  readonly escrowsPruned: boolean
  readonly successiveFailures: number
  readonly lastExecution: Execution | null
  readonly lastSuccessfulExecution: Execution | null
  readonly lastSuccessfulExecutionWithExports: Execution | null
  readonly steadyStateFirstAchieved: number | null
  readonly steadyStateLastAchieved: number | null
  readonly quarantine: Quarantine | null
  /** The next cycle looks at every object, not only at what changed: the scope grew, or links were broken. */
  readonly evaluateAll: boolean
  /** Was everybody in scope in the last cycle? Narrowing that takes a restart. */
  readonly syncAll: boolean
  /** The next cycle may pass the delete threshold. */
  readonly forceDeletes: boolean
  /** Inbound uploads waiting to be processed, oldest first. */
  readonly uploads: readonly InboundUpload[]
}

/** Where the records of the tenant stood, and by which schema they were mapped. */
export type Position = {
  /** Of the records: others have other positions. */
  readonly generation: string
  readonly at: number
  /** A fingerprint: another schema maps everybody anew. */
  readonly schema: number
}

/** What a job knows of one object of its source. */
type OfObject = {
  /** Key of the job: {@link jobKeyOf}. */
  readonly job: string
  /** Id in the source. */
  readonly objectId: string
}

/** What it is kept under. Joined, not added up: a key then does not keep its parts alive beside itself. */
export const objectKeyOf = ({ job, objectId }: OfObject): string => [job, objectId].join('/')

/** Where an object stood when the target was last told of it. */
export type Standing = 'inScope' | 'outOfScope' | 'softDeleted'

/** An object of the source and the record of the target that it is kept in step with. */
export type Link = OfObject & {
  readonly type: string
  readonly displayName: string
  /** The user principal name; null for what is no user of the directory. */
  readonly name: string | null
  /** Its id in the target. */
  readonly targetId: string
  /** What tells the state that the target was brought to from another; 0 while something is still owed. */
  readonly fingerprint: number
  readonly standing: Standing
  /** The target has been told that it is disabled, though in scope. Left out otherwise. */
  readonly isDisabled?: true
  /** Job and type of what counts as synchronized: {@link countKeyOf}; null for what left the scope. */
  readonly counted: string | null
  /** What the target took with success when it was last told to change, by path. */
  readonly accepted?: Attributes
}

/** By what the links of a job are counted. */
export const countKeyOf = (job: string, type: string): string => `${job}/${type}`

/** One member that a group of the target was told of. */
export type Membership = OfObject & {
  /** {@link objectKeyOf} the group. */
  readonly group: string
  /** Of the member, as it was sent. */
  readonly targetId: string
  /** True when it was taken out because the member was deleted: it does not come back before a restart. */
  readonly left: boolean
}

/** What a membership is kept under. */
export const membershipKeyOf = ({ group, objectId }: Pick<Membership, 'group' | 'objectId'>): string =>
  `${group}/${objectId}`

/** What is about to be done to an object in the target: the answer of somebody else may never come. */
export type Intent = OfObject & {
  /** `match`: its link was broken, and the next cycle looks for it anew. */
  readonly action: 'create' | 'update' | 'delete' | 'match'
  readonly at: number
  readonly changeId: string
  /** Of what is created: by what it can be found should the answer be lost. */
  readonly matching: readonly { readonly path: string; readonly value: string }[]
  /** Members that a group was told of already, of which no entry of the log tells yet. Default: none. */
  readonly told?: Told
  /** What is changed of an object that is there: for the log, should the process end before it is written. */
  readonly sent?: SentAttributes
}

/** Ids of the target. */
export type Told = { readonly added: readonly string[]; readonly removed: readonly string[] }

/** By path: what stood there, nothing where there was nothing, and what was sent, nothing where it was taken away. */
export type SentAttributes = { readonly before: Attributes; readonly after: Attributes }

/** An object of the target that is in memory. */
export type KeptObject = {
  /** Id of the service principal. */
  readonly of: string
  readonly id: string
  /** Such as `urn:ietf:params:scim:schemas:core:2.0:Group`. */
  readonly type: string
  /** What it is made of: `User` or `Group`. */
  readonly sourceName: string
  /** By path of the mapping. */
  readonly attributes: Readonly<Record<string, KeptValue>>
}

export type KeptValue = string | readonly string[] | readonly Readonly<Record<string, string>>[]

/** What it is kept under. */
export const keptObjectKeyOf = ({ of, id }: Pick<KeptObject, 'of' | 'id'>): string => `${of}/${id}`

export type Attributes = Readonly<Record<string, string>>

/** A failed export, kept to be tried again. */
export type Escrow = OfObject & {
  readonly type: string
  readonly action: 'create' | 'update' | 'disable' | 'delete'
  /** Of the state that could not be brought about. */
  readonly fingerprint: number
  readonly code: string
  readonly message: string
  readonly since: number
  readonly attempts: number
  /** When it was first tried again; null before that. */
  readonly firstRetry: number | null
  /** When it is due again, unless the object changes before. */
  readonly nextAttempt: number
  /** Only a reference failed: a manager, members. */
  readonly isReference: boolean
}

/** A failure that a restart or pruning forgot: not tried again until the object changes. */
export type ForgottenFailure = OfObject & { readonly fingerprint: number }

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
  readonly references: number
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
  evaluateAll: false,
  syncAll: false,
  forceDeletes: false,
  uploads: [],
})
