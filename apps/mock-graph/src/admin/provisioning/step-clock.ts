import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminEndpoint } from '../endpoint.js'
import { allJobs, describeJob } from './described-job.js'
import { readWait, runOrGoOn } from './run-cycles.js'

/**
 * `POST /__mock/clock/step`: the clock goes to the next cycle that is due, which runs. Answers with the jobs that it moved;
 * with `?wait=false` at once, with none.
 */
export const stepClock: AdminEndpoint = async ({ call }, context) => {
  const { cycles, clock, world } = context
  const due = cycles.nextEnd()
  if (due === null)
    throw new AdminProblem(409, 'No cycle is due, now or later: start a job, or end its quarantine, first.')
  const before = new Set(allJobs(world.tenants.values()))
  if (due > clock.now().getTime()) clock.set(new Date(due))
  await runOrGoOn(call, context, () => cycles.runDue())
  const ran = readWait(call) ? allJobs(world.tenants.values()).filter((job) => !before.has(job)) : []
  const next = cycles.nextDue()
  return jsonAnswer({
    now: clock.now().toISOString(),
    ran: ran.map(describeJob),
    next: next === null ? null : new Date(next).toISOString(),
  })
}
