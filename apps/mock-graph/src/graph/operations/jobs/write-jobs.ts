import { newJob } from '../../../domain/provisioning/new-job.js'
import { findTemplate } from '../../../gallery/templates-of.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { synchronizationAt } from '../synchronization/synchronization-at.js'
import { findJob, jobAt, referenceOf } from './job-at.js'
import { changeJob, readJobChanges } from './job-changes.js'
import { readJobBody } from './read-job-body.js'
import { showJob } from './show-job.js'

/**
 * `POST …/jobs`: 201 with a job that is switched off. Only `templateId` is read; what else a job has is the service's
 * to say.
 */
export const createJob = defineOperation({
  resolve: synchronizationAt,
  body: (body, asked) => {
    const { templateId } = readJobBody(body, asked)
    if (typeof templateId !== 'string') throw graphErrors.schemaMismatch('templateId')
    return { templateId }
  },
  handle: (call) => {
    const { at, body, behaviour, environment, directory } = call
    const { servicePrincipal } = at
    const { id } = servicePrincipal
    const template = findTemplate(servicePrincipal, directory.synchronizationOf(id), body.templateId)
    if (!template) throw graphErrors.unknownTemplate(body.templateId)
    if (directory.jobsOf(id).some(({ templateId }) => templateId === template.id)) {
      throw graphErrors.jobExists(template.id)
    }
    const form = { code: behaviour.newJobStatus, interval: behaviour.newJobInterval }
    const job = newJob(servicePrincipal, template.id, directory.tenantId, form, environment.newId)
    directory.putJob(job)
    return { status: 201, body: showJob(call, at, job, new URLSearchParams()) }
  },
})

/** `PATCH …/jobs/{id}`: 200 with the job. Documented nowhere; what may change is *assumed*. */
export const updateJob = defineOperation({
  body: (body, asked) => readJobChanges(readJobBody(body, asked)),
  handle: async (call) => {
    const { body, directory, synchronizer } = call
    const at = jobAt(call)
    await synchronizer.change(referenceOf(directory, at), (job, now) => changeJob(job, body, now))
    const job = findJob(directory, at.servicePrincipal, at.job.id)
    return { status: 200, body: showJob(call, at, job, new URLSearchParams()) }
  },
})

/** `DELETE …/jobs/{id}`: the job and its state go; what it wrote into the target stays. */
export const deleteJob = defineOperation({
  resolve: jobAt,
  handle: ({ at, directory }) => {
    directory.removeJob(at.job)
    return { status: 204 }
  },
})
