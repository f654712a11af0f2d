import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminContext, AdminEndpoint } from '../endpoint.js'
import { allJobs, describeJob } from './described-job.js'
import { readWait, runOrGoOn } from './run-cycles.js'

/**
 * `POST /__mock/jobs/{id}/run`: the next cycle of a job now. Answers when it has ended, with `?wait=false` at once. Where
 * service principals have jobs of one id, `servicePrincipal` in the query names one.
 */
export const runJob: AdminEndpoint = async ({ call, params }, context) => {
  const job = findJob(params.id ?? '', call.query.get('servicePrincipal'), context)
  if (job.schedule.state !== 'Active')
    throw new AdminProblem(409, `The job ${job.id} is not started: start it by POST …/jobs/${job.id}/start.`)
  const { servicePrincipalId, id } = job
  await runOrGoOn(call, context, () => context.cycles.runNow(servicePrincipalId, id))
  return jsonAnswer(describeJob(findJob(id, servicePrincipalId, context)), readWait(call) ? 200 : 202)
}

function findJob(id: string, servicePrincipal: string | null, { world }: AdminContext) {
  const found = allJobs(world.tenants.values()).filter(
    (job) =>
      job.id.toLowerCase() === id.toLowerCase() &&
      (servicePrincipal === null || job.servicePrincipalId === servicePrincipal.toLowerCase()),
  )
  const [job] = found
  if (!job) throw new AdminProblem(404, `There is no job ${id}: GET /__mock/state lists them.`)
  if (found.length > 1) {
    const ids = found.map(({ servicePrincipalId }) => servicePrincipalId).join(', ')
    throw new AdminProblem(409, `Several have a job ${id}: name one as servicePrincipal=, of ${ids}.`)
  }
  return job
}
