import type { InboundOperation } from '../../domain/job-state.js'
import { apiDriven } from '../../synchronization/inbound.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { bodyObject } from './body-object.js'
import { jobOf, synchronizedOf } from './find-job.js'
import { jobPlaceOf } from './job-place.js'

const bulkRequest = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'

/** The most operations of one request (bulkUpload page). */
const mostOperations = 50

/**
 * `POST …/jobs/{id}/bulkUpload`: 202 and where the provisioning log will tell what came of it, also for a paused job,
 * which processes it once it is started.
 */
export const bulkUpload: Handler = async (exchange) => {
  const { body, root, synchronizer, environment } = exchange
  const { synchronization } = synchronizedOf(exchange)
  const place = jobPlaceOf(exchange)
  const wait = synchronizer.uploadLimit.count(synchronization, environment.now().getTime())
  if (wait > 0) throw faults.tooManyRequests(place.servicePrincipal.appId, Math.ceil(wait / 1_000))
  const { job } = place
  if (job.templateId !== apiDriven) throw faults.notApiDriven()
  const operations = readOperations(body)
  await synchronizer.within(place, ({ state }, accepted) => {
    state.uploads.push({ accepted, operations })
    job.upload = encode(new TextEncoder().encode(JSON.stringify(body)))
  })
  const filter = encodeURIComponent(`jobid eq '${job.id}'`).replaceAll("'", '%27')
  return { status: 202, headers: { Location: `${root}/auditLogs/provisioning/?$filter=${filter}` } }
}

function readOperations(body: unknown): InboundOperation[] {
  const { schemas, Operations: operations } = asObject(body)
  if (!Array.isArray(schemas) || !schemas.includes(bulkRequest)) throw faults.notScim()
  if (!Array.isArray(operations) || operations.length === 0) throw faults.notScim()
  if (operations.length > mostOperations) throw faults.tooMany('operations', mostOperations)
  return operations.map((operation) => {
    const { method, bulkId, path, data } = asObject(operation)
    if (typeof method !== 'string' || typeof bulkId !== 'string' || typeof path !== 'string') {
      throw faults.notScim()
    }
    return { method, bulkId, path, data: asObject(data) }
  })
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw faults.notScim()
}

/** `GET …/jobs/{id}/bulkUpload`. It has no page; that its id is the job's is *assumed*. */
export const getBulkUpload: Handler = (exchange) => ({ status: 200, body: answer(exchange, exchange.query) })

/** `PATCH …/jobs/{id}/bulkUpload`: there is nothing to change but the content, which has its own address. */
export const updateBulkUpload: Handler = (exchange) => {
  bodyObject(exchange.body)
  return { status: 200, body: answer(exchange, new URLSearchParams()) }
}

/** `DELETE …/jobs/{id}/bulkUpload` and `…/bulkUpload/$value`: the content goes; what was accepted stays accepted. */
export const deleteBulkUpload: Handler = (exchange) => {
  jobOf(exchange).upload = null
  return { status: 204 }
}

/** `GET …/jobs/{id}/bulkUpload/$value`: the last upload; a 404 before there is one. */
export const getBulkUploadContent: Handler = (exchange) => {
  const { id, upload } = jobOf(exchange)
  if (upload === null) throw faults.resourceNotFound(id)
  return { status: 200, bytes: Uint8Array.from(atob(upload), (char) => char.charCodeAt(0)) }
}

/** `PUT …/jobs/{id}/bulkUpload/$value`: keeps the bytes and processes nothing. *Assumed.* */
export const putBulkUploadContent: Handler = (exchange) => {
  jobOf(exchange).upload = encode(exchange.body as Uint8Array)
  return { status: 204 }
}

const encode = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

function answer(exchange: Exchange, query: URLSearchParams): Record<string, unknown> {
  const { id } = jobOf(exchange)
  const context = `${synchronizedOf(exchange).context}/jobs('${id}')/bulkUpload`
  const { root } = exchange
  return selectOne({ id }, query, { resource: resourceAt('jobs.bulkUpload', root), root, context })
}
