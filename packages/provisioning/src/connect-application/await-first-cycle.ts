import { JobQuarantinedError } from '../jobs/job-errors.js'
import { readStatus } from '../jobs/status.js'
import { patiently } from './patience.js'
import { jobOf, type Outcome, type Run } from './run.js'

/** Waits until the job has done its first cycle. */
export async function awaitFirstCycle(run: Run): Promise<Outcome> {
  const { known, options, request, interval } = run
  if (options.wait === false) return { state: 'skipped', detail: 'The first cycle is not to be waited for.' }
  if (options.dryRun && known.job?.status?.code !== 'Active') {
    return { state: 'planned', detail: 'Wait for the first cycle.' }
  }
  for (let waited = 0; ; waited += interval) {
    const status = (await patiently(run, () => jobOf(run).get(request)))?.status
    if (status?.code === 'Active') {
      return {
        state: known.job?.status?.code === 'Active' ? 'already' : 'done',
        detail: 'The first cycle is done.',
      }
    }
    if (status?.code === 'Quarantine') {
      throw new JobQuarantinedError(known.jobId!, readStatus(status))
    }
    if (status?.code === 'Paused') throw new Error('The job was paused before its first cycle was done.')
    if (options.deadline !== undefined && waited >= options.deadline) {
      throw new Error(`The first cycle is not done after ${waited} ms. The job goes on.`)
    }
    await run.pause(`The job is ${status?.code ?? 'in an unknown state'}.`)
  }
}
