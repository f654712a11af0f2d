import type { Job } from '../../domain/provisioning/job.js'
import { stateOf } from '../job/state-of-job.js'

/**
 * Is a cycle to go on, by what has become of its job since it began? Whoever changes a job ends its cycle, but whoever pauses it:
 * "the current provisioning cycle continues running until completion" (known-issues.md).
 */
export function goesOn(began: Job, present: Job | undefined): boolean {
  if (present === began) return true
  return present !== undefined && present.schedule.state === 'Paused' && isSameBut(began, present)
}

function isSameBut(began: Job, present: Job): boolean {
  const [before, now] = [stateOf(began), stateOf(present)]
  return (
    present.schema === began.schema &&
    present.settings === began.settings &&
    now.watermark === before.watermark &&
    now.evaluateAll === before.evaluateAll
  )
}
