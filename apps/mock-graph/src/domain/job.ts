import type { JobState } from './job-state.js'
import type { Schema } from './schema.js'

/** Where a job stands; not the same enum as {@link ScheduleState}. */
export type StatusCode = 'NotConfigured' | 'NotRun' | 'Active' | 'Paused' | 'Quarantine'

/** Whether the service starts runs. */
export type ScheduleState = 'Active' | 'Disabled' | 'Paused'

export type Schedule = {
  /** When the schedule ends; null for never. */
  expiration: string | null
  /** Time between two cycles, as an ISO 8601 duration. */
  interval: string
  state: ScheduleState
}

export type JobSetting = { readonly name: string; readonly value: string | null }

/** A provisioning job of a service principal. A job that never ran costs little: everything of its runs is in `state`. */
export type Job = {
  readonly id: string
  readonly templateId: string
  code: StatusCode
  schedule: Schedule
  /** Null for the service's own. */
  settings: JobSetting[] | null
  /** Its own attribute mapping; null for its template's. */
  schema: Schema | null
  /** The last inbound upload, in base64. */
  upload: string | null
  /** Null until it is started, uploaded to or used on demand. */
  state: JobState | null
}
