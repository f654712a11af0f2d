import type { Job, ScheduleState, StatusCode } from '../../domain/provisioning/job.js'

/** What can happen to a job. `resume` is a start after its first cycle was once completed. */
export type JobEvent = 'start' | 'resume' | 'pause' | 'complete' | 'prune' | 'quarantine' | 'disable'

type Move = readonly [code: StatusCode, schedule: ScheduleState]

const notRun: Move = ['NotRun', 'Active']
const active: Move = ['Active', 'Active']
const paused: Move = ['Paused', 'Paused']
const quarantined: Move = ['Quarantine', 'Active']

/**
 * Where each event takes a job: its status code and its schedule's state. A missing cell is a move that cannot happen.
 * Inferred from the pages of start, pause, restart, synchronizationStatus and quarantine (docs/discoveries/jobs.md);
 * that a job disabled after four weeks still shows its quarantine is *assumed*, and so is that one is `Paused` which is
 * disabled since an object failed for that long.
 */
export const transitions: Readonly<Record<StatusCode, Partial<Record<JobEvent, Move>>>> = {
  NotConfigured: { start: notRun, pause: paused },
  NotRun: { start: notRun, pause: paused, complete: active, prune: paused, quarantine: quarantined },
  Active: {
    resume: active,
    pause: paused,
    complete: active,
    prune: paused,
    quarantine: quarantined,
    disable: ['Paused', 'Disabled'],
  },
  Paused: { start: notRun, resume: active, pause: paused },
  Quarantine: {
    start: notRun,
    resume: active,
    pause: paused,
    complete: active,
    prune: paused,
    quarantine: quarantined,
    disable: ['Quarantine', 'Disabled'],
  },
}

/** The job after an event. Throws for a move that cannot happen: that is a defect of the engine. */
export function move(job: Job, event: JobEvent): Job {
  const next = transitions[job.code][event]
  if (!next) throw new Error(`A job that is ${job.code} cannot ${event}.`)
  const [code, state] = next
  return { ...job, code, schedule: { ...job.schedule, state } }
}
