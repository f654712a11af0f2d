import type { Job, JobSetting, Schedule, ScheduleState } from '../../../domain/provisioning/job.js'
import { readDuration } from '../../../domain/time/duration.js'
import { pauseJob, startJob } from '../../../synchronization/job/start-job.js'
import { type BodyObject, bodyObject, checkProperties } from '../../bodies/body-object.js'
import { isDateTime } from '../../bodies/primitive-values.js'
import { graphErrors } from '../../errors/graph-errors.js'

/** What a `PATCH` of a job asks for. */
export type JobChanges = {
  readonly schedule: Partial<Schedule>
  readonly settings: JobSetting[] | undefined
}

/**
 * Reads the schedule and the settings of a job; the rest is the service's own and ignored. Throws a 400 for values of
 * the wrong kind. All of it is *assumed*.
 */
export function readJobChanges({ schedule, synchronizationJobSettings: settings }: BodyObject): JobChanges {
  return {
    schedule: schedule === undefined || schedule === null ? {} : readSchedule(bodyObject(schedule)),
    settings: settings === undefined ? undefined : readSettings(settings),
  }
}

/** The job after them, at a time in milliseconds since 1970. A change of the schedule's state is a start or a pause. */
export function changeJob(job: Job, { schedule, settings }: JobChanges, now: number): Job {
  const { state, ...times } = schedule
  const changed = {
    ...job,
    settings: settings ?? job.settings,
    schedule: { ...job.schedule, ...times },
  }
  if (state === undefined || state === job.schedule.state) return changed
  if (state === 'Active') return startJob(changed, now)
  const paused = pauseJob(changed)
  return { ...paused, schedule: { ...paused.schedule, state } }
}

const states: readonly string[] = ['Active', 'Disabled', 'Paused'] satisfies ScheduleState[]

function readSchedule(schedule: BodyObject): Partial<Schedule> {
  checkProperties(schedule, ['expiration', 'interval', 'state'], 'microsoft.graph.synchronizationSchedule')
  const { expiration, interval, state } = schedule
  if (interval !== undefined && !(typeof interval === 'string' && (readDuration(interval) ?? 0) > 0)) {
    throw graphErrors.schemaMismatch('interval')
  }
  if (state !== undefined && !states.includes(String(state))) throw graphErrors.schemaMismatch('state')
  if (expiration !== undefined && expiration !== null && !isDateTime(expiration)) {
    throw graphErrors.schemaMismatch('expiration')
  }
  return {
    ...(expiration !== undefined && { expiration: expiration as string | null }),
    ...(interval !== undefined && { interval }),
    ...(state !== undefined && { state: state as ScheduleState }),
  }
}

function readSettings(settings: unknown): JobSetting[] {
  if (!Array.isArray(settings)) throw graphErrors.schemaMismatch('synchronizationJobSettings')
  return settings.map((item) => {
    const { name, value } = bodyObject(item)
    if (typeof name !== 'string') throw graphErrors.schemaMismatch('name')
    if (typeof value !== 'string' && value !== null) throw graphErrors.schemaMismatch('value')
    return { name, value }
  })
}
