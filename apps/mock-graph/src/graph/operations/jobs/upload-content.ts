import type { Directory } from '../../../directory/tenant/directory.js'
import { type Job, jobKeyOf } from '../../../domain/provisioning/job.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { jobAt } from './job-at.js'

/** Keeps the bytes of the last upload of a job. */
export function keepContent(directory: Directory, of: Job, bytes: Uint8Array): void {
  const job = jobKeyOf(of)
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  directory.put('uploads', job, { job, content })
}

/** `GET …/jobs/{id}/bulkUpload/$value`: the last upload; a 404 before there is one. */
export const getUploadContent = defineOperation({
  denial: 'plain',
  resolve: jobAt,
  handle: ({ at: { job }, directory }) => {
    const upload = directory.records.table('uploads').get(jobKeyOf(job))
    if (!upload) throw graphErrors.resourceNotFound(job.id)
    return { status: 200, bytes: Uint8Array.from(atob(upload.content), (char) => char.charCodeAt(0)) }
  },
})

/** `PUT …/jobs/{id}/bulkUpload/$value`: keeps the bytes and processes nothing. *Assumed.* */
export const putUploadContent = defineOperation({
  denial: 'plain',
  resolve: jobAt,
  handle: ({ at, body, directory }) => {
    keepContent(directory, at.job, body as Uint8Array)
    return { status: 204 }
  },
})

/** `DELETE …/jobs/{id}/bulkUpload` and `…/bulkUpload/$value`: the content goes; what was accepted stays accepted. */
export const deleteUploadContent = defineOperation({
  denial: 'plain',
  resolve: jobAt,
  handle: ({ at, directory }) => {
    directory.remove('uploads', jobKeyOf(at.job))
    return { status: 204 }
  },
})
