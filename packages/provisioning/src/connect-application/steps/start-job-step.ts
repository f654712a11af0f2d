import { isRunning } from '../../jobs/running/start-job.js'
import { type Outcome, type Run, servicePrincipalOf } from '../connect-run.js'

/** Starts the job. One that runs goes on; one in quarantine is let out, as its credentials may be right now. */
export async function startJob(run: Run): Promise<Outcome> {
  const { state, options, request } = run
  if (isRunning(state.job)) return { state: 'already', detail: 'The job runs.' }
  if (options.dryRun) return { state: 'planned', detail: 'Start the job.' }
  await servicePrincipalOf(run)
    .jobs.byId(state.jobId ?? '')
    .start(request)
  return { state: 'done', detail: 'Started the job.' }
}
