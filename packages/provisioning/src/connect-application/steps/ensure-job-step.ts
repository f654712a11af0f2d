import type { Job } from '../../jobs/job.js'
import { type Outcome, type Run, servicePrincipalOf } from '../connect-run.js'
import { looking, makeOnce } from './make-once.js'

/** Creates the job, unless the template has one. */
export async function ensureJob(run: Run): Promise<Outcome> {
  const { state, options, request } = run
  const { servicePrincipalId, templateId } = state
  if (!servicePrincipalId || !templateId)
    return { state: 'planned', detail: 'Create a job of that template.' }
  const { jobs } = servicePrincipalOf(run)
  const find = async () => {
    const all = await jobs.list(request).toArray()
    return all.find((job) => job.templateId?.toLowerCase() === templateId.toLowerCase())
  }
  if (options.dryRun) {
    const job = await find()
    return job ? take(run, job) : { state: 'planned', detail: `Create a job of the template ${templateId}.` }
  }
  const result = await makeOnce<Job>(run, 'job', {
    find,
    // It waits here, not there, so that each look is one try.
    make: async () => {
      const job = await jobs.ensure({ templateId }, { ...request, replicationTimeout: 0 })
      return { item: job, made: job.made }
    },
  })
  if (!result) return looking
  const outcome = take(run, result.item)
  return result.made ? { state: 'done', detail: `Created the job ${result.item.id}.` } : outcome
}

function take({ state }: Run, job: Job): Outcome {
  state.job = job
  state.jobId = job.id
  return { state: 'already', detail: `There is the job ${job.id}.` }
}
