import { GraphError, type SynchronizationJob } from '@graph-sync/client'
import { makeOnce } from './make-once.js'
import { patiently } from './patience.js'
import { type Outcome, type Run, synchronizationOf } from './run.js'

/** Creates the job, unless the template has one. */
export async function ensureJob(run: Run): Promise<Outcome> {
  const { known, options, request } = run
  if (!known.servicePrincipalId || !known.templateId)
    return { state: 'planned', detail: 'Create a job of that template.' }
  const { jobs } = synchronizationOf(run)
  const { templateId } = known
  const find = async () =>
    pick((await patiently(run, () => jobs.get(request)))?.value ?? [], templateId, known.jobId)
  // 409 says either that there is one, or that the application is not replicated yet.
  const make = () =>
    patiently(run, async () => {
      try {
        return await jobs.post({ templateId }, request)
      } catch (error) {
        const there = error instanceof GraphError && error.status === 409 ? await find() : undefined
        if (there) return there
        throw error
      }
    })
  const { item, made } = options.dryRun
    ? { item: await find(), made: false }
    : await makeOnce<SynchronizationJob>(run, 'job', { find, make })
  if (!item?.id) return { state: 'planned', detail: `Create a job of the template ${templateId}.` }
  known.job = item
  known.jobId = item.id
  return made
    ? { state: 'done', detail: `Created the job ${item.id}.` }
    : { state: 'already', detail: `There is the job ${item.id}.` }
}

function pick(jobs: readonly SynchronizationJob[], templateId: string, jobId: string | undefined) {
  const alike = jobs.filter((job) => job.templateId?.toLowerCase() === templateId.toLowerCase())
  return alike.find(({ id }) => id === jobId) ?? alike[0]
}
