import { referenceOf } from '../../jobs/job-reference.js'
import { beforeOf, JobWait } from '../../jobs/running/wait-for-job.js'
import type { Outcome, Run } from '../connect-run.js'

/** Waits until the job has done its first cycle. */
export async function awaitFirstCycle(run: Run): Promise<Outcome> {
  const { state, options, request } = run
  if (options.wait === false) return { state: 'skipped', detail: 'The first cycle is not to be waited for.' }
  const wasActive = state.job?.status?.code === 'Active'
  if (options.dryRun && !wasActive) return { state: 'planned', detail: 'Wait for the first cycle.' }
  state.cycle ??= waitOf(run)
  const { done, progress } = await state.cycle.look(request)
  if (!done) return { state: 'waiting', detail: `The job is ${progress?.code}.` }
  return { state: wasActive ? 'already' : 'done', detail: 'The first cycle is done.' }
}

function waitOf({ connection, state }: Run): JobWait {
  const { servicePrincipalId = '', jobId = '', job } = state
  const before = job?.status ? beforeOf(job.status) : {}
  const place = referenceOf(connection, servicePrincipalId, jobId)
  return new JobWait(place, { before, cycle: false, endsQuarantine: true })
}
