import type { JobState } from './job-state.js'
import type { Schema } from './schema.js'

/** Where a job stands; not the same enum as {@link ScheduleState}. */
export type StatusCode = 'NotConfigured' | 'NotRun' | 'Active' | 'Paused' | 'Quarantine'

/** Whether the service starts runs. */
export type ScheduleState = 'Active' | 'Disabled' | 'Paused'

export type Schedule = {
  /** When the schedule ends; null for never. */
  readonly expiration: string | null
  /** Time between two cycles, as an ISO 8601 duration. */
  readonly interval: string
  readonly state: ScheduleState
}

export type JobSetting = { readonly name: string; readonly value: string | null }

/** The request that started a job last, and why it might. */
export type StartedBy = {
  /** The `request-id` of its answer. */
  readonly requestId: string
  /** In milliseconds since 1970. */
  readonly time: number
  /** Method and path. */
  readonly request: string
  readonly caller: string
  /** What allowed it, in one sentence. */
  readonly explanation: string
}

/** A provisioning job of a service principal. A job that never ran costs little: everything of its runs is in `state`. */
export type Job = {
  readonly id: string
  readonly servicePrincipalId: string
  readonly templateId: string
  readonly code: StatusCode
  readonly schedule: Schedule
  /** Null for the service's own. */
  readonly settings: readonly JobSetting[] | null
  /** Its own attribute mapping; null for its template's. */
  readonly schema: Schema | null
  /** Null until it is started, uploaded to or used on demand. */
  readonly state: JobState | null
  /** Kept for as long as the job is, so that whatever it does can be led back to it. Left out while nobody started it. */
  readonly startedBy?: StartedBy
}

/** What a job is kept under: ids match in any case, and need be unique in one service principal only. */
export const jobKeyOf = ({ servicePrincipalId, id }: Pick<Job, 'servicePrincipalId' | 'id'>): string =>
  `${servicePrincipalId}/${id.toLowerCase()}`

/** The last inbound upload of a job, in base64. */
export type Upload = { readonly job: string; readonly content: string }
